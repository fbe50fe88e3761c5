/** A project in a link: making one, and reading what came in one. */
export const link = {
  open: 'Del som link',
  text: 'Hele projektet ligger i selve linket. Det bliver ikke sendt til en server, men alle, der har linket, kan læse det. Bemærkninger er ikke med, og det, I skriver senere, kommer ikke med.',
  audience: 'Hvem er linket til?',
  share: {
    label: 'Til at dele',
    text: 'De private noter er ikke med. Hos den, der åbner linket, er de felter tomme.',
  },
  address: 'Linket',
  length: (characters: string) => `Tegn i linket: ${characters}`,
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret',
  selected: 'Linket er markeret. Kopiér det med Ctrl+C eller med en lang berøring.',
  hereOnly:
    'Medspil kører kun på denne computer, så andre kan ikke åbne linket. Gem projektet som fil, og send filen i stedet.',
  tooLarge: {
    title: 'Projektet er for stort til et link.',
    text: (most: string) =>
      `Længere links end ${most} tegn bliver klippet over i mails og chats. Intet er ændret. Gem projektet som fil, og send filen i stedet.`,
  },
  /** Read only: what lies in a link. */
  read: {
    title: 'Et projekt fra et link',
    changed: (when: string) => `Sidst ændret ${when}`,
    lead: 'Du læser projektet, som det var, da linket blev lavet. Intet af det bliver gemt i din browser, før du tager en kopi.',
    take: 'Tag en kopi',
    paper: 'Projektgrundlaget',
    privateNotes:
      'Linket har også private noter med. De bliver ikke vist her, men de følger med i kopien.',
    /** Stands where a file has its name. */
    name: 'Fra linket',
  },
  refused: {
    damaged: {
      title: 'Linket mangler noget',
      text: 'Links bliver ofte klippet over i mails. Intet er gemt eller ændret. Bed om linket igen, eller om projektet som fil.',
    },
    tooNew: {
      title: 'Linket er lavet i en nyere version af Medspil',
      text: 'Genindlæs siden for at få den nye version. Intet er gemt eller ændret.',
    },
    foreign: {
      title: 'Linket kan ikke åbnes her',
      text: 'Det, der ligger i linket, er ikke et projekt, som Medspil kan læse. Intet er gemt eller ændret. Bed om projektet som fil.',
    },
  },
}
