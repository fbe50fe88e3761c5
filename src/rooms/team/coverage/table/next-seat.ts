import { isEmptySeat, markedIn } from '#core/questions/marks.ts'
import type { Coverage, Need } from '#core/questions/team.ts'
import type { GridPlace } from './grid-keys.ts'

/** The next row with an empty seat, in the same column; round to the first again. */
export function nextSeat(
  { row, column }: GridPlace,
  needs: readonly Need[],
  coverage: Coverage,
): GridPlace | null {
  for (let step = 1; step <= needs.length; step++) {
    const at = (row + step) % needs.length
    const need = needs[at]
    if (need && isEmptySeat(markedIn(coverage[need.id]))) return { row: at, column }
  }
  return null
}
