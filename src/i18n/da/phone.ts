/** What is said on the phone of one who takes part in a workshop. */
export const phone = {
  title: 'Skriv dit svar',
  lead: (most: number) => `Skriv et eller flere korte svar, højst ${most}.`,
  table: 'Bord',
  tableHelp: 'Skriv nummeret på dit bord. Du kan lade feltet stå tomt.',
  notTable: 'Skriv bordet som et tal fra 1 til 99, eller lad feltet stå tomt.',
  line: (number: number) => `Svar ${number}`,
  tooLong: (size: number, most: number) =>
    `Svaret har ${size} tegn. Der er plads til ${most}. Kort det ned, før du viser det.`,
  errorPrefix: 'Fejl: ',
  add: 'Tilføj linje',
  used: (count: number, most: number) => `${count} af højst ${most}`,
  show: 'Vis mit svar',
  nothing: 'Skriv et svar først.',
  mend: 'Ret det felt, der er markeret, og vis svaret igen.',
  privacy:
    'Dit svar bliver på telefonen, til du selv viser det. Skriv ikke navne på andre personer.',
  notKept: 'Browseren gemmer ikke, hvad du skriver. Vis svaret, før du lukker siden.',
  shown: {
    title: 'Vis svaret til den, der leder workshoppen',
    help: 'Hold koden op foran kameraet på computeren. Et andet kamera åbner den som et link. Du kan også sende linket eller filen.',
    severalHelp: (count: number) =>
      `Svaret fylder ${count} koder. Hold dem op foran kameraet på computeren, én ad gangen. Du kan også sende linket eller filen.`,
    which: (number: number, count: number) => `Kode ${number} af ${count}`,
    next: 'Vis næste kode',
    tooLong: 'Svaret er for langt til en QR-kode. Send linket eller filen, eller sig det højt.',
    picture: 'QR-kode med dit svar',
    link: 'Linket med dit svar',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret',
    selected: 'Linket er markeret. Kopiér det med en lang berøring.',
    file: 'Gem som fil',
    fileName: 'medspil-svar',
    tableInName: 'bord',
    edit: 'Ret svaret',
    after: 'De andre har ikke adgang til din telefon. Slet svaret her, når det er modtaget.',
    remove: 'Slet fra telefonen',
  },
  /** One phone gathers what the others at the table answer. */
  gather: {
    open: 'Saml svar for hele bordet',
    text: 'Skriv svar for flere, eller hent de andres fra deres telefoner. Så viser du dem alle på én gang.',
    next: 'Gem svaret, og skriv det næste',
    gathered: (count: number) => `${count} svar er samlet her`,
    kept: 'Svaret er gemt her. Skriv det næste.',
    edit: 'Ret',
    remove: 'Slet',
    removed: 'Svaret er slettet',
    show: 'Vis bordets svar',
    full: (most: number) =>
      `Der er plads til svar fra ${most} telefoner eller personer. Intet er ændret. Vis dem, du har, og slet dem så her.`,
    taken: (count: number) => `Hentet: ${count} svar`,
    known: 'Svaret er her allerede. Intet er ændret.',
    otherQuestion: 'Svaret hører til et andet spørgsmål. Intet er ændret.',
    damaged: 'Svaret mangler noget. Intet er ændret. Vis det eller send det igen.',
    tooNew:
      'Svaret er lavet i en nyere version af Medspil. Intet er ændret. Genindlæs siden, og prøv igen.',
    foreign: 'Det er ikke et svar fra en telefon. Intet er ændret.',
    link: 'Link fra en anden telefon',
    linkHelp: 'Du kan indsætte flere links på én gang.',
    take: 'Hent fra link',
    files: 'Åbn filer',
    noLink: 'Der er intet svar i det, du har indsat. Intet er ændret. Indsæt hele linket.',
    tooLarge: 'Det er for meget på én gang. Intet er ændret. Del det op.',
    file: {
      tooLarge: 'Filen er for stor til at være et svar. Intet af den er hentet.',
      unread: 'Filen kan ikke læses. Intet af den er hentet. Åbn den igen, eller indsæt linket.',
      nothing: 'Der er intet svar i filen. Intet af den er hentet.',
      tooMany: (most: number) =>
        `Der kan åbnes ${most} filer på én gang. Intet er ændret. Åbn dem i flere omgange.`,
    },
    camera: {
      group: 'Kamera',
      open: 'Læs en anden telefons kode',
      close: 'Luk kameraet',
      again: 'Prøv igen',
      picture: 'Det, kameraet ser',
      starting: 'Kameraet starter. Browseren spørger måske, om siden må bruge det.',
      on: 'Kameraet er klar. Peg det mod koden på den anden telefon. Billedet bliver på din telefon og gemmes ikke.',
      noAnswer: 'Koden er ikke et svar fra en telefon. Intet er ændret.',
      insecure:
        'Kameraet kan kun bruges på en sikker adresse, der begynder med https. Intet er ændret. Indsæt linket, eller åbn filen fra den anden telefon.',
      refused:
        'Siden må ikke bruge kameraet. Intet er ændret. Tillad det i browseren, og prøv igen, eller brug den anden telefons link eller fil.',
      absent: 'Der er intet kamera her. Intet er ændret. Brug den anden telefons link eller fil.',
      busy: 'Kameraet kan ikke starte. Måske bruger et andet program det. Intet er ændret. Luk programmet, og prøv igen, eller brug den anden telefons link eller fil.',
      lost: 'Kameraet er holdt op. Det, der er hentet, er her stadig. Prøv igen, eller brug den anden telefons link eller fil.',
      unread:
        'Den del af siden, der læser koder, kunne ikke hentes. Det, der er hentet, er her stadig. Prøv igen, eller brug den anden telefons link eller fil.',
    },
  },
  removed: 'Svaret er slettet fra telefonen',
  undo: 'Fortryd',
  refused: {
    damaged: {
      title: 'Koden mangler noget',
      text: 'Adressen er blevet klippet over på vejen. Scan koden igen, eller sig dit svar højt.',
    },
    tooNew: {
      title: 'Koden er lavet i en nyere version af Medspil',
      text: 'Genindlæs siden for at få den nye version, eller sig dit svar højt.',
    },
    foreign: {
      title: 'Der er intet spørgsmål i koden',
      text: 'Adressen hører ikke til et spørgsmål. Scan koden på lærredet, eller sig dit svar højt.',
    },
  },
}
