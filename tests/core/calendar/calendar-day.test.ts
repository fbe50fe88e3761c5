import { describe, expect, it } from 'vitest'
import { dayAfter, isDay } from '#core/calendar/calendar-day.ts'

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
})
