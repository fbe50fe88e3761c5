import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { isDay } from './calendar-day.ts'

/** Earliest first. Meetings without a day that exists come last, in the order they stood. */
export const inDateOrder = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0))

const when = ({ date, starts }: Meeting) =>
  isDay(date) ? `${date} ${starts.trim().padStart(5, '0')}` : '9999-99-99'

/**
 * A suggested run of meetings laid over those that are there: the first meeting without a purpose
 * gets the first one, and what is left over becomes new meetings. Nothing that is written is changed.
 */
export function withPurposes(
  meetings: readonly Meeting[],
  purposes: readonly string[],
  newId: () => string,
): Meeting[] {
  const waiting = [...purposes]
  const filled = meetings.map((meeting) =>
    isFilled(meeting.purpose) ? meeting : { ...meeting, purpose: waiting.shift() ?? '' },
  )
  return [...filled, ...waiting.map((purpose) => ({ ...emptyMeeting(newId()), purpose }))]
}
