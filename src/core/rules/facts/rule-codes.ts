/**
 * Every code a rule can give, in the order people see them. Their sentences stand in i18n under the
 * same names; `docs/method.md` says what each means.
 */
export const ruleCodes = {
  /** The three things that are not co-creation (deck slide 4). */
  stopTest: ['consultation', 'programmed', 'offloading'],
  testAnswer: ['pass', 'watch', 'stop'],
  criterion: [
    'parties',
    'equal',
    'define',
    'design',
    'implement',
    'better',
    'interdependence',
    'affected',
  ],
  criterionAnswer: ['yes', 'partly', 'no'],
  verdict: [
    'coCreation',
    'coCreationWatch',
    'onTheWay',
    'involvement',
    'oneSided',
    'notCoCreation',
    'undecided',
  ],
  /** What is respectable to do instead. */
  alternative: [
    'information',
    'consultation',
    'involvement',
    'coProduction',
    'crossAgency',
    'civicInitiative',
    'offloading',
  ],
  suitability: ['none', 'few', 'many'],
  stepCriterion: [
    'usersImplement',
    'professionalsImplement',
    'volunteersGiveTime',
    'usersDesign',
    'acrossPractice',
    'systematic',
    'complex',
    'relevantAndAffected',
    'togetherFromStart',
    'openSolution',
    'politiciansInitiate',
    'administrationInitiates',
    'citizensInitiate',
    'restsOnThreeOrFour',
  ],
  leadershipForm: ['citizenCentred', 'volunteer', 'collaborativeInnovation'],
  /** Reasons for a leadership form. */
  signal: [
    'citizensImplement',
    'citizensCarry',
    'staffRoom',
    'citizenRole',
    'volunteersImplement',
    'timeFromCivic',
    'staffImplement',
    'complexTask',
    'manyGroups',
    'openSolution',
    'bothDesign',
  ],
  roleTask: [
    'inviteCore',
    'settleMandate',
    'fillGap',
    'nameRoles',
    'findMissing',
    'quietVoices',
    'powerSpread',
    'buildTrust',
    'sharedLanguage',
    'largeGroup',
    'keepAll',
    'loosenIdea',
    'triedAndFailed',
    'fewPerspectives',
    'noOutsider',
    'ideasUncovered',
  ],
  finding: [
    'uncovered',
    'noCarrier',
    'fragile',
    'carrierNotCommitted',
    'noTask',
    'overload',
    'noGain',
    'barrierUnanswered',
    'quietOnEdge',
    'soloActor',
    'noAuthority',
    'mostlyPublic',
    'unusedSource',
  ],
  severity: ['high', 'medium', 'low'],
  risk: [
    'rejectedResponsibility',
    'failingAccountability',
    'risingTransactionCosts',
    'lossOfDemocracy',
    'reinforcedInequality',
    'implicitDemands',
    'coDestruction',
  ],
  /** What a text may look like. */
  hint: [
    'solutionInDisguise',
    'vagueAmbition',
    'nobodyAffected',
    'blame',
    'tooShort',
    'tooLong',
    'jargon',
    'personalData',
  ],
  /** Fields that are worth doing next for their own sake. */
  suggestedAction: ['invitation', 'smallWin'],
} as const

export type RuleCodeSet = keyof typeof ruleCodes
export type RuleCode<S extends RuleCodeSet> = (typeof ruleCodes)[S][number]

/** The five steps of the staircase (deck slide 6); 0 is in front of it. */
export const steps = [1, 2, 3, 4, 5] as const
export type Step = (typeof steps)[number]
