import type { ArenaAnswers } from '#core/questions/arena.ts'
import { type Day, daysAfter, firstOfMonth, isDay, monthPlace } from './calendar-day.ts'
import { type MonthsRead, monthsRead } from './phase-when.ts'

/** The phases and the meetings of a project on one line of months. */
export interface ProcessMonths {
  /** The months of the line in order; empty where nothing says which they are. */
  readonly months: readonly LineMonth[]
  /** In the order of the phases, in months from the start of the line; null unless all four can be read. */
  readonly phases: readonly PhasePlace[] | null
  /** The meetings with a day on the line, by day. */
  readonly meetings: readonly MeetingPlace[]
  /** How many meetings have a day so far off that the line does not reach it. */
  readonly beyond: number
}

export interface LineMonth {
  /** 1 for the first month of the project. */
  readonly nth: number
  /** 1 to 12; null where no date says which month the project begins in. */
  readonly month: number | null
  /** Null where only the names of months are known. */
  readonly year: number | null
}

export interface PhasePlace {
  readonly from: number
  readonly months: number
}

export interface MeetingPlace {
  /** Among the project's meetings, from 0. */
  readonly index: number
  /** Months from the start of the line. */
  readonly at: number
}

/** In months: a longer line says nothing, and a year of five digits is a slip of a finger. */
const longest = 48

/**
 * Lays a process out in months. The line begins with the month the agreement begins, or else with that
 * of the first dated meeting. What cannot be read is left out, never guessed: see `monthsRead`.
 */
export function processMonths({
  process,
  time,
}: Pick<ArenaAnswers, 'process' | 'time'>): ProcessMonths {
  const dated = process.meetings
    .flatMap(({ date }, index) => (isDay(date) ? [{ index, at: monthPlace(date) }] : []))
    .toSorted((a, b) => a.at - b.at)
  const read = process.phases.map(({ when }) => monthsRead(when))
  const known = isDay(time.begins) ? monthPlace(time.begins) : dated[0]?.at
  const named = read.find((each) => each?.kind === 'named')?.from
  const begins = known === undefined ? named && named - 1 : Math.floor(known)
  const phases = placed(read, begins)
  const origin = begins ?? 0
  const ends = isDay(time.ends) ? Math.floor(monthPlace(time.ends)) + 1 - origin : 0
  const near = dated.filter(({ at }) => at >= origin && at < origin + longest)
  const reach = Math.max(
    ends > longest ? 0 : ends,
    ...(phases ?? []).map(({ from, months }) => from + months),
    ...near.map(({ at }) => Math.floor(at) - origin + 1),
  )
  const isLine = phases !== null || (near.length > 0 && reach > 1)
  const length = isLine ? Math.min(reach, longest) : 0
  const meetings = isLine ? near.map(({ index, at }) => ({ index, at: at - origin })) : []
  return {
    months: Array.from({ length }, (_, nth) => ({
      nth: nth + 1,
      month: begins === undefined ? null : ((begins + nth) % 12) + 1,
      year: known === undefined ? null : Math.floor((origin + nth) / 12),
    })),
    phases: isLine ? phases : null,
    meetings,
    beyond: isLine ? dated.length - meetings.length : 0,
  }
}

/**
 * The last day of the process: of the last month of its phases where that is known, or the day the
 * agreement ends where that is earlier. Null where neither is said.
 */
export function lastDayOf(arena: Pick<ArenaAnswers, 'process' | 'time'>): Day | null {
  const { months, phases } = processMonths(arena)
  const length = Math.max(0, ...(phases ?? []).map((phase) => phase.from + phase.months))
  const { month, year } = months[length - 1] ?? { month: null, year: null }
  const planned =
    month === null || year === null ? null : dayBefore(firstOfMonth(year * 12 + month))
  const { ends } = arena.time
  if (!isDay(ends)) return planned
  return planned !== null && planned < ends ? planned : ends
}

const dayBefore = (day: Day) => daysAfter(day, -1)

function placed(
  read: readonly (MonthsRead | null)[],
  begins: number | undefined,
): readonly PhasePlace[] | null {
  const places: PhasePlace[] = []
  for (const each of read) {
    if (each === null) return null
    const before = places.at(-1)?.from ?? 0
    const place = each.kind === 'nth' ? fromFirst(each) : fromNamed(each, begins ?? 0, before)
    if (place.from + place.months > longest) return null
    places.push(place)
  }
  return places
}

/** "Måned 0–1" is the first month: nobody counts a month 0. */
const fromFirst = ({ from, to }: MonthsRead): PhasePlace => {
  const first = Math.max(1, from)
  return { from: first - 1, months: Math.max(1, to - first + 1) }
}

/** A month is the next one of its name that is not before the phase above. */
function fromNamed({ from, to }: MonthsRead, begins: number, before: number): PhasePlace {
  const first = (from - 1 - (begins % 12) + 12) % 12
  const later = first + 12 * Math.ceil(Math.max(0, before - first) / 12)
  return { from: later, months: ((to - from + 12) % 12) + 1 }
}
