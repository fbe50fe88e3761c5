import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { hours } from './times.ts'
import { workshop } from './workshop.ts'

const { minutes } = workshop
const seconds = (count: number) => (count === 1 ? '1 sekund' : `${count} sekunder`)

/** How far behind or ahead, in whole minutes; less than 0 is ahead. */
const pace = (behind: number) => {
  if (behind === 0) return 'Tiden passer'
  return behind > 0 ? `${minutes(behind)} bagud` : `${minutes(-behind)} foran`
}

/** A workshop as it is run: the window one leads it from, and what the room sees. */
export const run = {
  title: 'Styr workshoppen',
  start: 'Start workshop',
  goOnWith: 'Fortsæt workshop',
  lead: 'Åbn lærredet, træk det over på projektoren, og begynd, når I er klar.',
  ready: 'Klar til at begynde',
  begin: 'Begynd',
  beginAnew: 'Begynd forfra',
  empty: 'Drejebogen er tom. Vælg en længde, før I begynder.',
  prepare: 'Ret drejebogen',
  begun: (time: string) => `Begyndt kl. ${time}`,
  /** Before the first block. */
  waiting: 'I er ikke begyndt på den første blok endnu. Lærredet viser titlen.',
  gone: 'Den blok, I var i, står ikke længere i drejebogen. Gå videre til en anden.',
  place: (place: number, of: number) => `Blok ${place} af ${of}`,
  next: 'Næste',
  isLast: 'Det er den sidste blok.',
  back: 'Tilbage',
  pause: 'Pause',
  goOn: 'Fortsæt',
  plusMinute: '+1 min',
  pausedSince: (time: string, date: string | null) =>
    `Workshoppen er på pause siden ${date === null ? '' : `${date} `}kl. ${time}`,
  end: 'Slut workshoppen',
  isOver: 'Workshoppen er slut. Lærredet viser titlen.',
  /** Never ended, and now it is another day. */
  isAbandoned: 'Workshoppen blev ikke sluttet sidst',
  goOnAnyway: 'Fortsæt alligevel',
  pace,
  ends: (time: string) => `Slutter kl. ${time}`,
  saving: (minutesToTake: number, name: string) =>
    `Fra ${quoted(name)} kan I tage ${minutes(minutesToTake)}.`,
  take: (count: number) => `Tag ${minutes(count)}`,
  taken: (name: string, left: number) =>
    `${quoted(name)} varer nu ${minutes(left)}. Det kan fortrydes i menuen Fil.`,
  clock: {
    /** What is left of how much. */
    leftOf: (all: number) => `tilbage af ${minutes(all)}`,
    ending: 'snart slut',
    over: 'Tiden er gået',
    elapsed: 'gået',
    paused: 'på pause',
    spoken: (whole: number, rest: number) =>
      [whole > 0 || rest === 0 ? minutes(whole) : '', rest > 0 ? seconds(rest) : '']
        .filter((part) => part !== '')
        .join(' og '),
  },
  said: {
    begins: (name: string, length: number | null) =>
      length === null ? `${quoted(name)} begynder` : `${quoted(name)} begynder: ${minutes(length)}`,
    half: 'Halvdelen af tiden er gået',
    minute: 'Et minut tilbage',
    over: 'Tiden er gået',
  },
  sheet: {
    heading: 'Drejebog',
    done: 'Færdig',
    now: 'Nu',
  },
  screen: {
    heading: 'Lærredet',
    note: 'På lærredet står kun projektets titel, hvornår I begynder, og blokkens navn, spørgsmål og ur. Forslagene, koden til telefoner og det, du viser stort fra en side, kommer, når du vælger det. Det, der står under »Sådan«, og private noter kommer aldrig på det.',
    open: 'Åbn lærred i nyt vindue',
    shows: 'Lærredet viser',
    shown: {
      title: 'Titlen',
      block: 'Blokken og uret',
      ideas: 'Forslag',
      groups: 'Forslag i grupper',
      dots: 'Prikker',
    },
    silent: 'Skriv i stilhed først',
    silentHelp: 'Så viser lærredet kun, hvor mange forslag der er kommet.',
    isSilent: 'Der skrives i stilhed. Af forslagene viser lærredet kun antallet.',
    notSilent: 'Vis forslagene',
    dotsHidden: 'Resultatet er skjult. Vis det på siden Forslag, under Prikker.',
    pageBefore: 'Forrige side',
    pageAfter: 'Næste side',
    code: 'Vis koden til telefoner',
    notCode: 'Fjern koden til telefoner',
    isCodeShown:
      'Koden til telefoner er på lærredet. Det, I spørger om, retter du på siden Forslag.',
    black: 'Gør lærredet sort',
    notBlack: 'Vis lærredet igen',
    isLarge:
      'Noget fra en side vises stort på lærredet. Det er der til næste blok, eller til du fjerner det.',
    notLarge: 'Fjern det, der vises stort',
    isBlack: 'Lærredet er sort',
  },
  keys: {
    heading: 'Taster og fjernbetjening',
    isOn: 'Tasterne styrer workshoppen',
    help: 'De virker i begge vinduer, når du ikke skriver i et felt. En fjernbetjening til præsentationer sender de samme taster.',
    list: [
      ['Page Down, →', 'næste blok'],
      ['Page Up, ←', 'tilbage'],
      ['Mellemrum', 'pause, og videre'],
      ['Q', 'kode til telefoner, og tilbage'],
      ['B eller punktum', 'sort lærred, og tilbage'],
    ],
  },
  failed: {
    title: 'Workshoppen går videre, men det, I er nået til, er ikke gemt.',
    text: 'Lærredet følger med, så længe et af vinduerne er åbent. Prøv at gemme igen.',
  },
  /** The window the room sees. */
  projector: {
    title: 'Lærred',
    begins: (time: string) => `Begynder kl. ${hours(time, '')}`,
    full: 'Fuld skærm',
    notFull: 'Forlad fuld skærm',
    code: 'Telefoner',
    black: 'Sort',
    control: 'Styr',
    bar: 'Styring af workshoppen',
    ideas: {
      heading: { ideas: 'Forslag', groups: 'Forslag i grupper', dots: 'Prikker' },
      page: (place: number, of: number) => `Side ${place} af ${of}`,
      none: 'Der er ingen forslag endnu.',
      times: (count: number) => `sagt ${count} gange`,
      silent: 'Skriv hver for sig. Forslagene vises, når I er klar.',
      dotsEach: (count: number) =>
        `I har hver ${count} prikker. De viser, hvad I vil tale om. De afgør ikke.`,
      dotsHidden: 'Resultatet er skjult, til det er talt op.',
    },
  },
}
