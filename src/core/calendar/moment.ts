import { daysBetween } from './calendar-day.ts'

/**
 * Milliseconds from one moment to another, each as `2026-11-23T14:32:00.000Z`; negative where the other is
 * earlier.
 */
export const millisecondsBetween = (from: string, to: string): number =>
  daysBetween(from.slice(0, 10), to.slice(0, 10)) * 86_400_000 + inDay(to) - inDay(from)

function inDay(moment: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11, -1).split(':').map(Number)
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1_000)
}
