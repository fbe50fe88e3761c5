import { describe, expect, it } from 'vitest'
import { dayAfter, daysAfter, daysBetween, isDay, weekdayOf } from '#core/calendar/calendar-day.ts'

describe('a calendar day', () => {
  it.each(['2027-01-19', '2028-02-29', '2000-02-29', '2027-12-31', '2000-01-01', '2099-12-31'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each(['', '2027-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '19.1.2027'])(
    '"%s" does not exist',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )

  it.each(['1999-12-31', '2100-01-01', '0202-12-01', '20277-12-01'])(
    'a meeting cannot be held on %s',
    (day) => {
      expect(isDay(day)).toBe(false)
    },
  )

  it.each([
    ['2027-01-19', '2027-01-20'],
    ['2027-02-28', '2027-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-12-31', '2028-01-01'],
  ])('%s is followed by %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
  })

  it('is reckoned with as every other calendar does', () => {
    const first = Date.UTC(2000, 0, 1)
    for (let nth = 0; nth < 36_525; nth++) {
      const date = new Date(first + nth * 86_400_000)
      const day = daysAfter('2000-01-01', nth)
      expect(day).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
      expect(daysBetween('2000-01-01', day)).toBe(nth)
    }
    expect(daysAfter('2027-03-01', -1)).toBe('2027-02-28')
  })
})
