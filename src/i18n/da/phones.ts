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
    notKept:
      'Browseren kunne ikke gemme spørgsmålet. Det er her, så længe vinduet er åbent. Kopiér det, før du lukker vinduet.',
    picture: 'QR-kode, der åbner spørgsmålet på en telefon',
    without: 'Ingen telefon? Sig det højt, eller skriv på sedlen.',
    link: 'Linket til spørgsmålet',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret',
    selected: 'Linket er markeret. Kopiér det med Ctrl+C.',
    large: 'Vis stort',
    hereOnly:
      'Medspil kører kun på denne computer, så telefonerne kan ikke åbne koden. Det kræver, at Medspil ligger på en webserver. Brug papir eller kort så længe.',
  },
  receive: {
    open: 'Modtag bidrag',
    title: 'Modtag bidrag fra telefoner og borde',
    text: 'Læs koden på en telefon med kameraet, indsæt det link, den har sendt, eller åbn filen fra den. Du kan åbne filer fra flere på én gang eller trække dem ind på siden.',
    camera: {
      group: 'Kamera',
      open: 'Brug kamera',
      close: 'Luk kameraet',
      again: 'Prøv igen',
      picture: 'Det, kameraet ser',
      starting: 'Kameraet starter. Browseren spørger måske, om siden må bruge det.',
      on: 'Kameraet er klar. Hold telefonens kode op foran det. Billedet bliver på computeren og gemmes ikke.',
      noAnswer: 'Koden er ikke et svar fra en telefon. Intet er ændret.',
      insecure:
        'Kameraet kan kun bruges på en sikker adresse, der begynder med https. Intet er ændret. Indsæt linket, eller åbn filen fra telefonen.',
      refused:
        'Siden må ikke bruge kameraet. Intet er ændret. Tillad det i adresselinjen, og prøv igen, eller brug telefonens link eller fil.',
      absent:
        'Der er intet kamera på computeren. Intet er ændret. Sæt et til, og prøv igen, eller brug telefonens link eller fil.',
      busy: 'Kameraet kan ikke starte. Måske bruger et andet program det. Intet er ændret. Luk programmet, og prøv igen, eller brug telefonens link eller fil.',
      lost: 'Kameraet er holdt op. Det, der er modtaget, er her stadig. Sæt det til igen, og prøv igen, eller brug telefonens link eller fil.',
      unread:
        'Den del af siden, der læser koder, kunne ikke hentes. Det, der er modtaget, er her stadig. Prøv igen, eller brug telefonens link eller fil.',
    },
    link: 'Link fra en telefon',
    linkHelp: 'Du kan indsætte flere links på én gang.',
    take: 'Tilføj fra link',
    files: 'Åbn filer',
    noLink: 'Der er intet bidrag i det, du har indsat. Intet er ændret. Indsæt hele linket.',
    tooLarge: 'Det er for meget på én gang. Intet er ændret. Del det op.',
    file: {
      tooLarge: 'Filen er for stor til at være et bidrag. Intet af den er tilføjet.',
      unread: 'Filen kan ikke læses. Intet af den er tilføjet. Åbn den igen, eller indsæt linket.',
      nothing: 'Der er intet bidrag i filen. Intet af den er tilføjet.',
      tooMany: (most: number) =>
        `Der kan åbnes ${most} filer på én gang. Intet er ændret. Åbn dem i flere omgange.`,
    },
    taken: (table: number | null, count: number) => `Modtaget: ${from(table)}, ${ideas(count)}`,
    knownToo: (count: number) => (count === 0 ? '' : `. ${ideas(count)} var med allerede`),
    known: (table: number | null) => `Allerede med, intet er ændret: ${from(table)}`,
    goneSince: (count: number) =>
      count === 0 ? '' : `. ${ideas(count)} er slettet siden og kommer ikke igen`,
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
