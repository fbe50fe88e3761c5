/**
 * The codes of every structured choice, in the order people see them.
 * Their sentences stand in i18n under the same names.
 */
export const codes = {
  way: ['politicians', 'officials', 'staff', 'citizens'],
  group: [
    'politicians',
    'administration',
    'staff',
    'users',
    'citizens',
    'volunteers',
    'associations',
    'business',
    'otherPublic',
    'knowledge',
  ],
  /** Of an actor of *knowledge*, which is neither until one is chosen. */
  side: ['public', 'private'],
  relation: ['relevant', 'affected', 'both'],
  kind: ['experience', 'knowledge', 'ideas', 'time', 'money', 'space', 'network', 'authority'],
  importance: ['critical', 'important', 'useful'],
  voice: ['strong', 'ordinary', 'quiet'],
  circle: ['core', 'workgroup', 'network'],
  commitment: ['notAsked', 'asked', 'interested', 'committed'],
  phase: ['initiate', 'design', 'implement', 'evaluate'],
  complexitySign: [
    'unknownSolution',
    'contestedCauses',
    'crossesBoundaries',
    'noOneAlone',
    'keepsChanging',
  ],
  solutionOpenness: ['open', 'direction', 'draft', 'decided'],
  solutionChosenBy: ['municipality', 'together', 'citizens'],
  processDesign: ['together', 'adjustable', 'fixed'],
  processFixedBy: ['municipality', 'lawOrCalendar', 'citizens', 'together'],
  savings: ['none', 'sideEffect', 'mainPurpose'],
  shiftsTask: ['no', 'partly', 'yes'],
  shiftWantedBy: ['municipality', 'takers', 'both'],
  purpose: ['betterQuality', 'newSolution', 'mobiliseResources', 'cohesion', 'democracy'],
  reopen: ['yes', 'partly', 'no'],
  commonGain: ['effectiveness', 'cohesion', 'innovation', 'democracy'],
  gain: [
    'politicalLeadership',
    'solveComplexProblem',
    'professionalAmbition',
    'communityAndMeaning',
    'influence',
    'betterSolution',
    'resources',
    'recognition',
    'learning',
  ],
  barrier: [
    'time',
    'distrust',
    'pastExperience',
    'unclearInfluence',
    'language',
    'access',
    'power',
    'fearOfLosingControl',
    'professionalTerritory',
    'economy',
  ],
  arenaForm: [
    'taskCommittee',
    'partnership',
    'communityOfPractice',
    'workshopSeries',
    'network',
    'citizenAssembly',
  ],
  decision: ['none', 'advise', 'proposeWithReply', 'decideTogether'],
  mandateGivenBy: ['politicians', 'administration', 'institution', 'parties', 'nobody'],
  rhythm: ['once', 'series', 'standing'],
  balancing: [
    'goToPeople',
    'smallGroupsFirst',
    'separatePreparation',
    'plainLanguage',
    'turnTaking',
    'anonymousInput',
    'neutralFacilitator',
    'paidExpenses',
    'buddy',
  ],
  role: ['convener', 'facilitator', 'catalyst'],
  volunteerTask: [
    'recruit',
    'motivate',
    'match',
    'coach',
    'coordinate',
    'spar',
    'protect',
    'retain',
    'conclude',
  ],
  agenda: ['open', 'fixed'],
} as const

export type CodeSet = keyof typeof codes
export type Code<S extends CodeSet> = (typeof codes)[S][number]

/** Which side of the definition a group stands on (deck slide 4); knowledge counts as neither. */
export const groupSphere = {
  politicians: 'public',
  administration: 'public',
  staff: 'public',
  users: 'civic',
  citizens: 'civic',
  volunteers: 'civic',
  associations: 'civic',
  business: 'civic',
  otherPublic: 'public',
  knowledge: 'knowledge',
} as const satisfies Record<Code<'group'>, 'public' | 'civic' | 'knowledge'>

/** How much is at stake for an actor, and how much they can sway: 1 little, 3 much. */
export const degrees = [1, 2, 3] as const
export type Degree = (typeof degrees)[number]
