import type { Meeting } from '#core/questions/arena.ts'
import type { Code } from '#core/questions/codes.ts'
import { type Day, dayAfter, isDay } from './calendar-day.ts'
import { contentLine, textValue } from './content-line.ts'

export const calendarMimeType = 'text/calendar;charset=utf-8'

/** What the calendar says in the reader's language. */
export interface CalendarWords {
  /** A meeting without a purpose, by its place in the list: "Møde 2". */
  readonly meeting: (place: number) => string
  readonly agenda: (agenda: Code<'agenda'>) => string
}

/** The meetings a calendar can hold: those whose date is a day that exists. */
export const datedMeetings = (meetings: readonly Meeting[]): readonly Meeting[] =>
  meetings.filter(({ date }) => isDay(date))

/**
 * The dated meetings as an iCalendar file (RFC 5545), with CRLF line ends; undated ones are left out.
 *
 * Times are floating: 17:00 where the meeting is held. The answers do not say which time zone that
 * is, and naming one would move the meeting for a group that lives in another. A meeting without a
 * starting time fills its day; one that ends before it starts ends the day after.
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
  const subject = purpose.trim() === '' ? placed : purpose
  return title.trim() === '' ? subject : `${title.trim()}: ${subject}`
}

/** A time that could not be read stands as it was written, so that nobody misses it. */
function descriptionOf({ agenda, starts, ends }: Meeting, words: CalendarWords): string {
  const asWritten =
    clock(starts) === null
      ? [starts, ends].filter((time) => time.trim() !== '').join(' – ')
      : clock(ends) === null
        ? ends
        : ''
  return [asWritten, agenda === null ? '' : words.agenda(agenda)]
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function timeOf({ date, starts, ends }: Meeting): string[] {
  const start = clock(starts)
  const end = clock(ends)
  if (start === null)
    return [`DTSTART;VALUE=DATE:${bare(date)}`, `DTEND;VALUE=DATE:${bare(dayAfter(date))}`]
  const begins = `DTSTART:${bare(date)}T${start}`
  if (end === null || end === start) return [begins]
  return [begins, `DTEND:${bare(end > start ? date : dayAfter(date))}T${end}`]
}

const bare = (day: Day) => day.replaceAll('-', '')

/** `17:00`, `17.00` or `9:30` as `HHMMSS`; null for anything else. */
function clock(time: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(time.trim()) ?? []
  if (hours === undefined || minutes === undefined) return null
  if (Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}${minutes}00`
}
