import { sentence } from '#i18n/shared/sentence.ts'

/** The charter's screen: preview, export and document control. */
export const paper = {
  title: 'Projektgrundlag',
  documentTitle: 'Projektgrundlag',
  lead: 'Sådan ser papiret ud nu. Tomme felter bliver til linjer, man kan skrive på.',
  download: 'Gem som PDF',
  making: 'Laver PDF …',
  progress: (done: number, pages: number) => `Side ${done} af ${pages}`,
  stop: 'Stop',
  stopped: 'Stoppet. Der er ikke lavet en PDF.',
  contents: {
    summary: 'Hvad papiret skal indeholde',
    allSections: 'alle afsnit',
    without: (_count: number, letters: string) => `uden afsnit ${letters}`,
    onlyFirst: 'kun side 1',
    noAttachments: 'ingen bilag',
    withLargePrint: 'stor skrift',
    sections: 'Afsnit',
    sectionsHelp:
      'Side 1 er altid med. Et afsnit, hvor der ikke er skrevet noget, bliver ude af sig selv.',
    chooseAll: 'Vælg alle afsnit',
    chooseNone: 'Vælg kun side 1',
    attachments: 'Bilag',
    attachmentsHelp: 'De kommer efter afsnittene.',
    attachment: {
      taskCards: 'Et kort til hver aktør, der bærer eller bidrager.',
      invitations:
        'Et brev til hver aktør, der har et navn, eller stikord til en samtale med dem, det handler om.',
      method: 'Hvad hvert svar i prøven betyder, og de fem trin på trappen.',
    },
    pdf: 'PDF og print',
    largePrint: 'Stor skrift',
    largePrintHelp:
      'Al tekst bliver en femtedel større, også når du printer. Papiret får flere sider, og side 1 kan fylde to.',
  },
  hidden: {
    heading: 'Den korte udgave viser ikke alle jeres svar',
    meetings: (count: number) => (count === 1 ? '1 møde' : `${count} møder`),
    which: (count: number) => `Se de ${count}, den ikke viser`,
    include: 'Tag dem med på papiret',
    onPage: (names: string) =>
      `Den korte udgave viser ikke: ${sentence(names)} Det kommer med på papiret, medmindre I vælger det fra, før I gemmer.`,
  },
  toFile: {
    pages: (count: number) => `Papiret fylder ${count} ${count === 1 ? 'side' : 'sider'}.`,
    title: 'Gem som PDF',
    text: 'PDF’en bliver gemt i mappen Overførsler.',
    what: 'Hvad skal ligge i PDF’en?',
    holds: {
      paper: {
        label: 'Kun papiret',
        text: 'Til journal, mail og offentliggørelse. Gem også projektet som fil, hvis I vil arbejde videre et andet sted.',
        made: 'Projektet ligger ikke i PDF’en.',
      },
      project: {
        label: 'Papiret med projektet i',
        text: 'Så kan I arbejde videre fra PDF’en. Svarene følger med, også dem, der ikke er trykt, og også når nogen kun sender én side videre.',
        made: 'Projektet ligger i PDF’en uden private noter.',
        madeWithPrivate: 'Projektet ligger i PDF’en med de private noter.',
      },
    },
    save: 'Gem PDF',
  },
  made: (name: string) => `PDF gemt: ${name}`,
  failed: {
    title: 'PDF’en kunne ikke laves.',
    text: 'Jeres svar er uændrede. Prøv igen, eller print siden fra browseren.',
  },
  other: {
    more: 'Mere',
    name: 'Mere: Word og tekst',
    save: { docx: 'Gem som Word', markdown: 'Gem som tekst (Markdown)' },
    making: 'Laver filen …',
    made: (name: string) => `Fil gemt: ${name}`,
    failed: {
      title: 'Filen kunne ikke laves.',
      text: 'Jeres svar er uændrede. Prøv igen, eller gem som PDF.',
    },
  },
  print: 'Print',
  missing: (count: number) =>
    count === 1 ? '1 felt bliver til skrivelinjer' : `${count} felter bliver til skrivelinjer`,
  nothingMissing: 'Alle felter har et svar.',
  control: 'Om papiret',
  controlLead: 'Oplysninger til journalisering. Alt må stå tomt.',
  preview: 'Forhåndsvisning',
  status: 'Udkast eller endelig',
  draft: 'Udkast',
  final: 'Endelig',
  version: 'Version',
  organisation: 'Kommune eller organisation',
  unit: 'Enhed',
  owner: 'Projektejer',
  journalNumber: 'Journalnr.',
  signatures: 'Underskrifter',
  signature: (place: number) => `Underskrift ${place}`,
  addSignature: 'Tilføj en underskrift',
  party: 'Part',
  name: 'Navn',
  role: 'Rolle',
  logo: 'Logo',
  logoHelp: 'PNG, JPEG eller SVG, højst 4 MB. Det står øverst på forsiden.',
  logoAlt: 'Det valgte logo',
  chooseLogo: 'Vælg logo',
  changeLogo: 'Skift logo',
  removeLogo: 'Fjern logo',
  logoSet: 'Logoet er sat ind',
  logoRemoved: 'Logoet er fjernet',
  logoFailure: {
    tooLarge: (hasLogo: boolean) =>
      `Billedet fylder mere end 4 MB. ${hasLogo ? 'Det gamle logo er uændret. ' : ''}Vælg et mindre billede.`,
    unreadable: (hasLogo: boolean) =>
      `Filen kan ikke vises som et billede her. ${hasLogo ? 'Det gamle logo er uændret. ' : ''}Vælg en PNG, JPEG eller SVG.`,
  },
}
