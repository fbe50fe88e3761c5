import { unnamed } from '#i18n/da/unnamed.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** What stands around the pages of a project. */
export const frame = {
  unnamed: unnamed.project,
  renameOf: (name: string) => `${name}: omdøb projektet`,
  questionsNav: 'De fire spørgsmål',
  partsNav: (question: number) => `Dele af spørgsmål ${question}`,
  overview: 'Overblik',
  overviewStatus: 'Se det hele',
  charter: 'Projektgrundlag',
  charterStatus: 'Læs og gem',
  notStarted: 'Ikke startet',
  answered: 'Alt besvaret',
  lacking: (count: number) => `Mangler ${count} svar`,
  lackingInAgreement: (count: number) => `Mangler ${count} i aftalen`,
  seats: (seats: number) => (seats === 1 ? '1 ledig plads' : `${seats} ledige pladser`),
  lackingHere: 'Mangler:',
  partLacking: (count: number) => `mangler ${count}`,
  answeredRule:
    'En side er besvaret, når dens vigtigste felter har et svar: et felt om aktørerne for hver af dem, en liste i mindst én række.',
  tabInProgress: 'I gang',
  hereStart: 'Før I begynder',
  sheetTitle: 'Gå til',
  part: (part: number, parts: number) => `Del ${part} af ${parts}`,
  documentTitle: (question: number, part: number, parts: number, page: string) =>
    `Spørgsmål ${question} af 4, del ${part} af ${parts}: ${page}`,
  continueTo: (page: string) => `Fortsæt: ${page}`,
  continueToQuestion: (question: number) => `Fortsæt til spørgsmål ${question}`,
  continueToOverview: 'Fortsæt til overblik',
  back: (page: string) => `Tilbage: ${page}`,
  backToOverview: 'Tilbage til overblik',
  toOverview: 'Gå til overblik',
  reassurance: 'Du kan altid gå videre. Tomme felter er i orden, og alt bliver gemt undervejs.',
  reassuranceInWindow:
    'Du kan altid gå videre. Tomme felter er i orden. Gem som fil, før du lukker vinduet.',
  /** Something of a page over everything, for a room to see. */
  large: {
    show: 'Vis stort',
    showOf: (name: string) => `Vis stort: ${name}`,
    close: 'Luk (Esc)',
    onProjector: 'Vis på lærredet',
    offProjector: 'Fjern fra lærredet',
  },
  /** A step of undo or redo, told by what it leaves behind. */
  travel: {
    undo: (what: string) => `Fortrudt: ${what}`,
    redo: (what: string) => `Gentaget: ${what}`,
    undoOn: (page: string, what: string) => `Fortrudt på siden ${quoted(page)}: ${what}`,
    redoOn: (page: string, what: string) => `Gentaget på siden ${quoted(page)}: ${what}`,
    came: (row: string, more: number) =>
      more === 0 ? `${quoted(row)} er tilbage` : `${quoted(row)} og ${more} til er tilbage`,
    went: (row: string, more: number) =>
      more === 0 ? `${quoted(row)} er væk igen` : `${quoted(row)} og ${more} til er væk igen`,
    /** Another window deleted the row in which one stood. */
    wentElsewhere: (row: string, more: number) =>
      more === 0
        ? `${quoted(row)} er slettet i et andet vindue`
        : `${quoted(row)} og ${more} til er slettet i et andet vindue`,
    goneElsewhere: 'Det, du stod i, er ændret i et andet vindue',
    change: 'en ændring',
    changed: (subject: string) => `ændring i ${quoted(subject)}`,
    changedIn: (subject: string, row: string) => `ændring i ${quoted(subject)} for ${row}`,
    row: 'en række uden navn',
    route: 'Kort eller fuld udgave',
    language: 'Sprog',
    to: (page: string) => `Gå til: ${page}`,
  },
  search: {
    open: 'Søg',
    shortcut: 'Ctrl+K',
    title: 'Søg i projektet',
    label: 'Søg efter felter, behov, aktører, møder, bemærkninger, forslag og sider',
    kinds: {
      page: 'Sider',
      field: 'Felter og det, der står i dem',
      need: 'Behov',
      actor: 'Aktører',
      meeting: 'Møder',
      remark: 'Bemærkninger',
      idea: 'Forslag',
      waiting: 'Endnu ikke gemt eller tilføjet',
    },
    unnamed: 'Uden navn',
    nothing:
      'Intet fundet. Der er søgt i sider, felter, behov, aktører, møder, bemærkninger og forslag, og i det, der endnu ikke er gemt eller tilføjet. Prøv med færre eller andre ord.',
    more: (count: number) => `${count.toLocaleString('da')} til. Skriv mere for at finde dem.`,
    count: (count: number) =>
      count === 1 ? '1 sted fundet' : `${count.toLocaleString('da')} steder fundet`,
  },
  nothingToUndo: 'Der er ikke mere at fortryde',
  save: {
    /** Without a date it was today. */
    saved: (time: string, date: string | null) =>
      `Gemt i denne browser ${date === null ? '' : `${date} `}kl. ${time}`,
    savedShort: (time: string, date: string | null) =>
      `Gemt ${date === null ? '' : `${date} `}kl. ${time}`,
    saving: 'Gemmer …',
    failed: 'Ikke gemt',
    rejected: (count: number) =>
      count === 1 ? '1 tekst er ikke gemt' : `${count} tekster er ikke gemt`,
    memoryOnly: 'Gemmes ikke i denne browser',
    first: 'Gemt i denne browser',
    again: 'Gemt igen',
  },
  rejected: {
    title: 'Noget, du har skrevet, kan ikke gemmes, som det står.',
    text: 'Det er her stadig, i det felt, du skrev det i. Ved feltet står der, hvad der skal til.',
    to: (page: string) => `Gå til: ${page}`,
    unsaid: {
      title: 'Noget, du har ændret, er ikke gemt.',
      text: 'Det, der var gemt før, er uændret. Står ændringen der stadig, så kopiér den til et andet sted, før du forlader siden.',
    },
  },
  /** What lies in the browser is damaged at its end. */
  cut: {
    title: 'Det sidste, der blev gemt, kan ikke læses.',
    text: 'Browserens data er beskadiget. Projektet står her, som det var lige før. Har I en nyere fil, så åbn den fra Mine projekter: Den bliver lagt ved siden af.',
  },
  /** What a window had not written when it went away. */
  setAside: {
    title: 'Noget, du har skrevet, blev ikke gemt her.',
    text: (names: readonly string[]) =>
      `Projektet blev gemt i en nyere udgave fra et andet vindue, og den står her. Det, du havde skrevet, ligger som ${names.map((name) => quoted(name)).join(', ')} under Mine projekter.`,
    open: (name: string) => `Åbn ${name}`,
  },
  /** Two windows wrote in one field. */
  otherTexts: {
    title: 'Der er skrevet to forskellige ting i samme felt.',
    text: 'Det andet kommer fra et andet vindue eller fra en fil. Det, der blev skrevet eller valgt sidst, står i feltet. Det andet er gemt her, indtil I har valgt.',
    show: (field: string) => `Vis den anden tekst til ${quoted(field)}`,
    showOf: (field: string, row: string) => `Vis den anden tekst til ${quoted(field)} for ${row}`,
    gone: 'Vis en tekst til noget, der er slettet',
    choice: 'Der er valgt noget andet.',
    use: 'Brug den anden',
    drop: 'Behold den, der står',
    used: 'Den anden står der nu. Du kan fortryde det.',
    dropped: (field: string) => `Slettet: den anden tekst til ${quoted(field)}`,
    droppedOf: (field: string, row: string) =>
      `Slettet: den anden tekst til ${quoted(field)} for ${row}`,
    droppedGone: 'Teksten er slettet.',
    toGone: 'Til noget, der er slettet',
    /** Over those no file holds. */
    leftOut:
      'Der blev skrevet to ting i samme felt, og I har ikke valgt endnu. Kun det, der står i feltet, er med. Det andet er ikke:',
  },
  /** Over what no file holds. */
  leftOut:
    'Det er skrevet, men endnu ikke gemt eller tilføjet. Gå derhen, og gør det færdigt, hvis det skal med.',
  file: {
    menu: 'Fil',
    rename: 'Omdøb',
    saveAsFile: 'Gem som fil',
    saveShortcut: 'Ctrl+S',
    copy: 'Lav en kopi',
    copyOf: (name: string) => `${name} (kopi)`,
    shortRoute: 'Skift til den korte udgave',
    fullRoute: 'Skift til den fulde udgave',
    shortRouteOn: 'Den korte udgave viser kun de vigtigste felter. Intet er slettet.',
    fullRouteOn: 'Den fulde udgave viser alle felter.',
    trash: 'Flyt til papirkurv',
    undo: 'Fortryd',
    redo: 'Gentag',
  },
  rename: {
    title: 'Omdøb projektet',
    label: 'Projektets navn',
    save: 'Gem navnet',
    done: (name: string) => `Projektet hedder nu ${name}`,
    /** Before another window gave it another name. */
    begun: (name: string) => `Du var ved at skrive et navn, før projektet blev omdøbt: ${name}`,
    use: 'Brug det',
    drop: 'Smid det væk',
  },
}
