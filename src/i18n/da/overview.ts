import { sentence } from '#i18n/shared/sentence.ts'

export const overview = {
  title: 'Overblik og tjek af svar',
  documentTitle: 'Overblik: Tjek svar',
  lead: (name: string, date: string) => `${sentence(name)} Sidst ændret ${date}.`,
  rows: 'Jeres svar',
  edit: 'Ret',
  editOf: (question: number) => `Ret svar på spørgsmål ${question}`,
  startRow: 'Før I begynder',
  editStart: 'Ret svar i »Før I begynder«',
  nothingYet: 'Her står jeres svar, når I er begyndt.',
  needsAndActors: (needs: number, actors: number) =>
    `${needs} behov og ${actors} ${actors === 1 ? 'aktør' : 'aktører'}.`,
  gains: (named: number, actors: number) =>
    `${named} af ${actors} aktører har en grund til at være med.`,
  emptySeats: (need: string, more: number) =>
    more === 0
      ? `»${need}« er udækket`
      : `»${need}« og ${more === 1 ? 'et andet' : `${more} andre`} behov er udækkede`,
  missingFields: (names: string) => `Mangler: ${names}`,
  lackingOfActors: (field: string, without: number, of: number) =>
    `${field} (${without} af ${of} aktører)`,
  missingMore: (count: number) => `og ${count} til`,
  table: 'Bordet lige nu',
  next: (count: number) =>
    ['Næste skridt', 'Et godt næste skridt', 'To gode næste skridt'][count] ??
    'Tre gode næste skridt',
  begin: 'Begynd med spørgsmål 1',
  findFor: (need: string) => `Find nogen til »${need}«`,
  findForWhy: 'Udækket behov',
  findCarrierWhy: 'Nogen hjælper, men ingen står for det',
  agree: 'Aftal det',
  agreed: (what: string) => sentence(`Aftalt: ${what}`),
  agreedFull: 'I har tre aftalte skridt. Slet et af dem, hvis I vil aftale et til.',
  nothingMissing: 'Alle felter har et svar. Læs projektgrundlaget igennem sammen.',
  seeCharter: 'Se projektgrundlaget',
  saveAsFile: 'Gem som fil',
  charterNote:
    'Projektgrundlaget kan gemmes, selv om I ikke er færdige. Det, der mangler, bliver til skrivelinjer.',
  returnedToStart: 'Tilbage fra »Før I begynder«',
  returned: (question: number) => `Tilbage fra spørgsmål ${question}`,
  missingHeading: 'Det mangler endnu',
  missingLead: 'Intet er obligatorisk. Listen viser, hvad projektgrundlaget har åbne linjer til.',
  figures: {
    heading: 'Projektet i figurer',
    lead: 'Vis dem for hinanden. Hver figur står også som liste.',
    table: 'Bordet med navne',
    coverage: 'Dækningen i miniature',
    process: 'Forløbet som en linje',
    map: 'Kort over, hvem der har noget på spil, og hvem der har indflydelse',
  },
  agreedActions: {
    heading: 'Det har I aftalt',
    lead: 'Skriv højst tre næste skridt. De står på projektgrundlagets forside.',
    row: (place: number) => `Skridt ${place}`,
    what: 'Hvad',
    who: 'Hvem',
    when: 'Hvornår',
    add: 'Tilføj et skridt',
  },
}
