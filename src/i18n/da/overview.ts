import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const overview = {
  title: 'Overblik',
  rows: 'Jeres svar',
  edit: 'Ret',
  editOf: (question: number) => `Ret svar på spørgsmål ${question}`,
  startRow: 'Før I begynder',
  editStart: 'Ret svar i »Før I begynder«',
  nothingYet: 'Her står jeres svar, når I er begyndt.',
  begun: 'I er begyndt. Se svarene på siderne.',
  needsAndActors: (needs: number, actors: number) =>
    `${needs} behov og ${actors} ${actors === 1 ? 'aktør' : 'aktører'}.`,
  gains: (named: number, actors: number) =>
    `${named} af ${actors} aktører har en grund til at være med.`,
  emptySeats: (need: string, more: number) =>
    more === 0
      ? `${quoted(need)} er udækket`
      : `${quoted(need)} og ${more === 1 ? 'et andet' : `${more} andre`} behov er udækkede`,
  missingFields: (names: string) => `Mangler: ${names}`,
  lackingOfActors: (field: string, without: number, of: number) =>
    `${field} (${without} af ${of} aktører)`,
  missingMore: (count: number) => `og ${count} til`,
  table: 'Bordet',
  acts: 'Det kan I gøre nu',
  begin: 'Begynd med spørgsmål 1',
  findForWhy: 'Ingen dækker behovet endnu.',
  findCarrierWhy: 'Nogen hjælper, men ingen står for det.',
  why: {
    call: 'De er spurgt, men har ikke svaret.',
    meet: 'De har meget på spil og bliver let overhørt.',
    ownWin: 'Jeres egen første lille sejr.',
  },
  agree: 'Aftal det',
  agreed: (what: string) => sentence(`Aftalt: ${what}`),
  notNow: 'Ikke nu',
  postponed: 'Lagt til side for nu.',
  showPostponed: 'Vis forslag, I har lagt til side',
  nothingMissing: 'Alle felter har et svar. Læs projektgrundlaget igennem sammen.',
  seeCharter: 'Se projektgrundlaget',
  charterNote:
    'Projektgrundlaget kan gemmes, selv om I ikke er færdige. På arbejdspapiret bliver det, der mangler, til skrivelinjer.',
  returnedToStart: 'Tilbage fra »Før I begynder«',
  returned: (question: number) => `Tilbage fra spørgsmål ${question}`,
  missing: (seats: number, fields: number) => {
    const parts = [
      ...(seats > 0 ? [`${seats} ${seats === 1 ? 'ledig plads' : 'ledige pladser'}`] : []),
      ...(fields > 0 ? [`${fields} svar`] : []),
    ]
    return `Mangler: ${parts.join(' og ')}. Intet er obligatorisk.`
  },
  covered: (covered: number, needs: number, actors: number) =>
    `${covered} af ${needs} behov er dækket af ${actors} ${actors === 1 ? 'aktør' : 'aktører'}.`,
  figures: {
    coverage: 'Hvem bærer hvad?',
    map: 'Hvem bliver hørt?',
    staircase: 'Trappen',
    open: 'Åbn',
    openCoverage: 'Åbn dækningen',
    openMap: 'Åbn aktørerne',
    noNeeds: 'Her står behovene, når I har skrevet dem.',
    more: (count: number) => `og ${count} behov til`,
    marks: (carriers: number, contributors: number) =>
      `${carriers} bærer, ${contributors} bidrager`,
  },
  agreedActions: {
    heading: 'Det har I aftalt',
    row: (place: number) => `Skridt ${place}`,
    what: 'Hvad gør I?',
    who: 'Hvem gør det?',
    when: 'Senest',
    isAgreed: 'Aftalt',
    change: 'Ret',
    done: 'Færdig',
    withdraw: 'Fjern aftalen',
    withdrawn: 'Aftalen er fjernet.',
    add: 'Skriv jeres eget skridt',
    full: 'I har aftalt tre skridt. De står i projektgrundlaget.',
  },
}
