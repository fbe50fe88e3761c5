import { unnamed } from '#i18n/da/unnamed.ts'
import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** The start page and the list of projects. */
export const home = {
  documentTitle: 'Mine projekter',
  title: 'Design et samskabelsesprojekt i fire spørgsmål',
  lead: 'Medspil hjælper jer med at sætte ord på problemet, samle holdet, finde motivationen og designe arenaen. Til sidst kan alle parter skrive under på et projektgrundlag.',
  questions: {
    heading: 'De fire spørgsmål',
    credit:
      'Spørgsmålene står, som Jacob Torfing, Roskilde Universitet, stiller dem i sit oplæg om samskabelse.',
    problem: 'Hvilket problem eller opgave vil jeg gerne løse?',
    team: 'Hvem kan hjælpe mig?',
    motivation: 'Hvordan motiverer jeg dem til at samskabe?',
    arena: 'Hvordan designer jeg en passende samskabelses-arena?',
  },
  begin: 'Start et projekt',
  openFile: 'Åbn fil',
  chooseFile: 'Vælg en projektfil',
  staysHere:
    'Alt bliver i din browser. Der er ingen konto, og intet bliver sendt. Bruger du en delt computer, så gem som fil, før du logger af.',
  examples: {
    heading: 'Se et eksempel',
    lead: 'Fire opdigtede projekter at læse i. Du får en kopi, du kan rette i.',
    open: 'Åbn eksemplet',
    openOf: (title: string) => `Åbn eksemplet ${quoted(title)}`,
    opened: (title: string) => `Eksemplet ${quoted(title)} er åbnet som et nyt projekt.`,
    ways: {
      'unge-i-aadal': 'Politikernes vej',
      'vandet-i-engkvarteret': 'Embedsmændenes vej',
      'bordet-er-daekket': 'Medarbejdernes vej',
      'et-sted-at-moedes': 'Borgernes vej',
    },
    label: 'Opdigtet eksempel',
  },
  projects: {
    heading: 'Mine projekter',
    unnamed: unnamed.project,
    progress: (answered: number, pages: number) => `${answered} af ${pages} dele besvaret`,
    notStarted: 'Ikke startet',
    /** Something is answered, and no part yet as a whole. */
    inProgress: 'I gang',
    changed: (when: string) => `Ændret ${when}`,
    savedAsFile: (when: string) => `Sidst gemt som fil ${when}`,
    neverSavedAsFile: 'Ikke gemt som fil endnu',
    more: (name: string) => `Flere valg for ${name}`,
    open: 'Åbn',
    copy: 'Lav en kopi',
    copyOf: (name: string) => `${name} (kopi)`,
    copied: (name: string) => `${quoted(name)} er lavet.`,
    saveAsFile: 'Gem som fil',
    rename: 'Omdøb',
    trash: 'Flyt til papirkurv',
    trashed: (name: string) => `${quoted(name)} er flyttet til papirkurven`,
    restored: (name: string) => `${quoted(name)} er tilbage`,
    showRest: (count: number) =>
      count === 1 ? 'Vis 1 projekt mere' : `Vis ${count.toLocaleString('da')} projekter mere`,
    saveAll: 'Gem alle projekter i én fil',
    savedAll: (name: string, trashed: number): string =>
      trashed === 0 ? `Gemt i én fil: ${name}` : `Gemt i én fil, også papirkurven: ${name}`,
    /** In the name of a file: letters and hyphens only. */
    allName: 'alle-projekter',
    tooLargeForOne:
      'Projekterne og papirkurven fylder for meget til én fil. Gem projekterne hver for sig.',
    lacking: (count: number) =>
      `Ikke med i filen: det, der endnu ikke er gemt, tilføjet eller valgt i ${count === 1 ? '1 projekt' : `${count} projekter`}`,
    undo: 'Fortryd',
  },
  /** What lies in the browser, and how safe it is there. */
  storage: {
    used: (size: string) => `Medspil fylder ${size} i denne browser.`,
    left: (size: string) => `Der er ${size} tilbage.`,
    promised: 'Browseren har lovet at beholde det, indtil du selv sletter det.',
    notPromised:
      'Browseren lover ikke at beholde det. Gem projekterne som fil, når du holder op for i dag.',
  },
  trash: {
    heading: (count: number) => `Papirkurv (${count})`,
    lead: 'Projekter bliver her i 30 dage.',
    restore: 'Gendan',
    restoreOf: (name: string) => `Gendan ${name}`,
    remove: 'Slet helt',
    removeOf: (name: string) => `Slet helt: ${name}`,
    confirm: {
      title: (name: string) => `Slet ${quoted(name)} helt?`,
      text: 'Projektet bliver slettet fra denne browser og kan ikke hentes tilbage. En kopi, du har gemt som fil, bliver, hvor den er.',
      remove: 'Slet helt',
    },
    removed: (name: string) => `${quoted(name)} er slettet helt`,
  },
}
