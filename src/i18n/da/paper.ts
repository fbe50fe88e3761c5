import { sentence } from '#i18n/shared/sentence.ts'

/** The charter's screen: preview, export and document control. */
export const paper = {
  title: 'Projektgrundlag',
  documentTitle: 'Projektgrundlag',
  lead: 'Sådan ser papiret ud nu.',
  /** From a page visited to change an answer. */
  back: 'Tilbage til projektgrundlaget',
  change: 'Ret:',
  /** Told of a link that shows only the page. */
  changeOf: (page: string, section: string) => `${page} (ret afsnittet ${section})`,
  /** A section of the preview on a narrow screen. */
  fold: { show: 'Vis', hide: 'Skjul' },
  making: 'Laver PDF …',
  progress: (done: number, pages: number) => `Side ${done} af ${pages}`,
  stop: 'Stop',
  stopped: 'Stoppet. Der er ikke lavet en fil.',
  sheet: {
    open: 'Gem papiret',
    title: 'Gem papiret',
    purpose: 'Hvad skal det bruges til?',
    papers: {
      signing: {
        /** In the name of a file: letters and hyphens only. */
        use: 'til-underskrift',
        text: 'Side 1, aftalen, vilkårene og plads til underskrifter.',
      },
      case: {
        use: 'til-sagen',
        text: 'Alle afsnit med svar, og alle figurer. Uden tomme felter.',
      },
      working: {
        use: 'arbejdspapir',
        text: 'Det hele, også skrivelinjer, prøven, opgavekort og breve.',
      },
    },
    pages: (count: number) => (count === 1 ? '1 side' : `${count} sider`),
    /** Until the pages are counted. */
    notCounted: '–',
    what: 'Hvad ligger der i filen?',
    holds: {
      paper: {
        label: 'Kun papiret',
        text: 'Til journal, mail og alle, der skal læse det.',
        made: 'Projektet ligger ikke i PDF’en.',
      },
      project: {
        label: 'Papiret med projektet i',
        text: 'Så kan I arbejde videre fra PDF’en. Svarene følger med, også dem, der ikke er trykt, og også når nogen kun sender én side videre. Bemærkninger følger ikke med.',
        made: 'Projektet ligger i PDF’en uden private noter.',
        madeWithPrivate: 'Projektet ligger i PDF’en med de private noter.',
      },
    },
    stays: {
      heading: 'Det bliver hos jer',
      help: 'Sæt kryds, hvis det skal stå på papiret denne ene gang.',
      notes: (count: number) => (count === 1 ? '1 privat note' : `${count} private noter`),
      assessments:
        'Vurderinger: hvem der har meget på spil, hvem der bliver hørt, og prøven punkt for punkt',
      onPaper: 'Står på papiret.',
      notOnPaper: 'Står ikke på papiret.',
      inFile: 'Følger med i filen.',
      notInFile: 'Følger ikke med i filen.',
    },
    kind: 'Filtype',
    kinds: { pdf: 'PDF', docx: 'Word', html: 'Webside', markdown: 'Tekst' },
    save: {
      pdf: (pages: string) => (pages === '' ? 'Gem PDF' : `Gem PDF, ${pages}`),
      docx: (_pages: string) => 'Gem Word-fil',
      html: (_pages: string) => 'Gem webside',
      markdown: (_pages: string) => 'Gem tekstfil',
    },
    where: 'Filen bliver gemt i mappen Overførsler.',
    openPoints: {
      of: (points: string, count: number) =>
        `${count === 1 ? 'Åbent punkt' : 'Åbne punkter'}: ${points}`,
      dates: 'hvornår aftalen gælder',
      approver: 'hvem der godkender',
    },
  },
  contents: {
    summary: 'Vælg afsnit selv',
    allSections: 'alle afsnit',
    only: (_count: number, letters: string) => `kun afsnit ${letters}`,
    onlyFirst: 'kun side 1',
    sections: 'Afsnit',
    sectionsHelp:
      'Side 1 er altid med. Et afsnit, hvor der ikke er skrevet noget, bliver ude af sig selv.',
    chooseAll: 'Vælg alle afsnit',
    chooseNone: 'Vælg kun side 1',
    asMade: 'Brug papirets egne afsnit og bilag',
    attachments: 'Bilag',
    attachmentsHelp: 'De kommer efter afsnittene.',
    attachment: {
      taskCards:
        'Et kort til hver aktør, der bærer eller bidrager. Af mere end 20 kun til kernen og dem, der bærer.',
      invitations:
        'Et brev til hver aktør, der har et navn, eller stikord til en samtale med dem, det handler om. Af mere end 20 kun til kernen og dem, der bærer.',
      method: 'Hvad hvert svar i prøven betyder, og de fem trin på trappen.',
      workshop:
        'Alt, der blev sagt, efter gruppe, med prikker, og hvad hvert forslag blev til. Også det, der er parkeret.',
    },
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
  made: (name: string) => `PDF gemt: ${name}`,
  failed: {
    title: 'PDF’en kunne ikke laves.',
    text: 'Jeres svar er uændrede. Prøv igen, eller print siden fra browseren.',
  },
  other: {
    making: 'Laver filen …',
    made: (name: string) => `Fil gemt: ${name}`,
    failed: {
      title: 'Filen kunne ikke laves.',
      text: 'Jeres svar er uændrede. Prøv igen, eller gem som PDF.',
    },
  },
  print: 'Print',
  missing: {
    onPaper: (count: number) =>
      count === 1 ? '1 felt bliver til skrivelinjer' : `${count} felter bliver til skrivelinjer`,
    leftOut: (count: number) =>
      count === 1
        ? '1 tomt felt står ikke på papiret'
        : `${count} tomme felter står ikke på papiret`,
  },
  nothingMissing: 'Alle felter har et svar.',
  control: 'Om papiret',
  controlLead: 'Oplysninger til journalisering. Alt må stå tomt.',
  preview: (paper: string) => `Forhåndsvisning: ${paper}`,
  choosePaper: 'Vælg et andet papir',
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
  signaturesHelp:
    'Vælg dem, der kan binde en part. Vælger I ingen, får hver organisation i kernen en linje at skrive under på. Borgere, brugere og frivillige er med uden at skrive under.',
  addSignature: 'Tilføj en underskrift',
  party: 'Part',
  otherParty: 'En anden part',
  partyName: 'Partens navn',
  pageOne: {
    heading: 'Korte tekster til side 1',
    help: 'Her er der mindre plads, end teksten fylder. Skriv en kort udgave, hvis det hele skal stå på én side. Den lange tekst står så i aftalen.',
    length: (length: number, room: number) =>
      `Teksten fylder ${length} tegn. Der er plads til cirka ${room}.`,
    texts: {
      statement: 'Problemet, kort',
      open: 'Det er åbent, kort',
      fixed: 'Det ligger fast, kort',
      promise: 'Det lover vi hinanden, kort',
    },
  },
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
