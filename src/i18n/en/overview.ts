import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const overview: ProjectMessages['overview'] = {
  title: 'Overview',
  rows: 'Your answers',
  edit: 'Change',
  editOf: (question) => `Change answers to question ${question}`,
  startRow: 'Before you begin',
  editStart: 'Change answers in “Before you begin”',
  nothingYet: 'Your answers stand here once you have begun.',
  begun: 'You have begun. See the answers on the pages.',
  needsAndActors: (needs, actors) =>
    `${needs} ${needs === 1 ? 'need' : 'needs'} and ${actors} ${actors === 1 ? 'actor' : 'actors'}.`,
  gains: (named, actors) => `${named} of ${actors} actors have a reason to take part.`,
  emptySeats: (need, more) =>
    more === 0
      ? `${quoted(need)} is uncovered`
      : `${quoted(need)} and ${more === 1 ? 'one other need' : `${more} other needs`} are uncovered`,
  missingFields: (names) => `Missing: ${names}`,
  lackingOfActors: (field: string, without: number, of: number) =>
    `${field} (${without} of ${of} actors)`,
  missingMore: (count) => `and ${count} more`,
  table: 'The table',
  acts: 'What you can do now',
  begin: 'Begin with question 1',
  findForWhy: 'Nobody covers the need yet.',
  findCarrierWhy: 'Some help, but nobody is in charge.',
  why: {
    call: 'They have been asked and have not answered.',
    meet: 'They have much at stake and are easily overheard.',
    ownWin: 'Your own first small win.',
  },
  agree: 'Agree on it',
  agreed: (what) => sentence(`Agreed: ${what}`),
  notNow: 'Not now',
  postponed: 'Put aside for now.',
  showPostponed: 'Show suggestions you have put aside',
  nothingMissing: 'Every field has an answer. Read the charter through together.',
  seeCharter: 'See the charter',
  charterNote:
    'The charter can be saved although you are not finished. On the working paper, what is missing becomes lines to write on.',
  returnedToStart: 'Back from “Before you begin”',
  returned: (question) => `Back from question ${question}`,
  missing: (seats, fields) => {
    const parts = [
      ...(seats > 0 ? [`${seats} empty ${seats === 1 ? 'seat' : 'seats'}`] : []),
      ...(fields > 0 ? [`${fields} ${fields === 1 ? 'answer' : 'answers'}`] : []),
    ]
    return `Missing: ${parts.join(' and ')}. Nothing is mandatory.`
  },
  covered: (covered, needs, actors) =>
    `${covered} of ${needs} needs are covered by ${actors} ${actors === 1 ? 'actor' : 'actors'}.`,
  figures: {
    coverage: 'Who carries what?',
    map: 'Who is heard?',
    staircase: 'The staircase',
    open: 'Open',
    openCoverage: 'Open the coverage',
    openMap: 'Open the actors',
    noNeeds: 'The needs stand here once you have written them.',
    more: (count) => `and ${count} more needs`,
    marks: (carriers, contributors) => `${carriers} carry, ${contributors} contribute`,
  },
  agreedActions: {
    heading: 'What you have agreed',
    row: (place) => `Action ${place}`,
    what: 'What will you do?',
    who: 'Who does it?',
    when: 'At the latest',
    isAgreed: 'Agreed',
    change: 'Change',
    done: 'Done',
    withdraw: 'Remove the agreement',
    withdrawn: 'The agreement has been removed.',
    add: 'Write an action of your own',
    full: 'You have agreed on three actions. They stand in the charter.',
  },
}
