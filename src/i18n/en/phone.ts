import type { PhoneMessages } from '#i18n/da/messages.ts'

export const phone: PhoneMessages = {
  title: 'Write your answer',
  lead: (most) => `Write one or more short answers, at most ${most}.`,
  table: 'Table',
  tableHelp: 'Write the number of your table. You can leave this empty.',
  notTable: 'Write the table as a number from 1 to 99, or leave it empty.',
  line: (number) => `Answer ${number}`,
  tooLong: (size, most) =>
    `The answer has ${size} characters. There is room for ${most}. Shorten it before you show it.`,
  errorPrefix: 'Error: ',
  add: 'Add a line',
  used: (count, most) => `${count} of at most ${most}`,
  show: 'Show my answer',
  nothing: 'Write an answer first.',
  mend: 'Mend the field that is marked, and show the answer again.',
  privacy:
    'Your answer stays on the phone until you show it. Do not write the names of other people.',
  notKept: 'The browser does not keep what you write. Show the answer before you close the page.',
  shown: {
    title: 'Show the answer to the person leading the workshop',
    help: 'Hold the code up to the camera of the computer. Another camera opens it as a link. You can also send the link or the file.',
    severalHelp: (count) =>
      `The answer takes ${count} codes. Hold them up to the camera of the computer, one at a time. You can also send the link or the file.`,
    which: (number, count) => `Code ${number} of ${count}`,
    next: 'Show the next code',
    tooLong: 'The answer is too long for a QR code. Send the link or the file, or say it aloud.',
    picture: 'QR code with your answer',
    link: 'The link with your answer',
    copy: 'Copy the link',
    copied: 'The link is copied',
    selected: 'The link is selected. Copy it with a long press.',
    file: 'Save as a file',
    fileName: 'medspil-answer',
    tableInName: 'table',
    edit: 'Edit the answer',
    after:
      'The others have no access to your phone. Delete the answer here when it has been received.',
    remove: 'Delete from the phone',
  },
  removed: 'The answer is deleted from the phone',
  undo: 'Undo',
  refused: {
    damaged: {
      title: 'The code lacks something',
      text: 'The address has been cut off on its way. Scan the code again, or say your answer aloud.',
    },
    tooNew: {
      title: 'The code is made in a later version of Medspil',
      text: 'Reload the page to get the new version, or say your answer aloud.',
    },
    foreign: {
      title: 'There is no question in the code',
      text: 'The address does not belong to a question. Scan the code on the screen, or say your answer aloud.',
    },
  },
}
