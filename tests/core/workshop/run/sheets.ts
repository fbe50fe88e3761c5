import type { Run, Sheet } from '#core/workshop/run/run.ts'
import { begun, withNext } from '#core/workshop/run/run-acts.ts'

/** Seven in the evening of a day in November, as a moment. */
export const seven = Date.UTC(2026, 10, 23, 18)
export const minutes = (count: number) => count * 60_000

/** Blocks `b0`, `b1` and so on, of so many minutes. */
export const sheetOf = (...all: (number | null)[]): Sheet =>
  all.map((each, nth) => ({ id: `b${nth}`, minutes: each }))

/** Begun at seven, with nothing said of when it was to be. */
export const atSeven = (): Run => begun('', { at: seven, minuteOfDay: 19 * 60 })

/** In the block with this number, having come there after `each` minutes in every block before. */
export function inBlock(sheet: Sheet, index: number, each = 10): Run {
  let run = withNext(atSeven(), sheet, seven)
  for (let nth = 1; nth <= index; nth++) run = withNext(run, sheet, seven + minutes(each * nth))
  return run
}
