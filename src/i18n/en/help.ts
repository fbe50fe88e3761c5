import type { ShellMessages } from '#i18n/da/messages.ts'

export const help: ShellMessages['help'] = {
  title: 'Help',
  back: 'Back to where you were',
  lead: 'The most important things about working in Medspil.',
  method: {
    heading: 'What are the questions built on?',
    text: 'Ten short sections with figures tell what co-creation is, and why Medspil asks as it does.',
    read: 'Read about the method',
  },
  settings: 'Settings: colours, shortcuts, data on this computer',
}
