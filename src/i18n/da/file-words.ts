/** Saving a project as a file. */
export const file = {
  title: 'Gem som fil',
  text: 'Filen bliver gemt i mappen Overførsler. Flyt den gerne til et sted, I kan finde igen.',
  allIn: 'Alle svar er med.',
  /** In both kinds. */
  remarks: 'Bemærkninger er med.',
  /** What was typed and is no answer yet. */
  leftOut: (count: number) =>
    count === 1 ? '1 tekst kommer ikke med.' : `${count} tekster kommer ikke med.`,
  /** What lies beside the project. */
  ideas: (count: number) => `${count} forslag fra workshoppen kommer ikke med.`,
  ideasInAll: 'De er i filen med alle projekter.',
  audience: 'Hvem er filen til?',
  self: {
    label: 'Til mig selv',
    /** In the name of a file: letters and hyphens only. */
    use: 'til-mig-selv',
    text: 'De private noter er også med: barrierer, hvem der har sagt ja, og hvem der spørger.',
  },
  share: {
    label: 'Til at dele',
    use: 'til-deling',
    text: 'De private noter er ikke med. Når filen bliver åbnet, er de felter tomme.',
  },
  save: 'Gem fil',
  saved: (name: string) => `Gemt som fil: ${name}`,
}
