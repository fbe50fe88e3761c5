import { describe, expect, it } from 'vitest'
import { daysAfter, isDay } from '#core/calendar/calendar-day.ts'
import { easterSunday, holidayOn } from '#core/calendar/holidays.ts'

describe('Easter Sunday', () => {
  // From the tables of the Danish almanac; 2038 is the latest there can be, 2008 close to the earliest.
  it.each([
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2099-04-12',
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })
})

describe('a holiday in Denmark', () => {
  it.each([
    ['2027-01-01', 'newYearsDay'],
    ['2027-03-25', 'maundyThursday'],
    ['2027-03-26', 'goodFriday'],
    ['2027-03-28', 'easterSunday'],
    ['2027-03-29', 'easterMonday'],
    ['2023-05-05', 'prayerDay'],
    ['2027-05-06', 'ascension'],
    ['2027-05-16', 'whitSunday'],
    ['2027-05-17', 'whitMonday'],
    ['2027-06-05', 'constitutionDay'],
    ['2027-06-26', 'summer'],
    ['2027-07-22', 'summer'],
    ['2027-08-08', 'summer'],
    ['2026-06-27', 'summer'],
    ['2026-08-09', 'summer'],
    ['2027-12-24', 'christmasEve'],
    ['2027-12-25', 'christmasDay'],
    ['2027-12-26', 'boxingDay'],
    ['2027-12-31', 'newYearsEve'],
  ])('%s is %s', (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday)
  })

  it.each([
    '2027-01-14',
    '2027-03-24',
    // General Prayer Day is none since 2024.
    '2024-04-26',
    '2027-04-23',
    '2027-06-25',
    '2027-08-09',
    '2027-12-23',
  ])('%s is none', (day) => {
    expect(holidayOn(day)).toBeNull()
  })

  it('is found on the seven days of every church year from 2024, whatever day Easter falls on', () => {
    for (let year = 2024; year < 2100; year++) {
      const easter = easterSunday(year)
      const around = Array.from({ length: 60 }, (_, nth) => daysAfter(easter, nth - 7))
      const church = around.map(holidayOn).filter((each) => each && each !== 'constitutionDay')
      expect(around.every(isDay)).toBe(true)
      // Whit Sunday and Constitution Day may be one.
      const isOne = [0, 1].some((day) => daysAfter(easter, 49 + day).endsWith('-06-05'))
      expect(church.length, String(year)).toBe(isOne ? 6 : 7)
    }
  })
})
