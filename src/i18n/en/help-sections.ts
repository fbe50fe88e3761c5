import type { HelpSections } from '#i18n/da/messages.ts'

export const helpSections: HelpSections = [
  {
    heading: 'Where are my answers?',
    text: [
      'Your answers are saved in this browser while you write. They are not sent anywhere.',
      'A browser may delete its data, especially on shared computers. So save the project as a file when you stop for the day.',
    ],
  },
  {
    heading: 'What is private?',
    text: [
      'Three things are for you only: barriers, who has said yes, and who asks. They are not printed in the charter. A file for yourself has them, and a file to share does not.',
      'Write roles and groups instead of names. Leave out civil registration numbers and health.',
    ],
  },
  {
    heading: 'How do you get remarks from others?',
    text: [
      'Save a file to share, and send it. Whoever opens the file chooses “Leave remarks” in the File menu and writes at the fields. Open the file when it has come back, and merge it into the project.',
      'Remarks are in both kinds of file and are never on the printed document.',
    ],
  },
  {
    heading: 'Must everything be filled in?',
    text: [
      'No. Anything may stay empty, and you can move freely between the pages. On the working paper, what is missing becomes lines to write on. The other papers leave it out.',
      'The short route shows the most important fields only. You switch in the File menu.',
    ],
  },
  {
    heading: 'When the document goes to the archive',
    text: [
      'Enter the case number under “About the document” before you save the PDF. A stamp afterwards can break what screen readers and archives use. An invisible digital signature does no harm.',
      'Do not merge the PDF with others. It then mostly loses what makes it readable for everyone, or claims to have it still.',
      'Save the project as a file of its own too. For records and publishing, the document alone is what should go.',
    ],
  },
]
