import { type Day, daysAfter, weekdayOf } from './calendar-day.ts'

/** Days on which hardly anybody in Denmark comes to a meeting. */
export type Holiday =
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'prayerDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'constitutionDay'
  | 'summer'
  | 'christmasEve'
  | 'christmasDay'
  | 'boxingDay'
  | 'newYearsEve'

/** Easter Sunday of a year of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const [century, ofCentury] = [Math.floor(year / 100), year % 100]
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return dated(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Days from Easter Sunday. */
const byEaster: readonly (readonly [number, Holiday])[] = [
  [-3, 'maundyThursday'],
  [-2, 'goodFriday'],
  [0, 'easterSunday'],
  [1, 'easterMonday'],
  [26, 'prayerDay'],
  [39, 'ascension'],
  [49, 'whitSunday'],
  [50, 'whitMonday'],
]

const byDate: Readonly<Record<string, Holiday>> = {
  '01-01': 'newYearsDay',
  '06-05': 'constitutionDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'boxingDay',
  '12-31': 'newYearsEve',
}

/** The last year that General Prayer Day was a holiday: abolished from 2024. */
const lastPrayerDay = 2023

/**
 * What a day is that a meeting had better not fall on, in Denmark; null for any other.
 *
 * The public holidays of the Danish church year and New Year's Day are so by law. Constitution Day and
 * the eves of Christmas and New Year are not, but workplaces and schools are closed. The summer holiday
 * is the schools': by law it begins on the last Saturday of June, and most municipalities let it last
 * six weeks and a Sunday.
 */
export function holidayOn(day: Day): Holiday | null {
  const year = Number(day.slice(0, 4))
  const fixed = byDate[day.slice(5)]
  if (fixed) return fixed
  const easter = easterSunday(year)
  const [, movable] = byEaster.find(([days]) => daysAfter(easter, days) === day) ?? []
  if (movable && (movable !== 'prayerDay' || year <= lastPrayerDay)) return movable
  const begins = lastSaturdayOfJune(year)
  return day >= begins && day <= daysAfter(begins, 43) ? 'summer' : null
}

function lastSaturdayOfJune(year: number): Day {
  const last = dated(year, 6, 30)
  return daysAfter(last, -((weekdayOf(last) + 2) % 7))
}

const dated = (year: number, month: number, date: number): Day =>
  [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
