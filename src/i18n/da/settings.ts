/** What somebody chooses for themselves in this browser: fetched with that page. */
export const settings = {
  lead: 'De gælder i denne browser, også i andre vinduer, og bliver husket med det samme.',
  notKept:
    'Browseren kan ikke huske valget. Dine projekter er uændrede. Se, om siden må gemme data, og prøv igen.',
  look: {
    heading: 'Sprog og udseende',
    language: 'Sprog',
    languages: { da: 'Dansk', en: 'English' },
    theme: 'Farver',
    themes: {
      system: 'Som på computeren',
      light: 'Lyse',
      dark: 'Mørke',
      contrast: 'Høj kontrast',
    },
    motion: 'Bevægelse',
    motions: { system: 'Som på computeren', less: 'Ingen bevægelse' },
    projector: 'Tekst på lærredet',
    projectors: { usual: 'Almindelig', larger: 'Større', largest: 'Størst' },
    projectorHelp:
      'Gælder titlen, blokken, uret og tekst, I viser stort. Forslag, figurer og koder har altid den størrelse, der er plads til.',
  },
  keys: {
    heading: 'Genveje på tastaturet',
    anywhere: 'I et projekt',
    list: [
      ['Ctrl+S', 'gemmer som fil'],
      ['Ctrl+K', 'søger i projektet'],
      ['Ctrl+Z', 'fortryder, uden for tekstfelter'],
      ['Ctrl+Y', 'gentager, uden for tekstfelter'],
      ['Alt+E', 'læser eksemplet ved feltet op'],
    ],
    coverage: 'I tabellen over dækning',
    inCoverage: [
      ['Piletaster', 'flytter'],
      ['Mellemrum', 'skifter mellem tom, bidrager og bærer'],
    ],
    marks: '0, 1, 2 eller ordets første bogstav',
    doesMark: 'sætter mærket',
    doesSeat: 'går til næste ledige plads',
    run: 'Når en workshop er i gang',
    isOn: 'Brug genveje med en enkelt tast',
    help: 'Slå dem fra, hvis taster bliver trykket uden at du vil det, som ved talestyring. Genveje med Ctrl og Alt, piletaster og mellemrum i tabellen virker stadig.',
  },
  fresh: {
    heading: 'Nye projekter',
    intro: 'Det står i et nyt projekt fra begyndelsen. Projekter, der findes, bliver ikke ændret.',
  },
  data: {
    heading: 'Data og plads',
    projects: 'Se Mine projekter, papirkurven og alt gemt som én fil',
  },
}
