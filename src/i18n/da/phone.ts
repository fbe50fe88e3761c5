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
