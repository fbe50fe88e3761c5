import { minutesInAll } from '#core/workshop/run-sheet-times.ts'
import { clockOf, minute, positionIn, type Run, type Sheet } from './run.ts'

/** Behind by more than so many minutes, one is told where they could be taken. */
const muchBehind = 3
/** What can be taken from a block and leave it one. */
const part = 1 / 3

/** When all is over if nothing more is changed, as a moment; null once it is. */
export function endsAt(run: Run, sheet: Sheet, now: number): number | null {
  if (run.isOver) return null
  const left = Math.max(0, clockOf(run, sheet, now)?.left ?? 0)
  return now + left + minutesInAll({ blocks: toCome(run, sheet) }) * minute
}

/** How much later than agreed all is over, in milliseconds, less than 0 where it is sooner; null before the first block. */
export function behindBy(run: Run, sheet: Sheet, now: number): number | null {
  const ends = endsAt(run, sheet, now)
  return ends === null || run.endsBy === null ? null : ends - run.endsBy
}

/** In whole minutes, toward none. */
export const wholeMinutes = (milliseconds: number): number => Math.trunc(milliseconds / minute) + 0

export interface Saving {
  readonly block: string
  readonly minutes: number
}

/** Where minutes could be taken that one is behind: from the longest block to come, and not more than it can spare. */
export function savingFor(run: Run, sheet: Sheet, now: number): Saving | null {
  const behind = wholeMinutes(behindBy(run, sheet, now) ?? 0)
  if (behind <= muchBehind) return null
  const [longest] = toCome(run, sheet).toSorted((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))
  const minutes = Math.min(behind, Math.floor((longest?.minutes ?? 0) * part))
  return longest && minutes > 0 ? { block: longest.id, minutes } : null
}

function toCome(run: Run, sheet: Sheet): Sheet {
  const { next } = positionIn(sheet, run)
  return next === null ? [] : sheet.slice(next)
}

/** From here a block is soon over. */
const nearEnd = 0.2

/** `going` more than a fifth is left · `ending` less · `over` none. */
export type Stage = 'going' | 'ending' | 'over'

/** Where in its time a block is; null where it has none. */
export function stageOf({
  total,
  left,
}: {
  total: number | null
  left: number | null
}): Stage | null {
  if (total === null || left === null) return null
  if (left <= 0) return 'over'
  return left <= total * nearEnd ? 'ending' : 'going'
}

/** What of a clock is worth saying aloud. */
export type Mark = 'half' | 'minute' | 'over'

/** What has been passed between two looks at the clock of one block, the last where it is several; null for nothing. */
export function markPassed(total: number, before: number, left: number): Mark | null {
  const marks: readonly [Mark, number][] = [
    ['over', 0],
    ['minute', minute],
    ['half', total / 2],
  ]
  const [mark] = marks.find(([name, at]) => before > at && left <= at && isTold(name, total)) ?? []
  return mark ?? null
}

/** Of a short block a half or the last minute says nothing that its beginning did not. */
const isTold = (mark: Mark, total: number) =>
  mark === 'over' || (mark === 'minute' ? total > 1.5 * minute : total >= 3 * minute)
