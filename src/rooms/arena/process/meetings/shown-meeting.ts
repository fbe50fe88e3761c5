import { isDay } from '#core/calendar/calendar-day.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { isFilled } from '#core/questions/is-filled.ts'

/** What of a meeting is as with the first one, and is then said with a word. */
export interface Sameness {
  readonly isSameTime: boolean
  readonly isSamePlace: boolean
}

/** Empty times and places are agreed nowhere, and so are the same as none. */
export const samenessOf = (meeting: Meeting, first: Meeting | undefined): Sameness => ({
  isSameTime:
    first !== undefined &&
    first !== meeting &&
    isFilled(first.starts + first.ends) &&
    first.starts === meeting.starts &&
    first.ends === meeting.ends,
  isSamePlace:
    first !== undefined &&
    first !== meeting &&
    isFilled(first.place) &&
    first.place === meeting.place,
})

/** What several meetings have in common with the first, and their days; null where that is nothing. */
export function usualOf(meetings: readonly Meeting[]) {
  const [first, ...others] = meetings
  if (!first) return null
  const same = others.map((each) => samenessOf(each, first))
  const isTime = same.some(({ isSameTime }) => isSameTime)
  const isPlace = same.some(({ isSamePlace }) => isSamePlace)
  if (!isTime && !isPlace) return null
  return {
    days: meetings.map(({ date }) => date).filter(isDay),
    starts: isTime ? first.starts : '',
    ends: isTime ? first.ends : '',
    place: isPlace ? first.place.trim() : '',
  }
}

/** The year all dated meetings are in; null where there is none such. */
export function yearOf(meetings: readonly Meeting[]): string | null {
  const [year, ...others] = new Set(
    meetings
      .map(({ date }) => date)
      .filter(isDay)
      .map((day) => day.slice(0, 4)),
  )
  return year === undefined || others.length > 0 ? null : year
}
