/** All there is, deleted for good. Fetched where it is asked for. */
export const clear = {
  open: 'Slet alt på denne computer',
  title: 'Slet alt, Medspil har gemt på denne computer?',
  text: [
    'Alle projekter i denne browser bliver slettet, også dem i papirkurven. Historik og forslag går med. Det samme gør det, der endnu ikke er gemt eller tilføjet. Det kan ikke hentes tilbage.',
    'Selve programmet bliver i browseren. Det har ikke noget af det, I har skrevet.',
    'Er Medspil åbent i andre vinduer, bliver det, der står dér, heller ikke gemt.',
  ],
  clear: 'Slet alt',
  done: { title: 'Alt er slettet i denne browser' },
  left: {
    title: 'Der ligger projekter i denne browser',
    text: 'De er kommet til siden, eller også slettede browseren ikke det hele. Luk andre vinduer med Medspil, og prøv igen.',
  },
  files:
    'Filer, du har gemt, bliver, hvor de er, ofte i mappen Overførsler. Dem må du selv slette.',
}
