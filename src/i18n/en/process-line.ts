import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { inWords } from './number-words.ts'
import { hours } from './times.ts'

const utc = { timeZone: 'UTC' } as const
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('en-GB', { ...options, ...utc })
  return (day: string) => made.format(new Date(`${day}T00:00:00Z`))
}
const dayAndMonth = format({ day: 'numeric', month: 'long' })
const wholeDate = format({ day: 'numeric', month: 'long', year: 'numeric' })
const weekday = format({ weekday: 'long' })
const shortMonth = format({ month: 'short' })
const longMonth = format({ month: 'long', year: 'numeric' })
const list = new Intl.ListFormat('en-GB')
const upper = (text: string) => text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1)
const meetings = (count: number) => `${inWords(count)} ${count === 1 ? 'meeting' : 'meetings'}`

export const line: ProjectMessages['arena']['line'] = {
  label: 'The process on a line',
  month: (first) => shortMonth(first),
  nth: (nth) => (nth === 1 ? 'Month 1' : String(nth)),
  notInLength:
    'Write in all four phases which months they last, for example “Months 1–3”. Then they are drawn in true length.',
  offLine: (undated, beyond) =>
    [
      ...(undated > 0
        ? [
            `${upper(meetings(undated))} without a date ${undated === 1 ? 'is' : 'are'} not on the line.`,
          ]
        : []),
      ...(beyond > 0
        ? [`${upper(meetings(beyond))} ${beyond === 1 ? 'lies' : 'lie'} beyond the line.`]
        : []),
    ].join(' '),
  pin: (place, date) => `Meeting ${place}, ${wholeDate(date)}`,
  pins: (count, date) => `${count} ${count === 1 ? 'meeting' : 'meetings'} in ${longMonth(date)}`,
  notDescribed: 'Not described yet',
  turned: 'Ends before it begins',
  takesPart: (count, total) => `${count} of ${total} co-create`,
  in: (phase) => ` in the phase “${phase.toLocaleLowerCase('en-GB')}”`,
  close: 'Close the phase',
}

export const meetingRows: ProjectMessages['arena']['meetingRows'] = {
  count: (count) => (count === 0 ? 'No meetings yet' : upper(meetings(count))),
  usual: (days, time, place) => {
    const [first] = days
    const isOneWeekday = first !== undefined && days.every((day) => weekday(day) === weekday(first))
    const when = [
      ...(isOneWeekday && days.length > 1 ? [`${weekday(first)}s`] : []),
      ...(time === '' ? [] : [`at ${time}`]),
    ].join(' ')
    return `${upper([when, place].filter((part) => part !== '').join(', '))}, unless it says otherwise`
  },
  date: 'Date',
  dateIn: (year) => `Date in ${year}`,
  time: 'Time',
  hours,
  day: dayAndMonth,
  dayInYear: wholeDate,
  noDate: 'No date',
  noPurpose: 'No purpose',
  unreadDate: 'There is no such date in the calendar.',
  unreadTime: 'The calendar cannot read the time.',
  endsDayAfter: 'The meeting ends the day after.',
  sameTime: 'same time',
  samePlace: 'same place',
  sameBoth: 'same place and time',
  noPhase: 'Outside the phases',
  close: 'Done',
  keys: 'Arrow keys move between the meetings, Enter opens, Esc closes.',
}

export const series: ProjectMessages['arena']['series'] = {
  open: 'Add a series of meetings',
  count: 'Number of meetings',
  meetings: 'meetings,',
  every: 'How often',
  intervals: {
    weeks: (weeks) =>
      weeks === 1 ? 'every week' : weeks === 2 ? 'every other week' : `every ${weeks} weeks`,
    month: 'same weekday each month',
    day: 'all on the same day',
  },
  from: 'from',
  first: 'First date',
  at: 'at',
  starts: 'The first meeting starts',
  until: 'to',
  ends: 'The first meeting ends',
  place: 'Place',
  placeIs: 'place:',
  purposes: 'Purposes',
  withPurposes: 'purposes:',
  suggestion: (name) => `the suggestion ${quoted(name)}`,
  noPurposes: 'we write them ourselves',
  preview: (days) => {
    const [first] = days
    if (first === undefined) return { days: '', dates: '' }
    const dates = [...new Set(days)]
    const isOneWeekday = dates.every((day) => weekday(day) === weekday(first))
    const isOneYear = dates.every((day) => day.slice(0, 4) === first.slice(0, 4))
    const said = dates.map(isOneYear ? dayAndMonth : wholeDate)
    const on = `${weekday(first)}${dates.length > 1 ? 's' : ''}:`
    return { days: isOneWeekday ? on : 'Days:', dates: list.format(said) }
  },
  noFirst:
    'Choose the first date, and all dates are shown here. Without it, the meetings are added without dates.',
  fewer: (dated) => `Only ${meetings(dated)} get a date: the calendar here ends with 2099.`,
  past: 'The first date has passed. Change it if that is not meant.',
  early: 'The first date is before the day the agreement begins.',
  late: (count) =>
    `${upper(meetings(count))} ${count === 1 ? 'comes' : 'come'} after the last phase or the day the agreement ends.`,
  clash: (day, holiday) => `${dayAndMonth(day)} ${holiday}.`,
  holidays: {
    newYearsDay: 'is New Year’s Day',
    maundyThursday: 'is Maundy Thursday',
    goodFriday: 'is Good Friday',
    easterSunday: 'is Easter Sunday',
    easterMonday: 'is Easter Monday',
    prayerDay: 'is General Prayer Day',
    ascension: 'is Ascension Day',
    whitSunday: 'is Whit Sunday',
    whitMonday: 'is Whit Monday',
    constitutionDay: 'is Constitution Day in Denmark',
    summer: 'is in the Danish school summer holiday',
    christmasEve: 'is Christmas Eve',
    christmasDay: 'is Christmas Day',
    boxingDay: 'is Boxing Day',
    newYearsEve: 'is New Year’s Eve',
  },
  move: (day) => `Move to ${dayAndMonth(day)}`,
  lay: (count) => (count === null ? 'Add the meetings' : `Add ${meetings(count)}`),
  laid: (count) => `${upper(meetings(count))} ${count === 1 ? 'is' : 'are'} added.`,
  badFirst: (first, last) => `Choose a first date between ${first} and ${last}.`,
  badCount: (most) => `Write the number as a whole number from 1 to ${most}.`,
  tooLong:
    'The place can have at most 20,000 characters. The meetings are not added, and the text still stands here. Shorten it.',
  noRoom: (count, most) =>
    `There is no room for ${meetings(count)} more. The list can have at most ${most} rows. The meetings are as they were. Delete some, or add fewer.`,
}
