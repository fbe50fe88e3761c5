import { describe, expect, it } from 'vitest'
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

describe('a calendar file', () => {
  it('holds a dated meeting with floating times, place, purpose and agenda', () => {
    const first = meeting('m1', {
      date: '2027-01-19',
      starts: '17:00',
      ends: '19:30',
      place: 'Forsamlingshuset, salen',
      purpose: 'Find idéer sammen',
      agenda: 'open',
    })
    expect(linesOf('Fælles borde', first)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Medspil//Medspil//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Fælles borde',
      'BEGIN:VEVENT',
      'UID:m1@medspil',
      'DTSTAMP:20261123T143205Z',
      'DTSTART:20270119T170000',
      'DTEND:20270119T193000',
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

  it('gives a meeting without a starting time the whole day', () => {
    expect(eventOf({ date: '2027-12-31' })).toEqual([
      'DTSTART;VALUE=DATE:20271231',
      'DTEND;VALUE=DATE:20280101',
      'SUMMARY:Møde 1',
    ])
  })

  it('ends a meeting that runs past midnight on the next day', () => {
    expect(eventOf({ date: '2027-01-19', starts: '22:00', ends: '01:00' })).toContain(
      'DTEND:20270120T010000',
    )
  })

  it('says nothing about an end nobody has agreed', () => {
    const event = eventOf({ date: '2027-01-19', starts: '9.30' })
    expect(event).toEqual(['DTSTART:20270119T093000', 'SUMMARY:Møde 1'])
  })

  it('passes on a time it cannot read as it was written', () => {
    expect(eventOf({ date: '2027-01-19', starts: 'efter spisetid', ends: '19:00' })).toEqual([
      'DTSTART;VALUE=DATE:20270119',
      'DTEND;VALUE=DATE:20270120',
      'SUMMARY:Møde 1',
      'DESCRIPTION:efter spisetid – 19:00',
    ])
    expect(eventOf({ date: '2027-01-19', starts: '17:00', ends: 'når vi er færdige' })).toContain(
      'DESCRIPTION:når vi er færdige',
    )
  })
})
