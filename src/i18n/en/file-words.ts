import type { ShellMessages } from '#i18n/da/messages.ts'

export const file: ShellMessages['file'] = {
  title: 'Save as file',
  text: 'The file goes to your downloads folder. Move it to a place where you can find it again.',
  allIn: 'All answers are included.',
  remarks: 'Remarks are included.',
  leftOut: (count) => (count === 1 ? '1 text is left out.' : `${count} texts are left out.`),
  ideas: (count) =>
    `${count === 1 ? '1 idea' : `${count} ideas`} from the workshop will not be in it.`,
  ideasInAll: 'They are in the file with all projects.',
  audience: 'Who is the file for?',
  self: {
    label: 'For myself',
    use: 'for-myself',
    text: 'The private notes are included too: barriers, who has said yes, and who asks.',
  },
  share: {
    label: 'To share',
    use: 'to-share',
    text: 'The private notes are left out. When the file is opened, those fields are empty.',
  },
  save: 'Save file',
  saved: (name) => `Saved as file: ${name}`,
}
