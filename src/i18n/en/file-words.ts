import type { ShellMessages } from '#i18n/messages.ts'

export const file: ShellMessages['file'] = {
  title: 'Save as file',
  text: 'The file goes to your downloads folder. Move it to a place where you can find it again.',
  private: 'Include the private notes',
  privateHelp:
    'Barriers, who has said yes, and who asks. Tick this only when the file is for yourselves.',
  privateLeftOut: 'The private notes are left out, so that the file can be shared.',
  save: 'Save file',
  saved: (name) => `Saved as file: ${name}`,
}
