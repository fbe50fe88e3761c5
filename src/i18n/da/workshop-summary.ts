import type { WorkshopTexts } from '#core/charter/document/workshop-texts.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'
import { hours } from './times.ts'

const count = (number: number) => wholeNumber(number, 'da')
const dots = (number: number) => (number === 1 ? '1 prik' : `${count(number)} prikker`)
const place = (number: number, isShared: boolean) =>
  isShared ? `Delt plads ${number}` : `Plads ${number}`

/** The paper that tells what was said in a workshop. */
export const workshopSummary: WorkshopTexts = {
  type: 'Opsummering af workshop',
  held: 'Holdt',
  time: 'Planlagt tid',
  clock: (time) => hours(time, ''),
  ideaCount: (all, from, parked) =>
    [
      `${count(all)} forslag`,
      from === 0 ? '' : ` fra ${from === 1 ? '1 bord' : `${from} borde`}`,
      parked === 0 ? '' : `, ${count(parked)} parkeret`,
    ].join(''),
  programme: 'Programmet',
  heads: {
    what: 'Hvad',
    lead: 'Hvem leder',
    ideas: 'Forslag',
    number: 'Nr.',
    idea: 'Forslag',
    table: 'Bord',
    dots: 'Prikker',
    became: 'Står i projektgrundlaget som',
  },
  most: 'Flest prikker',
  mostLine: (at, numbers, each) => {
    const isShared = numbers.count > 1
    const which = `nr. ${numbers.listed} med ${dots(each)}`
    return `${place(at, isShared)}: ${which}${isShared ? ' hver' : ''}`
  },
  group: (number, name) => (name === '' ? `Gruppe ${number}` : `Gruppe ${number}: ${name}`),
  ungrouped: (block) => `Uden gruppe, sagt under ${quoted(block)}`,
  others: 'Andre forslag',
  parked: 'Parkeret til en anden gang',
  sameAs: (number) => `Siger det samme som nr. ${number}`,
  countedWith: (number) => `talt med i nr. ${number}`,
  place,
  became: {
    affected: 'Berørte',
    fixed: 'Ligger fast',
    open: 'Er åbent',
    success: 'Tegn på, at det er blevet bedre',
    needs: 'Behov',
    actors: 'Aktør',
    promise: 'Løfte om indflydelse',
    groundRules: 'Spilleregel',
    meetings: 'Møde',
    risks: 'Risiko',
    agreedActions: 'Aftalt skridt',
  },
  inSection: (name, letter) => `${name} (afsnit ${letter})`,
  onPageOne: (name) => `${name} (side 1)`,
  nothing: 'Der er hverken lavet en drejebog eller samlet forslag.',
}

/** The screen with that paper. */
export const summary = {
  title: 'Opsummering af workshoppen',
  open: 'Se opsummeringen',
  lead: 'Alt, der blev sagt, og hvad det blev til, som det er nu. Private noter er ikke med.',
  note: 'I kan også lægge opsummeringen ved projektgrundlaget som bilag.',
  /** In the name of a file: letters and hyphens only. */
  fileUse: 'opsummering',
  save: {
    pdf: 'Gem som PDF',
    docx: 'Gem som Word-fil',
    html: 'Gem som webside',
    markdown: 'Gem som tekstfil',
  },
}
