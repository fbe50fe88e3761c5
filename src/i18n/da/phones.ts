import { wholeNumber } from '#i18n/shared/whole-number.ts'

const ideas = (count: number) => `${wholeNumber(count, 'da')} forslag`
const from = (table: number | null) => (table === null ? 'Uden bord' : `Bord ${table}`)

/** Asking a room on its phones, and taking in what the phones answer. */
export const phones = {
  ask: {
    open: 'Telefoner',
    title: 'Svar på telefonen',
    text: 'Vis koden på lærredet. Den åbner en side, hvor man skriver sit svar. Telefonen skal selv have net.',
    question: 'Spørgsmålet på telefonerne',
    begin: 'Hvad er jeres forslag?',
    nothing: 'Skriv et spørgsmål, så kommer koden frem.',
    tooLong: (most: number) =>
      `Spørgsmålet kan højst have ${most} tegn. Koden er der ikke, før det er kortet ned.`,
    picture: 'QR-kode, der åbner spørgsmålet på en telefon',
    without: 'Ingen telefon? Sig det højt, eller skriv på sedlen.',
    link: 'Linket til spørgsmålet',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret',
    selected: 'Linket er markeret. Kopiér det med Ctrl+C.',
    large: 'Vis stort',
    hereOnly:
      'Siden kører kun på denne computer. Telefonerne kan ikke åbne koden, før Medspil ligger på en webserver.',
  },
  receive: {
    open: 'Modtag bidrag',
    title: 'Modtag bidrag fra telefoner',
    text: 'Indsæt det link, en telefon har sendt, eller åbn filen fra den.',
    link: 'Link fra en telefon',
    linkHelp: 'Du kan indsætte flere links på én gang.',
    take: 'Tilføj fra link',
    files: 'Åbn filer fra telefoner',
    noLink: 'Der er intet bidrag i det, du har indsat. Intet er ændret. Indsæt hele linket.',
    tooLarge: 'Det er for meget på én gang. Intet er ændret. Del det op.',
    unread: 'Filen kan ikke læses. Intet er ændret. Åbn den igen, eller indsæt linket.',
    taken: (table: number | null, count: number) => `Modtaget: ${from(table)}, ${ideas(count)}`,
    known: (table: number | null) => `Allerede med, intet er ændret: ${from(table)}`,
    otherRoom: 'Bidraget hører til en anden workshop. Intet er ændret.',
    damaged: 'Bidraget mangler noget. Intet er ændret. Vis det eller send det igen.',
    tooNew:
      'Bidraget er lavet i en nyere version af Medspil. Intet er ændret. Genindlæs siden, og prøv igen.',
    foreign: 'Det er ikke et bidrag fra en telefon. Intet er ændret.',
    tooMany: (most: number) =>
      `Der er plads til ${wholeNumber(most, 'da')} forslag. Bidraget er ikke tilføjet. Slet nogle, og modtag det igen.`,
    notKept: 'Browseren kunne ikke gemme bidraget. Intet er ændret. Modtag det igen om lidt.',
  },
  /** A contribution that came as a link. */
  came: {
    title: 'Et bidrag fra en telefon',
    lead: (table: number | null, count: number) => `${from(table)}, ${ideas(count)}`,
    to: (name: string) => `Projekt: ${name}`,
    take: (count: number) => `Tilføj ${ideas(count)}`,
    toIdeas: 'Se forslagene',
    elsewhere: {
      title: 'Projektet ligger ikke i denne browser.',
      text: 'Intet er ændret. Åbn linket på den computer, hvor workshoppen ligger, eller skriv forslagene ind der.',
    },
    refused: {
      damaged: {
        title: 'Linket mangler noget',
        text: 'Links bliver ofte klippet over på vejen. Intet er ændret. Bed om linket igen.',
      },
      tooNew: {
        title: 'Linket er lavet i en nyere version af Medspil',
        text: 'Genindlæs siden for at få den nye version. Intet er ændret.',
      },
      foreign: {
        title: 'Der er intet bidrag i linket',
        text: 'Det, der ligger i linket, er ikke et bidrag fra en telefon. Intet er ændret.',
      },
    },
  },
}
