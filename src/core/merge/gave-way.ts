import * as z from 'zod/mini'

/** What one side had written where the other wrote something else, which is the one that stands. */
const gaveWaySchema = z.strictObject({
  /** Where it stood, by the names of members and the keys of rows, as `['answers', 'team', 'needs', 'n1', 'name']`. */
  path: z.array(z.string()),
  /** A text or a choice; null where there was none. */
  value: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
})
export const gaveWaysSchema = z.array(gaveWaySchema)
export type GaveWay = Readonly<z.infer<typeof gaveWaySchema>>
