/** A calendar day as `2027-01-19`. Reckoned by hand, because core has no clock and no time zone. */
export type Day = string

const written = /^(\d{4})-(\d{2})-(\d{2})$/

/** Meetings of a project are held in these years; another year is a slip of a finger. */
export const meetingYears = { first: 2000, last: 2099 } as const

/**
 * True for a day a meeting can have, in all that shows or reckons with one: it is written as
 * `2027-01-19`, it exists (`2027-02-29` does not), and its year is one of `meetingYears`.
 */
export function isDay(text: string): text is Day {
  const [, year, month, day] = written.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const isNear = year >= meetingYears.first && year <= meetingYears.last
  return isNear && day >= 1 && day <= daysIn(year, month)
}

export const dayAfter = (day: Day): Day => daysAfter(day, 1)

/** The day so many days later, or earlier where `days` is negative. */
export const daysAfter = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** From one day to another; negative where the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** 0 for a Monday, 6 for a Sunday. */
export const weekdayOf = (day: Day): number => (numberOf(day) + 3) % 7

/**
 * Where a day stands on a line of months: whole months since year 0, and how much of its month has gone.
 * Months are as long as each other there, which is how people draw a plan.
 */
export function monthPlace(day: Day): number {
  const { year, month, date } = partsOf(day)
  return year * 12 + month - 1 + (date - 1) / daysIn(year, month)
}

/** The first day of a month, given in whole months since year 0. */
export const firstOfMonth = (months: number): Day =>
  asDay(Math.floor(months / 12), (months % 12) + 1, 1)

function partsOf(day: Day) {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

// Days since 1 March of year 0, less what lies before 1970: the leap day then ends its year.
function numberOf(day: Day): number {
  const { year, month, date } = partsOf(day)
  const march = month < 3 ? year - 1 : year
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1
  return daysBefore(march) + inYear - 719_468
}

function dayOf(number: number): Day {
  const days = number + 719_468
  let march = Math.floor(days / 365.2425)
  if (daysBefore(march) > days) march -= 1
  else if (daysBefore(march + 1) <= days) march += 1
  const inYear = days - daysBefore(march)
  const place = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * place + 2) / 5) + 1
  const month = ((place + 2) % 12) + 1
  return asDay(month < 3 ? march + 1 : march, month, date)
}

const daysBefore = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)

const asDay = (...parts: [number, number, number]) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
