import type { FieldId } from '#core/questions/fields.ts'

/** A question that stands with a field, by its place among the field's `asks`. */
export interface FieldAsk {
  readonly field: FieldId
  readonly ask: number
}

/** When an answer looks thin, the question its writer is asked (docs/method.md, section 8). */
export const fieldAsks = {
  abbreviations: { field: '0.1', ask: 0 },
  shortTime: { field: '0.2', ask: 0 },
  fromAbove: { field: '0.4', ask: 0 },
  everyone: { field: '1.2', ask: 0 },
  noSource: { field: '1.3', ask: 0 },
  noSigns: { field: '1.4', ask: 0 },
  signsWithoutExample: { field: '1.4', ask: 1 },
  nothingTried: { field: '1.5', ask: 0 },
  noConstraints: { field: '1.7', ask: 0 },
  outputsOnly: { field: '1.9', ask: 0 },
  kindMissing: { field: '2.1', ask: 0 },
  allCritical: { field: '2.1', ask: 1 },
  fewActors: { field: '2.2', ask: 0 },
  manyActors: { field: '2.2', ask: 1 },
  allAlike: { field: '2.3', ask: 0 },
  largeCore: { field: '2.6', ask: 0 },
  publicCore: { field: '2.6', ask: 1 },
  nobodyMissing: { field: '2.7', ask: 0 },
  noDecision: { field: '2.8', ask: 0 },
  fewNamed: { field: '3.1', ask: 0 },
  helpsMunicipality: { field: '3.2', ask: 0 },
  noPromise: { field: '3.4', ask: 0 },
  gainWithoutSign: { field: '3.5', ask: 0 },
  channelsOnly: { field: '3.6', ask: 0 },
  farAway: { field: '3.7', ask: 0 },
  followers: { field: '4.1', ask: 0 },
  broadMandate: { field: '4.2', ask: 0 },
  thinRules: { field: '4.3', ask: 0 },
  oneForAll: { field: '4.4', ask: 0 },
  noCatalyst: { field: '4.4', ask: 1 },
  officeHours: { field: '4.6', ask: 0 },
  documentsOnly: { field: '4.7', ask: 0 },
  anchoredNowhere: { field: '4.9', ask: 0 },
} as const satisfies Record<string, FieldAsk>

export type FieldHint = keyof typeof fieldAsks
