import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { inWords } from './number-words.ts'
import { hours } from './times.ts'

const utc = { timeZone: 'UTC' } as const
const format = (options: Intl.DateTimeFormatOptions) => {
  const made = new Intl.DateTimeFormat('da-DK', { ...options, ...utc })
  return (day: string) => made.format(new Date(`${day}T00:00:00Z`))
}
const dayAndMonth = format({ day: 'numeric', month: 'long' })
const wholeDate = format({ day: 'numeric', month: 'long', year: 'numeric' })
const weekday = format({ weekday: 'long' })
const shortMonth = format({ month: 'short' })
const longMonth = format({ month: 'long', year: 'numeric' })
const list = new Intl.ListFormat('da')
const upper = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1)
const meetings = (count: number) => `${inWords(count)} ${count === 1 ? 'møde' : 'møder'}`

const everyWeeks = [
  'hver uge',
  ...['anden', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende'],
  ...['tiende', 'ellevte', 'tolvte', 'trettende'],
].map((each, place) => (place === 0 ? each : `hver ${each} uge`))

/** The line of months with its phases. */
export const line = {
  label: 'Forløbet på en linje',
  month: (first: string) => shortMonth(first),
  nth: (nth: number) => (nth === 1 ? 'Måned 1' : String(nth)),
  notInLength:
    'Skriv i alle fire faser, hvilke måneder de varer, for eksempel »Måned 1–3«. Så bliver de tegnet i rigtig længde.',
  offLine: (undated: number, beyond: number) =>
    [
      ...(undated > 0 ? [`${upper(meetings(undated))} uden dato står ikke på linjen.`] : []),
      ...(beyond > 0 ? [`${upper(meetings(beyond))} ligger uden for linjen.`] : []),
    ].join(' '),
  pin: (place: number, date: string) => `Møde ${place}, ${wholeDate(date)}`,
  pins: (count: number, date: string) =>
    `${count} ${count === 1 ? 'møde' : 'møder'} i ${longMonth(date)}`,
  notDescribed: 'Ikke beskrevet endnu',
  turned: 'Slutter, før den begynder',
  takesPart: (count: number, total: number) => `${count} af ${total} skaber med`,
  in: (phase: string) => ` i fasen ${phase.toLocaleLowerCase('da')}`,
  close: 'Luk fasen',
}

/** The meetings as rows. */
export const meetingRows = {
  count: (count: number) => (count === 0 ? 'Ingen møder endnu' : upper(meetings(count))),
  usual: (days: readonly string[], time: string, place: string) => {
    const [first] = days
    const isOneWeekday = first !== undefined && days.every((day) => weekday(day) === weekday(first))
    const when = [
      ...(isOneWeekday && days.length > 1 ? [`${weekday(first)}e`] : []),
      ...(time === '' ? [] : [`kl. ${time}`]),
    ].join(' ')
    return `${upper([when, place].filter((part) => part !== '').join(', '))}, når ikke andet står`
  },
  date: 'Dato',
  dateIn: (year: string) => `Dato i ${year}`,
  time: 'Tid',
  hours,
  day: dayAndMonth,
  dayInYear: wholeDate,
  noDate: 'Uden dato',
  noPurpose: 'Uden formål',
  unreadDate: 'Datoen findes ikke i kalenderen.',
  unreadTime: 'Klokkeslættet kan kalenderen ikke læse.',
  endsDayAfter: 'Mødet slutter dagen efter.',
  sameTime: 'samme tid',
  samePlace: 'samme sted',
  sameBoth: 'samme sted og tid',
  noPhase: 'Uden for faserne',
  close: 'Færdig',
  keys: 'Piletaster flytter mellem møderne, Enter åbner, Esc lukker.',
}

/** A series of meetings, laid in at once. */
export const series = {
  open: 'Læg en række møder ind',
  count: 'Antal møder',
  meetings: 'møder,',
  every: 'Hvor tit',
  intervals: {
    weeks: (weeks: number) => everyWeeks[weeks - 1] ?? '',
    month: 'samme ugedag hver måned',
    day: 'alle på samme dag',
  },
  from: 'fra',
  first: 'Første dato',
  at: 'kl.',
  starts: 'Første møde begynder',
  until: 'til',
  ends: 'Første møde slutter',
  place: 'Sted',
  placeIs: 'sted:',
  purposes: 'Formål',
  withPurposes: 'formål:',
  suggestion: (name: string) => `forslaget ${quoted(name)}`,
  noPurposes: 'skriver vi selv',
  preview: (days: readonly string[]) => {
    const [first] = days
    if (first === undefined) return { days: '', dates: '' }
    const dates = [...new Set(days)]
    const isOneWeekday = dates.every((day) => weekday(day) === weekday(first))
    const isOneYear = dates.every((day) => day.slice(0, 4) === first.slice(0, 4))
    const said = dates.map(isOneYear ? dayAndMonth : wholeDate)
    const on = `${upper(weekday(first))}${dates.length > 1 ? 'e' : ''}:`
    return { days: isOneWeekday ? on : 'Dage:', dates: list.format(said) }
  },
  noFirst:
    'Vælg den første dato, så ser I alle datoerne her. Uden den bliver møderne lagt ind uden dato.',
  fewer: (dated: number) =>
    `Kun ${meetings(dated)} får en dato: kalenderen her går til og med 2099.`,
  past: 'Den første dato er gået. Ret den, hvis det ikke er meningen.',
  early: 'Den første dato ligger før den dag, aftalen begynder.',
  late: (count: number) =>
    `${upper(meetings(count))} ligger efter den sidste fase eller den dag, aftalen slutter.`,
  clash: (day: string, holiday: string) => `${upper(dayAndMonth(day))} ${holiday}.`,
  holidays: {
    newYearsDay: 'er nytårsdag',
    maundyThursday: 'er skærtorsdag',
    goodFriday: 'er langfredag',
    easterSunday: 'er påskedag',
    easterMonday: 'er 2. påskedag',
    prayerDay: 'er store bededag',
    ascension: 'er Kristi himmelfartsdag',
    whitSunday: 'er pinsedag',
    whitMonday: 'er 2. pinsedag',
    constitutionDay: 'er grundlovsdag',
    summer: 'ligger i skolernes sommerferie',
    christmasEve: 'er juleaftensdag',
    christmasDay: 'er juledag',
    boxingDay: 'er 2. juledag',
    newYearsEve: 'er nytårsaftensdag',
  },
  move: (day: string) => `Flyt til ${dayAndMonth(day)}`,
  lay: (count: number | null) =>
    count === null ? 'Læg møderne ind' : `Læg ${meetings(count)} ind`,
  laid: (count: number) => `${upper(meetings(count))} er lagt ind.`,
  badFirst: (first: number, last: number) => `Vælg en første dato mellem ${first} og ${last}.`,
  badCount: (most: number) => `Skriv antallet som et helt tal fra 1 til ${most}.`,
  tooLong:
    'Stedet kan højst have 20.000 tegn. Møderne er ikke lagt ind, og teksten står her stadig. Kort den ned.',
  noRoom: (count: number, most: number) =>
    `Der er ikke plads til ${meetings(count)} mere. Listen kan højst have ${most} rækker. Møderne er, som de var. Slet nogle, eller læg færre ind.`,
}
