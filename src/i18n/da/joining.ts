import { danishQuoted as quoted } from '#i18n/shared/quoted.ts'

/** Opening files whose project is here already, and several at once. */
export const joining = {
  one: {
    title: (name: string) => `${quoted(name)} er her i forvejen`,
    text: 'Det, du åbner, og projektet i browseren er ikke ens. Intet bliver overskrevet.',
  },
  several: {
    title: (count: number) => (count === 1 ? '1 projekt i filen' : `${count} projekter i filerne`),
    text: (count: number): string =>
      count === 1 ? 'Det, du åbner, bliver ikke ændret.' : 'Filerne bliver ikke ændret.',
    projects: 'Projekter i filerne',
    as: {
      new: 'Nyt i denne browser',
      same: 'Alt i den er her i forvejen',
      other: 'Er her i forvejen i en anden udgave',
      unreadable: 'Er her i forvejen, men kan ikke åbnes',
    },
    trashed: 'Lå i papirkurven og kommer i papirkurven her',
    unread: 'Kan ikke åbnes',
  },
  repaired: {
    title: (name: string) => `${quoted(name)} er rettet for at kunne åbnes`,
    note: 'Noget var ikke, som det skal være. Det her er ændret i det, der bliver åbnet:',
    elsewhere: 'Uden for svarene',
    kinds: {
      unanswered: (where: string) => `${where}: kunne ikke læses og står som ikke besvaret`,
      unknown: (where: string) => `${where}: noget, Medspil ikke kender, er udeladt`,
      ownId: (where: string) => `${where}: to rækker havde samme mærke og er begge beholdt`,
      unlinked: (where: string) => `${where}: en henvisning til noget, der ikke er der, er fjernet`,
    },
  },
  way: 'Hvordan vil du åbne?',
  ways: {
    copy: {
      label: 'Åbn det som en kopi',
      text: 'Projektet i browseren bliver, som det er.',
    },
    merge: {
      label: 'Flet det ind i projektet',
      text: 'Alt, hvad der er skrevet begge steder, kommer med. Det hele kan fortrydes på én gang.',
    },
    apart: {
      label: 'Åbn dem hver for sig',
      text: 'De, der er her i forvejen i en anden udgave, kommer som kopier.',
    },
    known: {
      label: 'Flet hver af dem med det projekt, der er her',
      text: 'Resten bliver åbnet hver for sig.',
    },
    together: {
      label: 'Saml dem i ét projekt',
      text: 'Til filer fra flere borde eller kolleger. Det samme behov og den samme aktør kommer kun med én gang.',
    },
  },
  rowsStay:
    'Rækker, der er slettet det ene sted, men står der det andet, bliver stående: Ingen kan se, hvem der sidst havde ret.',
  noRoomBeside:
    'Projekterne er åbnet, men der var ikke plads til alle forslag og tidligere versioner. De er stadig i filen. Gør plads på computeren, og prøv igen her.',
  tooMuch:
    'De er for store til at blive ét projekt: En liste ville blive længere, end den må være. Åbn dem hver for sig.',
  differences: (count: number) => (count === 1 ? 'Se den ene forskel' : `Se de ${count} forskelle`),
  /** What the marks say, which elsewhere say what was done. */
  compare: {
    text: 'Det, der er streget over, står kun i browseren. Det, der er understreget, står kun i det, du åbner.',
    rows: {
      came: (names: string) => `Kun i det, du åbner: ${names}`,
      went: (names: string) => `Kun i browseren: ${names}`,
      moved: (names: string) => `I en anden rækkefølge: ${names}`,
    },
    came: 'kun i det, du åbner:',
    went: 'kun i browseren:',
  },
  stays: {
    notes: (count: number) =>
      count === 1
        ? 'Én privat note står kun i browseren. Den tæller ikke som en forskel og bliver, hvor den er.'
        : `${count} private noter står kun i browseren. De tæller ikke som forskelle og bliver, hvor de er.`,
    remarks: (count: number) =>
      count === 1
        ? 'Én bemærkning står kun i browseren. Den bliver, hvor den er.'
        : `${count} bemærkninger står kun i browseren. De bliver, hvor de er.`,
  },
  here: 'I browseren',
  none: 'Intet',
  picture: 'Et billede',
  conflicts: {
    heading: (count: number) =>
      count === 1
        ? 'Ét sted er der svaret forskelligt'
        : `${count} steder er der svaret forskelligt`,
    text: 'Vælg, hvad der skal stå. Det, I ikke vælger, bliver gemt ved projektet, indtil I siger, at det kan undværes.',
  },
  open: 'Åbn',
  merge: 'Flet',
  joined: (name: string) => `Det er flettet ind i ${quoted(name)}, og det kan fortrydes.`,
  gathered: (count: number, name: string) => `${quoted(name)} er samlet af ${count} filer.`,
  openedAll: (count: number) => `${count} projekter er åbnet.`,
  /** Of those that lay in the trash where the file was saved. */
  toTrash: (count: number) =>
    count === 1 ? '1 projekt er lagt i papirkurven.' : `${count} projekter er lagt i papirkurven.`,
}
