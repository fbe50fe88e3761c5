const unanswered =
  'Browseren svarede ikke, som den plejer. Det sker blandt andet, når computeren ikke har mere plads. Medspil har ikke ændret noget. Prøv igen. Hjælper det ikke, så luk hele browseren, og åbn den igen.'
const roomUsedUp =
  'Browseren svarer, at dens plads er brugt op. Medspil har ikke slettet noget. Gør plads på computeren, og prøv igen.'

/** Why there is no project, or no list of them: what happened, what is safe, what to do. Fetched with what says it. */
export const trouble = {
  noStorage: {
    title: 'Denne browser gemmer ikke noget, når du lukker vinduet.',
    text: 'Du kan arbejde som normalt, men gem som fil undervejs.',
  },
  missing: {
    title: 'Projektet er ikke i denne browser',
    text: 'Adressen kan være klippet over, projektet kan være slettet, eller browserens data kan være ryddet. Har I det som fil, så åbn filen fra Mine projekter.',
  },
  /** The same in a browser that keeps nothing. */
  nothingKept: {
    title: 'Projektet er ikke i denne browser',
    text: 'Browseren gemmer ikke noget, når en side bliver lukket eller genindlæst. Var der skrevet noget her, er det væk, hvis det ikke er gemt som fil. Har I en fil, så åbn den fra Mine projekter.',
  },
  unreadable: {
    title: 'Projektet kan ikke åbnes',
    text: 'Intet er slettet eller skrevet over. Gem det som fil, så det kan undersøges.',
    tooNew:
      'Projektet er gemt i en nyere version af Medspil. Genindlæs siden for at få den. Intet er ændret.',
    saveRaw: 'Gem det som fil',
  },
  unreached: {
    title: 'Projektet kunne ikke hentes frem',
    text: unanswered,
  },
  full: {
    title: 'Projektet kan ikke hentes frem, for der er ikke mere plads',
    text: roomUsedUp,
  },
  /** A later version of the application has the database. */
  outdated: {
    title: 'Projektet er gemt i et nyere Medspil',
    text: 'Det ligger, hvor det lå, men denne side er ældre og kan ikke læse det. Hent siden igen for at få den nye udgave.',
  },
  /** Where all projects are listed. */
  shelfUnreached: {
    title: 'Projekterne kunne ikke hentes frem',
    text: unanswered,
  },
  shelfFull: {
    title: 'Projekterne kan ikke hentes frem, for der er ikke mere plads',
    text: roomUsedUp,
  },
  shelfOutdated: {
    title: 'Projekterne er gemt i et nyere Medspil',
    text: 'De ligger, hvor de lå, men denne side er ældre og kan ikke læse dem. Hent siden igen for at få den nye udgave.',
  },
  /** Beside the three above, where one can begin all the same. */
  begunMeanwhile:
    'Begynder du på noget imens, er det kun i dette vindue: Gem det som fil, før du lukker det.',
  /** Lay here last time, and do not now. */
  lost: {
    title: (count: number) =>
      count === 1
        ? '1 projekt, der lå her før, er her ikke mere'
        : `${count.toLocaleString('da')} projekter, der lå her før, er her ikke mere`,
    text: 'Medspil har ikke slettet noget. Browseren kan have ryddet sine data, eller computeren kan have været uden plads. Har I gemt som fil, så åbn filen her på siden.',
    dismiss: 'Vis det ikke igen',
  },
}
