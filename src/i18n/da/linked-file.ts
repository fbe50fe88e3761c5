import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** A file that is written as one goes. */
export const linkedFile = {
  open: 'Gem løbende i en fil',
  stop: 'Stop med at gemme i filen',
  text: 'Når projektet er gemt i browseren, bliver filen også skrevet. Den har alt med, også de private noter. Læg den dér, hvor kun de, der må læse noterne, kan åbne den. Vælger du en fil, der er der i forvejen, bliver der skrevet over det, der står i den.',
  choose: 'Vælg en fil',
  notWritten:
    'Der kunne ikke skrives i filen. Intet er ændret her. Vælg en anden fil eller et andet sted.',
  begun: (name: string) => `Projektet bliver nu også gemt i filen ${quoted(name)}`,
  stopped: (name: string) =>
    `Der bliver ikke gemt i filen ${quoted(name)} mere. Filen er, som den var.`,
  /** Without a date it was today. */
  saved: (time: string, date: string | null) =>
    `Gemt i browser og fil ${date === null ? '' : `${date} `}kl. ${time}`,
  asks: {
    title: (name: string) => `Der bliver ikke gemt i filen ${quoted(name)} lige nu.`,
    text: 'Browseren skal have lov igen, når siden har været lukket. Filen er, som den var.',
    act: 'Fortsæt med at gemme i filen',
  },
  changed: {
    title: (name: string) => `Filen ${quoted(name)} er ændret af en anden.`,
    text: 'Der er ikke skrevet over det. Flet det ind, så alt fra begge steder kommer med, eller behold det som et projekt for sig selv. Derefter bliver filen igen skrevet herfra.',
    foreign:
      'Det, der står i den nu, er ikke det her projekt. Der er ikke skrevet over det. Stop med at gemme i filen, og vælg en anden.',
    merge: 'Flet det ind',
    merged: 'Det fra filen er flettet ind, og det kan fortrydes.',
    copy: 'Behold det som en kopi',
    copied: (name: string) => `${quoted(name)} ligger nu under Mine projekter.`,
  },
  failed: {
    title: (name: string) => `Filen ${quoted(name)} kan ikke skrives.`,
    text: 'Den kan være flyttet, slettet eller åben i et andet program. Det nyeste herfra er ikke i filen.',
    act: 'Prøv igen',
  },
}
