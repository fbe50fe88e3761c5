import type { PlainModel } from './plain-model.ts'
import type { RealThing } from './real-thing.ts'

/** What people or other windows do, to the model and to the real thing. */
export interface Act {
  /** How often it comes, beside the others. */
  readonly weight?: number
  readonly can: (model: PlainModel, w: number) => boolean
  readonly act: (model: PlainModel, real: RealThing, w: number) => unknown
}

export const isOpen: Act['can'] = (model, w) => Boolean(model.windows[w])
export const isStuckBy =
  (...reasons: string[]): Act['can'] =>
  (model, w) =>
    reasons.includes(model.windows[w]?.save ?? '')
