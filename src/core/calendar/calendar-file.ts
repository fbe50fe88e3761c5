import type { Meeting } from '#core/questions/arena.ts'
import type { Code } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { type Day, dayAfter, isDay } from './calendar-day.ts'
import { contentLine, textValue } from './content-line.ts'
import { endsDayAfter, minutesOf } from './time-of-day.ts'
import { timeZone, timeZoneLines } from './time-zone.ts'

export const calendarMimeType = 'text/calendar;charset=utf-8'

/** What the calendar says in the reader's language. */
export interface CalendarWords {
  /** A meeting without a purpose, by its place in the list: "Møde 2". */
  readonly meeting: (place: number) => string
  readonly agenda: (agenda: Code<'agenda'>) => string
}

/** Of a meeting without an end, in minutes. */
export const usualLength = 60

/** The meetings a calendar can hold: those whose date is a day that exists. */
export const datedMeetings = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(({ date }) => isDay(date))

/**
 * The dated meetings as an iCalendar file (RFC 5545), with CRLF line ends; undated ones are left out.
 *
 * Times are Danish: a time without a zone is taken for UTC by some readers. Who uses the tool in
 * another zone sees Danish time in it, and is told so. A meeting without an end lasts `usualLength`,
 * since some readers give it an hour and most none; one that ends before it starts ends the day
 * after. A meeting whose start cannot be read fills its day, without making anybody busy.
 *
 * `title` names the project, `now` is an ISO moment. A meeting keeps its UID from file to file, so
 * that a calendar opening a newer file corrects the meeting instead of adding it once more.
 */
export function calendarFile(parts: {
  title: string
  meetings: readonly Meeting[]
  now: string
  words: CalendarWords
}): string {
  const { title, meetings, now, words } = parts
  const stamp = `${now.slice(0, 19).replace(/[-:]/gu, '')}Z`
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Medspil//Medspil//EN',
    'CALSCALE:GREGORIAN',
    ...named('X-WR-CALNAME', title),
    ...timeZoneLines,
    ...datedMeetings(meetings).flatMap((meeting) => [
      'BEGIN:VEVENT',
      `UID:${meeting.id}@medspil`,
      `DTSTAMP:${stamp}`,
      ...timeOf(meeting),
      ...named('SUMMARY', summaryOf(meeting, title, words.meeting(meetings.indexOf(meeting) + 1))),
      ...named('LOCATION', meeting.place),
      ...named('DESCRIPTION', descriptionOf(meeting, words)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map(contentLine).join('')
}

function named(property: string, text: string): string[] {
  const value = textValue(text)
  return value === '' ? [] : [`${property}:${value}`]
}

function summaryOf({ purpose }: Meeting, title: string, placed: string): string {
  const subject = shownName(purpose, placed)
  return isFilled(title) ? `${title.trim()}: ${subject}` : subject
}

/** A time that could not be read stands as it was written, so that nobody misses it. */
function descriptionOf({ agenda, starts, ends }: Meeting, words: CalendarWords): string {
  const asWritten =
    minutesOf(starts) === null
      ? [starts, ends].filter(isFilled).join(' – ')
      : minutesOf(ends) === null
        ? ends
        : ''
  return [asWritten, agenda === null ? '' : words.agenda(agenda)].filter(isFilled).join('\n')
}

function timeOf({ date, starts, ends }: Meeting): string[] {
  const start = minutesOf(starts)
  if (start === null)
    return [
      `DTSTART;VALUE=DATE:${bare(date)}`,
      `DTEND;VALUE=DATE:${bare(dayAfter(date))}`,
      'TRANSP:TRANSPARENT',
    ]
  const written = minutesOf(ends)
  const end = written === null || written === start ? start + usualLength : written
  const days = endsDayAfter(starts, ends) ? minutesOfDay : 0
  return [`DTSTART${moment(date, start)}`, `DTEND${moment(date, end + days)}`]
}

const bare = (day: Day) => day.replaceAll('-', '')

const minutesOfDay = 24 * 60

/** So many minutes after the day began, at most two days, as parameter and value of a property. */
function moment(date: Day, minutes: number): string {
  const isNext = minutes >= minutesOfDay
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60]
  const clock = [hour, minute].map((part) => String(part).padStart(2, '0')).join('')
  return `;TZID=${timeZone}:${bare(isNext ? dayAfter(date) : date)}T${clock}00`
}
