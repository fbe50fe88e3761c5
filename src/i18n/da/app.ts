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
  theme: 'Udseende',
  themes: { system: 'Som computeren', light: 'Lyst', dark: 'Mørkt' },
  loading: 'Henter …',
  notFound: {
    title: 'Siden findes ikke',
    text: 'Adressen kan være klippet over. Jeres projekter er, hvor de var.',
    toHome: 'Gå til Mine projekter',
  },
}
