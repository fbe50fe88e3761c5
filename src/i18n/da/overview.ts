export const overview = {
  title: 'Overblik og tjek af svar',
  documentTitle: 'Overblik: Tjek svar',
  lead: (name: string, date: string) => `${name}. Sidst ændret ${date}.`,
  rows: 'Svar på de fire spørgsmål',
  edit: 'Ret',
  editOf: (question: number) => `Ret svar på spørgsmål ${question}`,
  startRow: 'Før I begynder',
  nothingYet: 'Her står jeres svar, når I er begyndt.',
  needsAndActors: (needs: number, actors: number) =>
    `${needs} behov og ${actors} ${actors === 1 ? 'aktør' : 'aktører'}.`,
  gains: (named: number, actors: number) =>
    `${named} af ${actors} aktører har en grund til at være med.`,
  uncovered: (need: string, more: number) =>
    more === 0 ? `${need} er udækket` : `${need} og ${more} andre behov er udækkede`,
  missingFields: (names: string) => `Mangler: ${names}`,
  missingMore: (count: number) => `og ${count} mere`,
  next: 'Tre gode næste skridt',
  begin: 'Begynd med spørgsmål 1',
  findFor: (need: string) => `Find nogen til »${need}«`,
  findForWhy: 'Udækket behov',
  answer: (field: string) => `Svar på »${field}«`,
  nothingMissing: 'Alle felter har et svar. Læs projektgrundlaget igennem sammen.',
  seeCharter: 'Se projektgrundlaget',
  saveAsFile: 'Gem som fil',
  charterNote:
    'Projektgrundlaget kan gemmes, selv om I ikke er færdige. Det, der mangler, bliver til skrivelinjer.',
  returned: (question: number) => `Tilbage fra spørgsmål ${question}`,
  missingHeading: 'Det mangler endnu',
  missingLead: 'Intet er obligatorisk. Listen viser, hvad projektgrundlaget har åbne linjer til.',
  fileReminder:
    'Projektet ligger kun i denne browser. Gem det som fil, når du holder op for i dag.',
  steps: {
    heading: 'Det har I aftalt',
    lead: 'Skriv højst tre næste skridt. De står på projektgrundlagets forside.',
    row: (place: number) => `Skridt ${place}`,
    what: 'Hvad',
    who: 'Hvem',
    when: 'Hvornår',
    add: 'Tilføj et skridt',
  },
}
