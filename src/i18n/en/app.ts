import type { ShellMessages } from '#i18n/da/messages.ts'

export const app: ShellMessages['app'] = {
  brand: 'Medspil',
  titleOfError: (title) => `Error: ${title}`,
  toHome: 'Medspil: My projects',
  skipToContent: 'Go to the page’s content',
  skipToQuestions: 'Go to the four questions',
  tools: 'Tools',
  menu: 'Menu',
  close: 'Close',
  cancel: 'Cancel',
  help: 'Help',
  otherLanguage: 'Dansk',
  otherLanguageCode: 'da',
  languageNotFetched: 'Danish could not be fetched. Check the connection and try again.',
  settings: 'Settings',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  licences: 'Licences',
  about: 'About Medspil',
  theme: 'Appearance',
  notFound: {
    title: 'The page does not exist',
    text: 'The address may have been cut off. See My projects for those in this browser.',
    toHome: 'Go to My projects',
  },
}
