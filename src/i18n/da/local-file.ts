/** On the start page of a Medspil that was opened as a file. */
export const localFile = {
  title: 'Medspil er åbnet som en fil på denne computer',
  text: 'Du kan arbejde, som du plejer. Links til andre og svar fra telefoner kræver, at Medspil ligger på en webserver.',
  stays:
    'Nogle browsere, fx Firefox, gemmer projekterne sammen med netop denne fil. Bliver den flyttet, omdøbt eller skiftet ud med en nyere, er projekterne der ikke i den nye. Gem dem derfor også som filer. »Gem alle projekter i én fil« tager dem alle på én gang.',
}
