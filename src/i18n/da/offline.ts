/** Whether the app would come without a network: loaded when the page has come to rest. */
export const offline = {
  fetching: (done: number, of: number) =>
    `Medspil bliver hentet, så det også virker uden net: ${done} af ${of} filer er kommet. Sider, du ikke har åbnet endnu, kræver net så længe.`,
  ready: 'Medspil er hentet og virker også uden net.',
  refused:
    'Denne browser kan ikke gemme Medspil til brug uden net. Hold siden åben, hvis nettet er dårligt.',
  newer: {
    text: 'En ny version af Medspil er klar.',
    take: 'Skift til den',
    taking:
      'Medspil skifter version. Sker der ikke noget, så luk alle vinduer med Medspil, og åbn det igen.',
    held: 'Det seneste, du skrev, er ikke gemt, så der er ikke skiftet version. Gem projektet som fil, og prøv igen.',
  },
}
