import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type Day, daysAfter, daysBetween, isDay } from '#core/calendar/calendar-day.ts'
import type { Interval, Series } from '#core/calendar/meeting-series.ts'
import { limits } from '#core/limits.ts'
import type { ArenaAnswers, Meeting } from '#core/questions/arena.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Unsent } from '#ui/list/unsent.ts'

/** The parts of the sentence, as they are written in it. */
export interface SeriesTexts {
  readonly count: string
  readonly every: string
  readonly first: string
  readonly starts: string
  readonly ends: string
  readonly place: string
  /** The place of a suggestion; empty where people write the purposes themselves. */
  readonly purposes: string
}
const partsOfSeries = [
  'count',
  'every',
  'first',
  'starts',
  'ends',
  'place',
  'purposes',
] as const satisfies readonly (keyof SeriesTexts)[]

/** At most so many weeks between two meetings: a quarter. */
const mostWeeks = 13
export const weeksToChoose = Array.from({ length: mostWeeks }, (_, nth) => nth + 1)

/** A place is suggested as it stands there, unless it is a whole explanation. */
const longestPlace = 80

/**
 * What is written in the sentence, and else what the answers suggest. It waits like any text that is not
 * sent, so that it stands there again after a look at another page.
 */
export function useSeries(meetings: readonly Meeting[], unsent: Unsent) {
  const suggested = useSuggested(meetings)
  const [written, setWritten] = useState<Partial<SeriesTexts>>(() =>
    Object.fromEntries(
      partsOfSeries.map((part) => [part, unsent.read(part)]).filter(([, text]) => text !== ''),
    ),
  )
  const write = (part: keyof SeriesTexts, text: string) => {
    setWritten((before) => ({ ...before, [part]: text }))
    unsent.keep(part, text)
  }
  const clear = () => {
    setWritten({})
    for (const part of partsOfSeries) unsent.keep(part, '')
  }
  return { texts: suggested(written), write, clear }
}

function useSuggested(meetings: readonly Meeting[]) {
  const { suggestions } = useWords().arena.meetings
  const [time, usual]: [ArenaAnswers['time'], ArenaAnswers['meeting']] = useWatch({
    name: ['arena.time', 'arena.meeting'],
  })
  const last = meetings.at(-1)
  const lastDay = meetings
    .map(({ date }) => date)
    .filter(isDay)
    .toSorted()
    .at(-1)
  const place = usual.place.trim()
  const inOneDay = suggestions.length - 1
  return (written: Partial<SeriesTexts>): SeriesTexts => {
    const purposes =
      written.purposes ?? (last ? own : String(usual.rhythm === 'once' ? inOneDay : 1))
    const count = written.count ?? String(suggestions[Number(purposes)]?.purposes.length ?? 4)
    const isDayOnly = purposes === String(inOneDay)
    const every = written.every ?? (isDayOnly ? 'day' : weeksApart(time, Number(count), lastDay))
    const next =
      lastDay && every !== 'month' && every !== 'day' && daysAfter(lastDay, 7 * Number(every))
    return {
      purposes,
      count,
      every,
      first: written.first ?? (next || (isDay(time.begins) && !lastDay ? time.begins : '')),
      starts: written.starts ?? last?.starts ?? '',
      ends: written.ends ?? last?.ends ?? '',
      place: written.place ?? last?.place ?? (place.length <= longestPlace ? place : ''),
    }
  }
}

/** Purposes that people write themselves; not empty, since an empty text waits nowhere. */
export const own = 'own'

/**
 * As far apart as lets the meetings fill what is left of the time of the agreement; monthly where that
 * is not known.
 */
function weeksApart({ begins, ends }: ArenaAnswers['time'], count: number, lastDay?: Day): string {
  const from = lastDay ?? begins
  const gaps = lastDay ? count : count - 1
  if (!isDay(from) || !isDay(ends) || ends <= from || !(gaps > 0)) return 'month'
  const weeks = Math.floor(daysBetween(from, ends) / 7 / gaps)
  return String(Math.min(mostWeeks, Math.max(1, weeks)))
}

/** The series the sentence says; null where its count or its first day is none. */
export function seriesOf(texts: SeriesTexts, purposes: readonly string[]): Series | null {
  const count = /^\d+$/.test(texts.count.trim()) ? Number(texts.count) : 0
  if (count < 1 || count > limits.rows) return null
  if (texts.first !== '' && !isDay(texts.first)) return null
  const { starts, ends, place } = texts
  const first: Day | null = texts.first === '' ? null : texts.first
  return { count, every: intervalOf(texts.every), first, starts, ends, place, purposes }
}

const intervalOf = (every: string): Interval =>
  every === 'month' || every === 'day' ? every : Number(every)
