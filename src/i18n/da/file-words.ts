/** Saving a project as a file. */
export const file = {
  title: 'Gem som fil',
  text: 'Filen lægger sig i mappen med overførsler. Flyt den gerne til et sted, I kan finde igen.',
  private: 'Tag de private noter med',
  privateHelp:
    'Hindringer, hvem der har sagt ja, og hvem der spørger. Sæt kun kryds, når filen er til jer selv.',
  privateLeftOut: 'De private noter bliver ude, så filen kan deles.',
  save: 'Gem fil',
  saved: (name: string) => `Gemt som fil: ${name}`,
}
