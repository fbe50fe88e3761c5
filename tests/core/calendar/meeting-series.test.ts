import { describe, expect, it } from 'vitest'
import {
  clashesOf,
  doubtsOf,
  meetingsOf,
  type Series,
  seriesDays,
} from '#core/calendar/meeting-series.ts'
import { emptyMeeting } from '#core/questions/arena.ts'

const series = (parts: Partial<Series>): Series => ({
  count: 3,
  every: 1,
  first: '2027-01-14',
  starts: '17:00',
  ends: '19:00',
  place: 'Biblioteket',
  purposes: [],
  ...parts,
})
const none: ReadonlyMap<string, string> = new Map()
const ids = () => {
  let made = 0
  return () => `new${++made}`
}

describe('the days of a series', () => {
  it('are so many weeks apart, over months and years', () => {
    expect(seriesDays(series({ count: 6, every: 9 }))).toEqual([
      '2027-01-14',
      '2027-03-18',
      '2027-05-20',
      '2027-07-22',
      '2027-09-23',
      '2027-11-25',
    ])
    expect(seriesDays(series({ first: '2027-12-30' }))).toEqual([
      '2027-12-30',
      '2028-01-06',
      '2028-01-13',
    ])
  })

  it('are the same weekday of each month, the fifth being the last', () => {
    expect(seriesDays(series({ every: 'month', count: 4 }))).toEqual([
      '2027-01-14',
      '2027-02-11',
      '2027-03-11',
      '2027-04-08',
    ])
    expect(seriesDays(series({ every: 'month', first: '2027-01-29' }))).toEqual([
      '2027-01-29',
      '2027-02-26',
      '2027-03-26',
    ])
  })

  it('are one where all is held on one day', () => {
    expect(seriesDays(series({ every: 'day', count: 2 }))).toEqual(['2027-01-14', '2027-01-14'])
  })

  it('are none without a first one, and end where the calendar does', () => {
    expect(seriesDays(series({ first: null }))).toEqual([])
    expect(seriesDays(series({ first: '2099-12-24' }))).toEqual(['2099-12-24', '2099-12-31'])
  })
})

describe('a day of a series in a holiday', () => {
  it('can move to the same weekday of the next free week', () => {
    expect(clashesOf(['2027-05-06', '2027-05-13'])).toEqual([
      { day: '2027-05-06', holiday: 'ascension', instead: '2027-05-20' },
    ])
    expect(clashesOf(['2027-07-22'])).toEqual([
      { day: '2027-07-22', holiday: 'summer', instead: '2027-08-12' },
    ])
  })

  it('has nowhere to move after the last year there is', () => {
    expect(clashesOf(['2099-12-31'])).toEqual([
      { day: '2099-12-31', holiday: 'newYearsEve', instead: null },
    ])
  })

  it('moves to no day after the last of the process, but to a free week before, after the one above', () => {
    const days = ['2027-11-25', '2027-12-24']
    expect(clashesOf(days, '2027-12-31')).toEqual([
      { day: '2027-12-24', holiday: 'christmasEve', instead: '2027-12-17' },
    ])
    expect(clashesOf(days)[0]?.instead).toBe('2028-01-07')
    expect(clashesOf(days, '2028-01-07')[0]?.instead).toBe('2028-01-07')
    expect(clashesOf(['2027-12-17', '2027-12-24'], '2027-12-31')[0]?.instead).toBeNull()
    expect(clashesOf(['2027-12-24'], '2027-12-31')[0]?.instead).toBeNull()
  })

  it('is none where every day is free', () => {
    expect(clashesOf(['2027-01-14', '2027-03-18'])).toEqual([])
  })
})

describe('what is odd about the days of a series', () => {
  const days = ['2027-01-14', '2027-01-21', '2027-01-28']
  const none = { isPast: false, isEarly: false, late: 0 }
  const within = { today: '2027-01-14', begins: '', last: null }

  it('is nothing while they are to come, in a process whose end is not known', () => {
    expect(doubtsOf(days, within)).toEqual(none)
    expect(doubtsOf([], { today: '2027-01-14', begins: '2027-01-14', last: '2027-01-14' })).toEqual(
      none,
    )
    expect(doubtsOf(days, { ...within, begins: '2027-01-14', last: '2027-01-28' })).toEqual(none)
  })

  it('is a first day that has been, as in the year 2020, or is before the agreement begins', () => {
    expect(doubtsOf(['2020-01-14'], within)).toEqual({ ...none, isPast: true })
    expect(doubtsOf(days, { ...within, today: '2027-01-15' })).toEqual({ ...none, isPast: true })
    expect(doubtsOf(days, { ...within, today: '2027-02-15', begins: '2027-01-15' })).toEqual({
      ...none,
      isEarly: true,
    })
  })

  it('is each day after the last of the process', () => {
    expect(doubtsOf(days, { ...within, last: '2027-01-20' })).toEqual({ ...none, late: 2 })
  })
})

describe('the meetings of a series', () => {
  it('are ordinary meetings with day, hours, place and purpose, some of them moved', () => {
    const moved = new Map([['2027-01-21', '2027-02-25']])
    expect(meetingsOf(series({ purposes: ['Et', 'To'] }), moved, ids())).toEqual(
      [
        { id: 'new1', date: '2027-01-14', purpose: 'Et' },
        { id: 'new2', date: '2027-02-25', purpose: 'To' },
        { id: 'new3', date: '2027-01-28', purpose: '' },
      ].map((each) => ({
        ...each,
        starts: '17:00',
        ends: '19:00',
        place: 'Biblioteket',
        agenda: null,
      })),
    )
  })

  it('have no dates while the first is not agreed', () => {
    const [meeting] = meetingsOf(series({ first: null, count: 1 }), none, ids())
    expect(meeting).toEqual({
      ...emptyMeeting('new1'),
      starts: '17:00',
      ends: '19:00',
      place: 'Biblioteket',
    })
  })

  it('share the hours of a day that they are all on', () => {
    const day = series({ every: 'day', starts: '9:00', ends: '15:00' })
    const hours = (of: Series) =>
      meetingsOf(of, none, ids()).map(({ starts, ends }) => [starts, ends])
    expect(hours(day)).toEqual([
      ['09:00', '11:00'],
      ['11:00', '13:00'],
      ['13:00', '15:00'],
    ])
    expect(hours({ ...day, ends: 'sent' })).toEqual([
      ['9:00', 'sent'],
      ['', ''],
      ['', ''],
    ])
  })
})
