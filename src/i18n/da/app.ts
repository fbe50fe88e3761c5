/** The frame around every screen. */
export const app = {
  brand: 'Medspil',
  titleOfError: (title: string) => `Fejl: ${title}`,
  toHome: 'Medspil: Mine projekter',
  skipToContent: 'Gå til sidens indhold',
  skipToQuestions: 'Gå til de fire spørgsmål',
  tools: 'Værktøjer',
  menu: 'Menu',
  close: 'Luk',
  cancel: 'Annullér',
  help: 'Hjælp',
  otherLanguage: 'English',
  otherLanguageCode: 'en',
  languageNotFetched: 'Engelsk kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  theme: 'Udseende',
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen kan være klippet over. Se Mine projekter for dem, der ligger i denne browser.',
    toHome: 'Gå til Mine projekter',
  },
}
