import type { FieldId } from '#core/questions/fields.ts'

/** A question that stands with a field, by its place among the field's `asks`. */
export interface FieldAsk {
  readonly field: FieldId
  readonly ask: number
}

/** When an answer looks thin, the question its writer is asked (docs/method.md, section 8). */
export const fieldAsks = {
  abbreviations: { field: 'start.title', ask: 0 },
  shortTime: { field: 'start.placeAndTime', ask: 0 },
  fromAbove: { field: 'start.motive', ask: 0 },
  everyone: { field: 'problem.affected', ask: 0 },
  noSource: { field: 'problem.evidence', ask: 0 },
  noSigns: { field: 'problem.complexity', ask: 0 },
  signsWithoutExample: { field: 'problem.complexity', ask: 1 },
  nothingTried: { field: 'problem.triedBefore', ask: 0 },
  noConstraints: { field: 'problem.openness', ask: 0 },
  outputsOnly: { field: 'problem.success', ask: 0 },
  kindMissing: { field: 'team.needs', ask: 0 },
  allCritical: { field: 'team.needs', ask: 1 },
  fewActors: { field: 'team.actors', ask: 0 },
  manyActors: { field: 'team.actors', ask: 1 },
  allAlike: { field: 'team.standing', ask: 0 },
  largeCore: { field: 'team.circles', ask: 0 },
  publicCore: { field: 'team.circles', ask: 1 },
  nobodyMissing: { field: 'team.missing', ask: 0 },
  noDecision: { field: 'team.staffRoom', ask: 0 },
  fewNamed: { field: 'motivation.sharedStake', ask: 0 },
  helpsMunicipality: { field: 'motivation.gains', ask: 0 },
  noPromise: { field: 'motivation.influencePromise', ask: 0 },
  gainWithoutSign: { field: 'motivation.commonGains', ask: 0 },
  channelsOnly: { field: 'motivation.invitation', ask: 0 },
  farAway: { field: 'motivation.smallWins', ask: 0 },
  followers: { field: 'arena.form', ask: 0 },
  broadMandate: { field: 'arena.mandate', ask: 0 },
  thinRules: { field: 'arena.groundRules', ask: 0 },
  oneForAll: { field: 'arena.roles', ask: 0 },
  noCatalyst: { field: 'arena.roles', ask: 1 },
  officeHours: { field: 'arena.meeting', ask: 0 },
  documentsOnly: { field: 'arena.objects', ask: 0 },
  anchoredNowhere: { field: 'arena.anchoring', ask: 0 },
} as const satisfies Record<string, FieldAsk>

export type FieldHint = keyof typeof fieldAsks
