import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { rowId } from '#core/questions/schema-parts.ts'
import type { Block } from '#core/workshop/workshop.ts'
import { largeSchema } from './large.ts'

export const minute = 60_000

/** A moment, in milliseconds since 1970: the clock of a run keeps wall time, and nothing counts. */
const moment = z.int().check(z.minimum(0))
/** Beyond what the run sheet gives a block, in milliseconds. */
const extra = z.int().check(z.minimum(0), z.maximum(limits.blockMinutes * minute))

/** What the projector can show. */
export const shownThings = ['title', 'block', 'ideas', 'groups', 'dots'] as const
export type Shown = (typeof shownThings)[number]

export const runSchema = z.strictObject({
  startedAt: moment,
  /** When it was to begin by the run sheet; null where that is not said, or far from when it did. */
  due: z.nullable(moment),
  /** When all is to be over, as it stood when the first block began; null until then. */
  endsBy: z.nullable(moment),
  /** The block one is in; null before the first. */
  block: z.nullable(rowId),
  /** The blocks that stood before it: where one is, should it be taken out of the run sheet. */
  before: z.array(rowId).check(z.maxLength(limits.blocks)),
  /** When it began, later by each pause there was in it. */
  since: moment,
  extra,
  /** The block that was left last, and when. */
  left: z.nullable(z.strictObject({ block: z.nullable(rowId), since: moment, extra, at: moment })),
  pausedSince: z.nullable(moment),
  shown: z.literal(shownThings),
  /** Of the ideas that are shown, how many pages one has gone back from the first. */
  page: z._default(z.int().check(z.minimum(0), z.maximum(limits.ideas)), 0),
  /** While people write by themselves: the projector says how many ideas have come, and not which. */
  isSilent: z._default(z.boolean(), false),
  /** Whether the room may see the result of the dots. */
  areDotsShown: z._default(z.boolean(), false),
  /** Whether the code that opens a question on phones stands over what is shown. */
  isCodeShown: z._default(z.boolean(), false),
  /** What of a page stands large over what is shown. */
  large: z._default(z.nullable(largeSchema), null),
  isBlack: z.boolean(),
  isOver: z.boolean(),
})
/** A workshop as it is run: which block one is in and since when, and what the projector shows. */
export type Run = z.infer<typeof runSchema>

/** All that a run wants to know of a run sheet. */
export type Sheet = readonly Pick<Block, 'id' | 'minutes'>[]

export interface Position {
  /** Of the block one is in; null where it is in none, or in one that is no more. */
  readonly index: number | null
  /** Of the block that comes next; null after the last. */
  readonly next: number | null
  /** Of the block before; null before the first. */
  readonly back: number | null
}

/** Where in the run sheet a run is, whatever has become of it meanwhile. */
export function positionIn(
  sheet: Sheet,
  { block, before }: Pick<Run, 'block' | 'before'>,
): Position {
  const found = sheet.findIndex(({ id }) => id === block)
  // In the place of a block that is gone: behind the last that stood before it.
  const place = found < 0 ? sheet.findLastIndex(({ id }) => before.includes(id)) + 1 : found
  const next = found < 0 ? place : found + 1
  return {
    index: found < 0 ? null : found,
    next: next < sheet.length ? next : null,
    back: place > 0 ? place - 1 : null,
  }
}

/** In milliseconds. */
export interface RunClock {
  readonly elapsed: number
  /** What it has in all; null where nobody has given it a time. */
  readonly total: number | null
  /** Below 0 once the time is up. */
  readonly left: number | null
}

/** How far one is in the block; null in none. A clock set back stands still. */
export function clockOf(run: Run, sheet: Sheet, now: number): RunClock | null {
  const { index } = positionIn(sheet, run)
  const block = index === null ? undefined : sheet[index]
  if (!block) return null
  const elapsed = Math.max(0, (run.pausedSince ?? now) - run.since)
  const hasTime = block.minutes !== null || run.extra > 0
  const total = hasTime ? (block.minutes ?? 0) * minute + run.extra : null
  return { elapsed, total, left: total === null ? null : total - elapsed }
}

/** So long one stays in no block of a workshop that is still held. */
const longest = 12 * 60 * minute

/** Whether a run was never ended, as when it was only tried out: what its clock says is of another day. */
export const isAbandoned = ({ pausedSince, since, isOver }: Run, now: number): boolean =>
  !isOver && pausedSince === null && now - since > longest
