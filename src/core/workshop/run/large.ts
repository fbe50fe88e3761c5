import * as z from 'zod/mini'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'

/** Cards there can be of one kind. */
const mostCards = 99

/** Not the map: what somebody has at stake and how much they are heard is judged of those in the room. */
const figureNames = ['table', 'coverage', 'staircase'] as const
export type LargeFigure = (typeof figureNames)[number]

export const largeSchema = z.union([
  /** The questions a group can ask itself on a page. */
  z.strictObject({
    kind: z.literal('questions'),
    page: z.enum(pageIds as readonly PageId[] as readonly [PageId, ...PageId[]]),
  }),
  /** A way to be thrown off course, by its place among them. */
  z.strictObject({
    kind: z.literal('card'),
    place: z.int().check(z.minimum(0), z.maximum(mostCards)),
  }),
  z.strictObject({ kind: z.literal('figure'), figure: z.enum(figureNames) }),
])
/** What of a page stands large on the projector: only its name, whatever it says. */
export type Large = z.infer<typeof largeSchema>

export const isSameLarge = (one: Large | null, other: Large): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
