import type { findingWords as danish } from '#i18n/da/finding-words.ts'
import { unnamed } from '#i18n/en/unnamed.ts'
import type { FindingNames } from '#i18n/shared/content-words.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { paragraph, sentence } from '#i18n/shared/sentence.ts'

type ActorNames = Pick<FindingNames, 'actor'>

const list = new Intl.ListFormat('en-GB')

export const findingWords: typeof danish = {
  finding: {
    uncovered: ({ need }: FindingNames) => sentence(`Nobody covers ${quoted(need)}`),
    noCarrier: ({ need }: FindingNames) =>
      `${quoted(need)} gets help, but nobody takes charge of it.`,
    fragile: ({ need, actor }: FindingNames) =>
      paragraph(
        sentence(`Only ${actor} covers ${quoted(need)}`),
        'What is the plan if that falls away?',
      ),
    carrierNotCommitted: ({ need, actor }: FindingNames) =>
      sentence(`Nobody in charge of ${quoted(need)} has said yes: ${actor}`),
    noTask: ({ actor }: FindingNames) =>
      `${actor} has no marks in the table yet. What could they help with?`,
    overload: ({ actor }: FindingNames) =>
      `${actor} has charge of many needs. Can some of them be shared?`,
    noGain: ({ actor }: FindingNames) => `Nothing says what ${actor} gains.`,
    barrierUnanswered: ({ actor }: FindingNames) =>
      `A barrier is named for ${actor}, but no answer to it.`,
    quietOnEdge: ({ actor }: FindingNames) =>
      `${actor} is affected and easily overlooked, but placed in the outer circle.`,
    soloActor: ({ actor }: FindingNames) =>
      `${actor} can take charge of everything critical alone. Why co-create?`,
    noAuthority: () =>
      'Nobody has the task of saying yes for the municipality. The result may run aground.',
    mostlyPublic: () =>
      'Most is covered by public actors only. Resources outside the municipality are not in play.',
    unusedSource: ({ source }: FindingNames) =>
      `${sentence(`Nobody on the team comes from: ${source}`)} Are there resources there?`,
  },
  passedOver: ({ needs, actors }) =>
    `${list.format([
      ...(needs > 0 ? [`${needs} ${needs === 1 ? 'need' : 'needs'}`] : []),
      ...(actors > 0 ? [`${actors} ${actors === 1 ? 'actor' : 'actors'}`] : []),
    ])} without a name ${needs + actors === 1 ? 'does' : 'do'} not count yet.`,
  unnamed,
  some: { need: 'a need that is deleted', actor: 'one actor' },
  quoted,
  listed: (names: readonly string[]) => list.format(names),
  coreLacks: (actor: string) => sentence(`The suggestion also has: ${actor}`),
  coreIdle: (actor: string) =>
    sentence(`In the core, with nothing in the table to take charge of yet: ${actor}`),
  resourceSource: {
    staff: 'staff',
    local: 'local businesses and organisations',
    civil: 'users, volunteers and civil society',
  },
  severity: {
    high: 'Must be solved',
    medium: 'Should be solved',
    low: 'Good to know',
  },
  risk: {
    rejectedResponsibility: 'Responsibility may vanish',
    failingAccountability: 'Unclear accountability',
    risingTransactionCosts: 'It may become heavy',
    lossOfDemocracy: 'Weak democratic footing',
    reinforcedInequality: 'Imbalance',
    implicitDemands: 'Hidden demands',
    coDestruction: 'The collaboration may break down',
  },
  riskCause: {
    shiftedWithoutOwner: () => 'Tasks shift, and it is not written who owns the result afterwards.',
    noReply: () => 'No date for a reply is agreed.',
    noOwner: () => 'It is not agreed who owns the result.',
    noPromise: () => 'It is not written what influence participants have.',
    largeCore: () => 'The core is large: more than ten.',
    noResources: () => 'No hours, money or rooms are agreed.',
    noPolitician: () => 'No elected politician is on the team.',
    politicianNotAsked: () => 'No elected politician has been asked.',
    unknownVoices: ({ actor }: ActorNames) => `It is not written for whom ${actor} will speak.`,
    unheard: () => 'There are quiet voices, but nothing agreed that makes room for them.',
    onlyStrong: () => 'All affected on the list have influence. Who is not on the list?',
    countedOn: ({ actor }: ActorNames) =>
      `Some are counted on who have not been asked: ${sentence(actor)}`,
    givesForNothing: ({ actor }: ActorNames) =>
      sentence(`It is not written what carrying out the solution gives ${actor}`),
    noWayOut: () => 'It is not agreed how to opt out.',
    noAgreement: () => 'It is not agreed what happens in case of disagreement.',
    leavingEarly: ({ actor }: ActorNames) =>
      `Several only take part in the beginning: ${sentence(actor)}`,
  },
  hint: {
    solutionInDisguise:
      'This may read as a ready-made solution. What is the problem behind it? Try: “When …, … happens, and it affects …”',
    vagueAmbition: 'This looks like an ambition. Who feels what today that you want to change?',
    nobodyAffected: 'Who feels the problem? Write them into the sentence.',
    blame: 'This may read as if somebody is to blame. Could they put their own name to it?',
    tooShort: 'This is very short. Write one whole sentence.',
    tooLong: 'This is long. Can it be said in two lines?',
    jargon: 'There is a technical word here that not everyone knows.',
    personalData: 'This looks like personal data. Write a role instead of a name, number or email.',
  },
}
