import type { FigureWords } from '#core/figures/drawing/figure-words.ts'
import { unnamed } from '#i18n/en/unnamed.ts'

const list = new Intl.ListFormat('en-GB')
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const number = (count: number) => count.toLocaleString('en-GB')
const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${number(count)} ${many}`

/** The words in the figures. A soft hyphen says where a label may be broken. */
export const figureWords: FigureWords = {
  unnamedActor: unnamed.actor,
  unnamedNeed: unnamed.need,
  groups: {
    politicians: 'Politicians',
    administration: 'Administration',
    staff: 'Staff',
    users: 'Users',
    citizens: 'Citizens',
    volunteers: 'Volunteers',
    associations: 'Associations',
    business: 'Businesses',
    otherPublic: 'Other public actors',
    knowledge: 'Research and education',
  },
  noGroup: 'No group',
  andMore: (count) => `and ${number(count)}\u00A0more`,
  list: (names) => list.format(names),
  together: ([first = '', ...rest]) =>
    list.format([first, ...rest.map((name) => name.toLocaleLowerCase('en-GB'))]),
  asList: 'Show as a list',
  table: {
    title: 'The table seen from above',
    task: 'The task on the table',
    noTask: 'The task is not written yet',
    seated: (count) =>
      count === 0
        ? 'Nobody has a seat yet'
        : count === 1
          ? '1 party has a seat'
          : `${number(count)} parties have a seat`,
    around: (count) =>
      count === 1
        ? '1 party in the network without a seat'
        : `${number(count)} parties in the network without a seat`,
    emptySeat: 'Empty seat',
    emptySeats: (count) => several(count, 'empty seat', 'empty seats'),
    ofGroup: (group, count) => `${group}\u00A0(${number(count)})`,
  },
  staircase: {
    title: 'The co-creation staircase',
    steps: {
      1: 'Citizens create their own welfare',
      2: 'Volunteers create welfare for others',
      3: 'Cross-cutting commu\u00ADnities of practice',
      4: 'Relevant and affected actors solve complex problems',
      5: 'Everyone can take the initiative',
    },
    step: (step) => `Step ${step}`,
    here: 'You are here',
    next: 'Next',
    reached: 'Reached',
    notReached: 'Not reached',
    inFront: 'You are here: at the foot of the stairs',
  },
  coverage: {
    title: 'Who covers what',
    byGroup: 'Who covers what, group by group',
    spheres: {
      public: 'Public',
      civic: 'Citizens etc.',
      knowledge: 'Knowledge',
      none: 'No group',
    },
    importance: {
      critical: 'Critical',
      important: 'Important',
      useful: 'Useful',
    },
    carries: 'Carries',
    contributes: 'Contributes',
    emptySeat: 'Empty seat',
    carriedBy: 'carried by',
    helpedBy: 'helped by',
    carriers: (count) => (count === 1 ? '1 carries' : `${number(count)} carry`),
    contributors: (count) => (count === 1 ? '1 contributes' : `${number(count)} contribute`),
    needs: (name, count) => `${name}: ${several(count, 'need', 'needs')}`,
    carried: (count) => `${number(count)} carried`,
    helped: (count) => `${number(count)} only helped`,
    emptySeats: (count) => several(count, 'empty seat', 'empty seats'),
    noNeeds: 'There are no needs yet',
    summary: (needs, actors) =>
      `${several(needs, 'need', 'needs')} and ${several(actors, 'actor', 'actors')}`,
  },
  process: {
    title: 'The process in four phases',
    phases: {
      initiate: 'Initiate',
      design: 'Design',
      implement: 'Implement',
      evaluate: 'Evaluate',
    },
    notAgreed: 'not agreed yet',
    meetings: 'Agreed meetings',
    undated: (count) => `${number(count)} without a set date`,
    noDate: 'Meeting without a set date',
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  },
  map: {
    title: 'Who has something at stake, and who has influence',
    stake: { 1: 'Little at stake', 2: 'Some at stake', 3: 'Much at stake' },
    influence: { 1: 'Little influence', 2: 'Some influence', 3: 'Much influence' },
    relation: {
      relevant: 'Relevant',
      affected: 'Affected',
      both: 'Relevant and affected',
      none: 'Not settled',
    },
    quiet: 'Easily overlooked',
    bringForward: 'Bring forward',
    unplaced: 'Not placed yet',
    nobody: 'There are no actors yet',
  },
}
