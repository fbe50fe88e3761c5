/** The help page. */
export const help = {
  title: 'Hjælp',
  back: 'Tilbage til det, du kom fra',
  lead: 'Det vigtigste om at arbejde i Medspil.',
  method: {
    heading: 'Hvad bygger spørgsmålene på?',
    text: 'Ti korte afsnit med figurer. Her står, hvad samskabelse er, og hvorfor Medspil spørger om det, som det gør.',
    read: 'Læs om metoden',
  },
  settings: 'Indstillinger: farver, genveje, data på denne computer',
}
