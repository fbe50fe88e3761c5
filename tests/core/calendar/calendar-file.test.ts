import { describe, expect, it } from 'vitest'
import { meetingYears } from '#core/calendar/calendar-day.ts'
import { calendarFile, datedMeetings } from '#core/calendar/calendar-file.ts'
import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'

const words = {
  meeting: (place: number) => `Møde ${place}`,
  agenda: (agenda: 'open' | 'fixed') => (agenda === 'open' ? 'Åben dagsorden' : 'Fast dagsorden'),
}
const now = '2026-11-23T14:32:05.123Z'
const meeting = (id: string, parts: Partial<Meeting>): Meeting => ({
  ...emptyMeeting(id),
  ...parts,
})

const linesOf = (title: string, ...meetings: Meeting[]) =>
  calendarFile({ title, meetings, now, words }).replaceAll('\r\n ', '').split('\r\n')
const eventOf = (parts: Partial<Meeting>) => {
  const lines = linesOf('', meeting('m1', parts))
  return lines.slice(lines.indexOf('BEGIN:VEVENT') + 3, lines.indexOf('END:VEVENT'))
}

const withoutZone = (lines: readonly string[]) => [
  ...lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE')),
  ...lines.slice(lines.indexOf('END:VTIMEZONE') + 1),
]

/** The moment a part of the zone begins in a year, by its own lines: on the last Sunday of a month. */
function changeOf(lines: readonly string[], part: string, year: number): number {
  const own = lines.slice(lines.indexOf(`BEGIN:${part}`), lines.indexOf(`END:${part}`))
  const written = (name: string) => own.find((line) => line.startsWith(`${name}:`))?.split(':')[1]
  const month = Number(/^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/u.exec(written('RRULE') ?? '')?.[1])
  const hour = Number(written('DTSTART')?.slice(9, 11))
  const before = Number(written('TZOFFSETFROM')?.slice(0, 3))
  const last = new Date(Date.UTC(year, month, 0))
  return last.setUTCDate(last.getUTCDate() - last.getUTCDay()) + (hour - before) * 3_600_000
}

describe('a calendar file', () => {
  it('holds a dated meeting with its times, place, purpose and agenda', () => {
    const first = meeting('m1', {
      date: '2027-01-19',
      starts: '17:00',
      ends: '19:30',
      place: 'Forsamlingshuset, salen',
      purpose: 'Find idéer sammen',
      agenda: 'open',
    })
    expect(withoutZone(linesOf('Fælles borde', first))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Medspil//Medspil//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Fælles borde',
      'BEGIN:VEVENT',
      'UID:m1@medspil',
      'DTSTAMP:20261123T143205Z',
      'DTSTART;TZID=Europe/Copenhagen:20270119T170000',
      'DTEND;TZID=Europe/Copenhagen:20270119T193000',
      'SUMMARY:Fælles borde: Find idéer sammen',
      'LOCATION:Forsamlingshuset\\, salen',
      'DESCRIPTION:Åben dagsorden',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('leaves out a meeting without a day, and still counts it in the names of the others', () => {
    const meetings = [
      meeting('m1', {}),
      meeting('m2', { date: '2027-02-30' }),
      meeting('m3', { date: '2027-03-01' }),
    ]
    const lines = linesOf('', ...meetings)
    expect(lines.filter((line) => /^(UID|SUMMARY):/.test(line))).toEqual([
      'UID:m3@medspil',
      'SUMMARY:Møde 3',
    ])
    expect(datedMeetings(meetings).map(({ id }) => id)).toEqual(['m3'])
  })

  it('gives a meeting without a starting time the whole day, and makes nobody busy', () => {
    expect(eventOf({ date: '2027-12-31' })).toEqual([
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Møde 1',
    ])
  })

  it('ends a meeting that runs past midnight on the next day', () => {
    expect(eventOf({ date: '2027-01-19', starts: '22:00', ends: '01:00' })).toContain(
      'DTEND;TZID=Europe/Copenhagen:20270120T010000',
    )
  })

  it.each([
    ['9.30', '', '20270119T093000', '20270119T103000'],
    ['9.30', '9:30', '20270119T093000', '20270119T103000'],
    ['9.30', 'når vi er færdige', '20270119T093000', '20270119T103000'],
    ['23:30', '', '20270119T233000', '20270120T003000'],
    ['0:00', '23:59', '20270119T000000', '20270119T235900'],
    ['00:01', '00:00', '20270119T000100', '20270120T000000'],
  ])(
    'holds a meeting from %j to %j, an hour where no end can be read, from %s to %s',
    (...times) => {
      const [starts, ends, start, end] = times
      const event = eventOf({ date: '2027-01-19', starts, ends })
      expect(event.slice(0, 2)).toEqual([
        `DTSTART;TZID=Europe/Copenhagen:${start}`,
        `DTEND;TZID=Europe/Copenhagen:${end}`,
      ])
    },
  )

  it('tells the time zone as the machine knows it, in every year a meeting can be held', () => {
    const zone = linesOf('', meeting('m1', { date: '2027-01-19', starts: '17:00' }))
    expect(zone.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
    const copenhagen = new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Copenhagen',
      timeZoneName: 'longOffset',
    })
    const offsetAt = (moment: number) =>
      copenhagen.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value
    for (let year = meetingYears.first; year <= meetingYears.last; year++) {
      for (const [part, offset] of Object.entries({ DAYLIGHT: '+02:00', STANDARD: '+01:00' })) {
        const change = changeOf(zone, part, year)
        expect(offsetAt(change)).toBe(`GMT${offset}`)
        expect(offsetAt(change - 1)).not.toBe(`GMT${offset}`)
      }
    }
  })

  it('passes on a time it cannot read as it was written', () => {
    expect(eventOf({ date: '2027-01-19', starts: 'efter spisetid', ends: '19:00' })).toEqual([
      'DTSTART;VALUE=DATE:20270119',
      'DTEND;VALUE=DATE:20270120',
      'TRANSP:TRANSPARENT',
      'SUMMARY:Møde 1',
      'DESCRIPTION:efter spisetid – 19:00',
    ])
    expect(eventOf({ date: '2027-01-19', starts: '17:00', ends: 'når vi er færdige' })).toContain(
      'DESCRIPTION:når vi er færdige',
    )
  })
})
