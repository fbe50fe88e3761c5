import type { Meeting } from '#core/questions/arena.ts'
import { isDay } from './calendar-day.ts'

/** Earliest first. Meetings without a day that exists come last, in the order they stood. */
export const inDateOrder = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))

const when = ({ date, starts }: Meeting) =>
  isDay(date) ? `${date} ${starts.trim().padStart(5, '0')}` : '9999-99-99'
