import type { ProcessMonths } from '#core/calendar/process-months.ts'

/** A phase shorter than this share of the line has no room for what happens in it. */
const leastShare = 0.1

/** Whether each phase can be told on the line itself: they follow each other, and none is too short. */
export function isTrueLength({ phases, months }: ProcessMonths): boolean {
  if (phases === null) return false
  let end = 0
  for (const { from, months: length } of phases) {
    if (from < end || length / months.length < leastShare) return false
    end = from + length
  }
  return true
}
