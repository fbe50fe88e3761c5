/** Saving a project as a file. */
export const file = {
  title: 'Gem som fil',
  text: 'Filen lægger sig i mappen med overførsler. Flyt den gerne til et sted, I kan finde igen.',
  allIn: 'Alle svar er med.',
  audience: 'Hvem er filen til?',
  self: {
    label: 'Til mig selv',
    text: 'Alt er med, også de private noter: hindringer, hvem der har sagt ja, og hvem der spørger.',
  },
  share: {
    label: 'Til at dele',
    text: 'De private noter er ikke med. Når filen bliver åbnet, er de felter tomme.',
  },
  save: 'Gem fil',
  saved: (name: string) => `Gemt som fil: ${name}`,
}
