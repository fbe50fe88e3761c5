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

export function dayAfter(day: Day): Day {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number)
  if (date < daysIn(year, month)) return asDay(year, month, date + 1)
  return month < 12 ? asDay(year, month + 1, 1) : asDay(year + 1, 1, 1)
}

const asDay = (...parts: [number, number, number]) =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
