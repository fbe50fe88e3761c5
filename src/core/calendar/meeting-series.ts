import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'
import { type Day, daysAfter, firstOfMonth, isDay, monthPlace, weekdayOf } from './calendar-day.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { minutesOf } from './time-of-day.ts'

/** How far apart the meetings of a series are: so many weeks, one calendar month, or all on one day. */
export type Interval = number | 'month' | 'day'

export interface Series {
  /** How many meetings: a whole number from 1. */
  readonly count: number
  readonly every: Interval
  /** Of the first meeting; null where it is not agreed, and then none has a date. */
  readonly first: Day | null
  /** As they are written, `17:00` or anything else. */
  readonly starts: string
  readonly ends: string
  readonly place: string
  /** Of the meetings in order; those beyond the last have none. */
  readonly purposes: readonly string[]
}

/**
 * The days of a series, in order; none without a first day. Every month means the same weekday of the
 * month (the second Tuesday), where a fifth is the last. Ends before the first day no meeting can have.
 */
export function seriesDays({
  count,
  every,
  first,
}: Pick<Series, 'count' | 'every' | 'first'>): Day[] {
  if (first === null) return []
  const days: Day[] = []
  for (let place = 0; place < count; place++) {
    const day = nth(first, place, every)
    if (!isDay(day)) break
    days.push(day)
  }
  return days
}

function nth(first: Day, place: number, every: Interval): Day {
  if (every === 'day') return first
  if (every !== 'month') return daysAfter(first, 7 * every * place)
  const date = Number(first.slice(8))
  const start = firstOfMonth(Math.floor(monthPlace(first)) + place)
  const toWeekday = (weekdayOf(first) - weekdayOf(start) + 7) % 7
  const day = daysAfter(start, toWeekday + 7 * Math.floor((date - 1) / 7))
  return day.slice(0, 7) === start.slice(0, 7) ? day : daysAfter(day, -7)
}

/** A day of a series that falls in a holiday, and where it could move; null where it has nowhere to. */
export interface Clash {
  readonly day: Day
  readonly holiday: Holiday
  readonly instead: Day | null
}

/**
 * The days that fall in holidays, each with the same weekday of the next week that is free. Where that
 * is after `last`, the last day of the process, it is the nearest free week before, if the meeting then
 * still comes after the one above it.
 */
export const clashesOf = (days: readonly Day[], last: Day | null = null): Clash[] =>
  [...new Set(days)].flatMap((day) => {
    const holiday = holidayOn(day)
    if (holiday === null) return []
    const later = freeWeek(day, days, 1)
    const isIn = later !== null && (last === null || later <= last)
    return [{ day, holiday, instead: isIn ? later : earlierWeek(day, days) }]
  })

function earlierWeek(day: Day, days: readonly Day[]): Day | null {
  const above = days
    .filter((each) => each < day)
    .toSorted()
    .at(-1)
  const earlier = above === undefined ? null : freeWeek(day, days, -1)
  return earlier !== null && above !== undefined && earlier > above ? earlier : null
}

/** What is odd about the days of a series: all may be meant, and none stops anybody. */
export interface SeriesDoubts {
  /** The first has been already. */
  readonly isPast: boolean
  /** The first is before the agreement begins. */
  readonly isEarly: boolean
  /** How many are after the last day of the process. */
  readonly late: number
}

export const doubtsOf = (
  days: readonly Day[],
  { today, begins, last }: { today: Day; begins: string; last: Day | null },
): SeriesDoubts => {
  const [first] = days
  const isEarly = first !== undefined && isDay(begins) && first < begins
  return {
    isPast: !isEarly && first !== undefined && first < today,
    isEarly,
    late: last === null ? 0 : days.filter((day) => day > last).length,
  }
}

/** Longer than any holiday, in weeks. */
const mostWeeks = 9

function freeWeek(day: Day, taken: readonly Day[], way: 1 | -1): Day | null {
  for (let weeks = 1; weeks <= mostWeeks; weeks++) {
    const other = daysAfter(day, 7 * way * weeks)
    if (isDay(other) && holidayOn(other) === null && !taken.includes(other)) return other
  }
  return null
}

/**
 * The meetings of a series, ready to stand after those there are. `moved` says of some of its days on
 * which other they are held. Meetings that all are on one day share its hours equally.
 */
export function meetingsOf(
  series: Series,
  moved: ReadonlyMap<Day, Day>,
  newId: () => string,
): Meeting[] {
  const { count, purposes, place, every } = series
  const days = seriesDays(series)
  return Array.from({ length: count }, (_, nth) => {
    const day = days[nth]
    return {
      ...emptyMeeting(newId()),
      date: day === undefined ? '' : (moved.get(day) ?? day),
      ...(every === 'day' ? shareOfDay(series, nth) : { starts: series.starts, ends: series.ends }),
      place,
      purpose: purposes[nth] ?? '',
    }
  })
}

function shareOfDay({ starts, ends, count }: Series, nth: number) {
  const [from, to] = [minutesOf(starts), minutesOf(ends)]
  if (from === null || to === null || to <= from) return nth === 0 ? { starts, ends } : {}
  const at = (part: number) => clock(from + Math.round(((to - from) * part) / count / 5) * 5)
  return { starts: at(nth), ends: nth === count - 1 ? clock(to) : at(nth + 1) }
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
