import type { CostSum } from '#core/rules/costs.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

const number = new Intl.NumberFormat('da', { maximumFractionDigits: 2 })
const kroner = (sum: number) => `${number.format(sum)} kr.`
const uncounted = (count: number) =>
  count === 1
    ? '1 post, der ikke er talt med'
    : `${number.format(count)} poster, der ikke er talt med`

/** »Hvad skal der stå i aftalen?«: its clauses and their controls. */
export const terms = {
  /** What each clause is called, and what it asks while nothing is written in it. */
  clauses: {
    money: { name: 'Penge', ask: 'Hvad koster det, og hvem betaler?' },
    dates: { name: 'Datoer', ask: 'Fra hvornår og til hvornår gælder aftalen?' },
    approval: { name: 'Godkendelse', ask: 'Hvem godkender aftalen, og hvornår?' },
    contact: { name: 'Kontakt', ask: 'Hvordan når man parterne, og hvem fortæller hvad?' },
    safeguards: { name: 'Personoplysninger', ask: 'Hvad har I aftalt om personer og ansvar?' },
    leaving: { name: 'Hvis nogen vil ud', ask: 'Hvor lang tid i forvejen, og hvad sker der så?' },
    risks: { name: 'Det, der kan gå galt', ask: 'Hvad kan gå galt, og hvad gør I ved det?' },
  },
  lacking: 'Mangler:',
  lackingContacts: (without: number, of: number) =>
    `kontakt hos ${number.format(without)} af ${number.format(of)} aktører`,
  /** What is agreed, in a sentence each; what people wrote comes wrapped. */
  agreed: {
    money: ({ total, outside, counted, uncounted: others }: CostSum) => {
      const parts = [counted > 0 && kroner(total), others > 0 && uncounted(others)]
      const sum = parts.filter(Boolean).join(' og ')
      return outside > 0 ? `${sum}, heraf ${kroner(outside)} uden for kommunen` : sum
    },
    begins: (day: string) => `Fra ${day}`,
    ends: (day: string) => `til ${day}`,
    review: (day: string) => `I ser på den igen ${day}`,
    contacts: (count: number) =>
      count === 1 ? 'Kontakt hos 1 aktør' : `Kontakt hos ${number.format(count)} aktører`,
    settled: (count: number, of: number) => `I har aftalt ${count} af ${of} punkter`,
    risks: (count: number, answered: number) => {
      if (count === 1) return answered === 1 ? '1 risiko med et svar' : '1 risiko uden et svar'
      const all = count === 2 ? 'begge' : 'alle'
      return `${number.format(count)} risici, ${answered === count ? all : number.format(answered)} med et svar`
    },
  },
  sum: {
    all: 'I alt',
    kroner,
    uncounted,
    outside: (sum: number) => `heraf ${kroner(sum)} fra aktører uden for kommunen`,
    help: 'Skriv betaleren, som den hedder på aktørlisten. Dér står, hvem der er uden for kommunen.',
  },
  onPaper: 'Sådan står det på papiret',
  notOnPaper: (clause: string) =>
    `${quoted(clause)} kommer med på papiret, når I har skrevet noget.`,
  cost: (place: number) => `Post ${place}`,
  addCost: 'Tilføj en post',
  what: 'Hvad er det til?',
  amount: 'Beløb',
  payer: 'Hvem betaler?',
  begins: 'Aftalen begynder',
  ends: 'Aftalen slutter',
  review: 'I ser på aftalen igen',
  endsBefore: 'Aftalen slutter, før den begynder. Ret datoen, hvis det ikke er meningen.',
  dateAsText: 'Skriv datoen som 2027-01-19.',
  unreadDate: (first: number, last: number) =>
    `Datoen er gemt, som den står, men den findes ikke mellem ${first} og ${last}. Skriv den som 2027-01-19.`,
  policy: 'Politik eller strategi',
  committee: 'Udvalg',
  approver: 'Hvem godkender aftalen?',
  approval: 'Hvornår bliver den godkendt?',
  others: (count: number) => `Vis de andre (${number.format(count)})`,
  settled: 'Hvad har I aftalt?',
  settledNote: 'Sådan har I aftalt det',
  notice: 'Hvor lang tid i forvejen siger en part det?',
  ending: 'Hvad sker der så?',
  risk: (place: number) => `Risiko ${place}`,
  addRisk: 'Tilføj en risiko',
  wrong: 'Hvad kan gå galt?',
  response: 'Hvad gør I ved det?',
  watcher: 'Hvem holder øje?',
}
