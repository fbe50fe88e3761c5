import { describe, expect, it } from 'vitest'
import { inDateOrder } from '#core/calendar/meeting-list.ts'
import { emptyMeeting, type Meeting } from '#core/questions/arena.ts'

const meeting = (id: string, parts: Partial<Meeting> = {}): Meeting => ({
  ...emptyMeeting(id),
  ...parts,
})
const ids = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id).join()

describe('meetings in order of date', () => {
  it('stand by day, then by the hour, and those without a day last', () => {
    const meetings = [
      meeting('none'),
      meeting('evening', { date: '2027-01-19', starts: '17:00' }),
      meeting('words', { date: 'i foråret' }),
      meeting('morning', { date: '2027-01-19', starts: '9:00' }),
      meeting('before', { date: '2026-12-01' }),
    ]
    expect(ids(inDateOrder(meetings))).toBe('before,morning,evening,none,words')
  })
})
