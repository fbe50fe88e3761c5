import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** Remarks beside the fields: from one who works on the project to another. */
export const remarks = {
  title: 'Bemærkninger',
  start: 'Skriv bemærkninger',
  stop: 'Skjul knapperne til bemærkninger',
  started: 'Under hvert felt er der nu en knap til bemærkninger',
  stopped: 'Knapperne til bemærkninger er skjult. Bemærkningerne er her stadig.',
  /** Under a field: how many wait, or the offer to write the first. */
  at: (left: number, all: number) => {
    if (all === 0) return 'Skriv en bemærkning'
    if (left === 0) return all === 1 ? 'Bemærkninger (1 lukket)' : `Bemærkninger (${all} lukkede)`
    return left === 1 ? 'Bemærkninger (1 åben)' : `Bemærkninger (${left} åbne)`
  },
  ofField: (field: string) => ` til ${quoted(field)}`,
  described: (count: number) =>
    count === 1 ? 'Der er 1 bemærkning til feltet.' : `Der er ${count} bemærkninger til feltet.`,
  text: 'Ny bemærkning',
  textHelp: 'Den følger med, når projektet gemmes som fil, og kommer aldrig på papiret.',
  about: 'Hvad handler den om?',
  wholeField: 'Hele feltet',
  row: (name: string) => `Om ${quoted(name)}`,
  rowGone: 'Om en række, der er slettet',
  name: 'Hvem skriver?',
  nameHelp:
    'For eksempel en rolle. Navnet bliver husket i denne browser og står ved det, du skriver herefter.',
  add: 'Gem bemærkning',
  answer: 'Svar',
  answerText: 'Dit svar',
  addAnswer: 'Gem svar',
  cancel: 'Annullér',
  /** An answer whose remark is gone. */
  lost: 'Bemærkningen, du svarer på, er slettet. Dit svar står her stadig. Gem det som en bemærkning, eller smid det væk.',
  drop: 'Smid svaret væk',
  dropped: 'Svaret er smidt væk',
  close: 'Luk',
  reopen: 'Åbn igen',
  remove: 'Slet',
  actOf: (act: string, text: string) => `${act}: ${text}`,
  nobody: 'Uden navn',
  head: (by: string, day: string | null) => (day === null ? by : `${by}, ${day}`),
  isClosed: 'Lukket',
  added: 'Bemærkningen er gemt',
  answered: 'Svaret er gemt',
  wasClosed: 'Bemærkningen er lukket',
  wasOpened: 'Bemærkningen er åben igen',
  removed: 'Bemærkningen er slettet, og det kan fortrydes.',
  nothing: 'Skriv bemærkningen først.',
  tooLong: (max: number, most: number) =>
    `En bemærkning kan højst have ${max.toLocaleString('da')} tegn, og et navn ${most} tegn. Det, du har skrevet, står her stadig. Kort det ned.`,
  full: (most: number) =>
    `Der er plads til ${most} bemærkninger. Det, du har skrevet, står her stadig. Slet nogle af de lukkede for at få plads.`,
  errorPrefix: 'Fejl: ',
  overview: (count: number) => (count === 1 ? '1 åben bemærkning' : `${count} åbne bemærkninger`),
  /** Where the short route hides the field itself. */
  hidden: 'Den korte udgave viser ikke feltet. Bemærkningerne til det står her.',
  elsewhere: 'Et felt, der ikke er her mere',
}
