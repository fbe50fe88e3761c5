import { useWatch } from 'react-hook-form'
import { processMonths } from '#core/calendar/process-months.ts'
import type { ArenaAnswers, Meeting } from '#core/questions/arena.ts'
import { type Code, codes } from '#core/questions/codes.ts'

/** More rows than this are told apart by their phases. */
const mostUngrouped = 12

/** The phase each meeting falls in, 'none' outside all; nothing while there are few, or out of order. */
export function useRowPhases(
  meetings: readonly Meeting[],
  isSorted: boolean,
): readonly (Code<'phase'> | 'none')[] {
  const [process, time]: [ArenaAnswers['process'], ArenaAnswers['time']] = useWatch({
    name: ['arena.process', 'arena.time'],
  })
  if (!isSorted || meetings.length <= mostUngrouped) return []
  const { phases, meetings: placed } = processMonths({ process, time })
  if (phases === null) return []
  const at = new Map(placed.map((each) => [each.index, each.at]))
  return meetings.map((_, index) => {
    const month = at.get(index)
    const phase = phases.findIndex(
      ({ from, months }) => month !== undefined && month >= from && month < from + months,
    )
    return codes.phase[phase] ?? 'none'
  })
}
