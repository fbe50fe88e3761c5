import type { Chore } from '#core/workshop/chores.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'
import { hours } from './times.ts'

const minutes = (count: number) =>
  count === 1 ? '1 minut' : `${wholeNumber(count, 'da')} minutter`

const addsUp = (over: number) => {
  if (over === 0) return 'passer'
  return over > 0 ? `${minutes(over)} for langt` : `${minutes(-over)} for kort`
}

const lacks = (blocks: number) =>
  blocks === 0
    ? ''
    : `. ${wholeNumber(blocks, 'da')} ${blocks === 1 ? 'blok' : 'blokke'} mangler minutter`

/** A workshop, as it is prepared. */
export const workshop = {
  title: 'Workshop',
  open: 'Forbered en workshop',
  lead: 'Vælg en længde, og få en drejebog, som I kan rette til. Den følger med projektets fil. I projektgrundlaget kommer den kun, hvis du lægger opsummeringen ved.',
  duration: 'Hvor lang tid har I?',
  durations: { 60: '1 time', 120: '2 timer', 150: '2½ time', 180: '3 timer' },
  begins: 'Begynder kl.',
  sheet: 'Drejebog',
  empty: 'Drejebogen er tom, til I vælger en længde. I kan også bygge den op af jeres egne blokke.',
  minutes,
  /** Whether the minutes add up. */
  sum: (all: number, over: number | null, lacking = 0) => {
    // Until all blocks have minutes nobody knows whether they fit.
    const says = over === null || (over <= 0 && lacking > 0) ? '' : `: ${addsUp(over)}`
    return `I alt ${minutes(all)}${says}${lacks(lacking)}`
  },
  addsUp,
  /** Behind a sum in which some blocks have no minutes. */
  lacks,
  noMinutes: 'mangler minutter',
  clock: (time: string) => hours(time, ''),
  /** Read aloud before a time. */
  at: 'kl. ',
  after: 'efter ',
  end: 'Slut',
  block: (place: number) => `Blok ${place}`,
  minutesLabel: 'Minutter',
  minutesUnit: 'min',
  notMinutes: (most: number) =>
    `Skriv minutterne som et helt tal fra 0 til ${most}. Indtil da gælder det tal, der stod før.`,
  what: 'Hvad',
  leads: 'Hvem leder',
  how: 'Sådan',
  result: 'Det kommer der ud af det',
  change: 'Ret',
  done: 'Færdig',
  moveUp: 'Flyt op',
  moveDown: 'Flyt ned',
  moved: (name: string, place: number, of: number) =>
    `${quoted(name)} er nu nummer ${place} af ${of}`,
  add: 'Tilføj en blok',
  full: (most: number) => `En drejebog kan højst have ${most} blokke.`,
  anew: 'Hent den valgte drejebog igen',
  fetched: 'Drejebogen er hentet. Den, der stod før, får du tilbage med Fortryd i menuen Fil.',
  save: 'Gem drejebog som PDF',
  fileUse: 'drejebog',
  /** What is to be done around it. */
  chores: {
    heading: 'Før og efter',
    note: (done: number, of: number) => `${done} af ${of} gjort`,
    before: 'Før workshoppen',
    after: 'Bagefter',
    help: 'Sæt kryds, når det er gjort.',
    /** On paper, after what is done. */
    isDone: (text: string) => `${text} Gjort.`,
    texts: {
      invite: 'To uger før: inviter personligt. Send ark A, ikke et oplæg.',
      quietVoices: 'Ugen før: lad de stille stemmer mødes for sig i en halv time.',
      room: 'Dagen før: print ark, sæt borde til fire–seks, blandede roller, mad og drikke. Prøv projektor og QR-kode.',
      summary: 'Inden 48 timer: send opsummeringen og projektgrundlaget til alle.',
      reply: 'Inden en uge: svar til dem, der ikke var der.',
      missing: 'Inden to uger: inviter dem, der manglede ved bordet.',
      smallWin: 'Inden seks uger: vis den første lille sejr.',
    } satisfies Record<Chore, string>,
  },
  paper: {
    type: 'Drejebog',
    length: 'Længde',
    time: 'Tid',
    inAll: 'I alt',
    heads: {
      begins: 'Kl.',
      sinceBegin: 'Efter',
      minutes: 'Min.',
      what: 'Hvad',
      how: 'Sådan',
      result: 'Det kommer der ud af det',
    },
    forAll: {
      heading: 'Så alle kan være med',
      points: [
        'Læs det, der bliver skrevet, højt, og giv det numre. Brug mikrofon, hvis rummet er stort.',
        'Alt skal kunne gøres siddende. Hav ark med store bogstaver, og hold pauserne.',
      ],
    },
  },
}
