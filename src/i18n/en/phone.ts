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
  gather: {
    open: 'Gather answers for the whole table',
    text: 'Write answers for several people, or take in the others’ from their phones. Then you show them all at once.',
    next: 'Keep the answer and write the next',
    gathered: (count) =>
      count === 1 ? '1 answer is gathered here' : `${count} answers are gathered here`,
    kept: 'The answer is kept here. Write the next.',
    edit: 'Edit',
    remove: 'Delete',
    removed: 'The answer is deleted',
    show: 'Show the table’s answers',
    full: (most) =>
      `There is room for answers from ${most} phones or people. Nothing has been changed. Show those you have, and then delete them here.`,
    taken: (count) => (count === 1 ? 'Taken in: 1 answer' : `Taken in: ${count} answers`),
    known: 'The answer is here already. Nothing has been changed.',
    otherQuestion: 'The answer belongs to another question. Nothing has been changed.',
    damaged: 'The answer lacks something. Nothing has been changed. Show it or send it again.',
    tooNew:
      'The answer is made in a later version of Medspil. Nothing has been changed. Reload the page and try again.',
    foreign: 'It is not an answer from a phone. Nothing has been changed.',
    link: 'Link from another phone',
    linkHelp: 'You can paste several links at once.',
    take: 'Take in from link',
    files: 'Open files',
    noLink:
      'There is no answer in what you pasted. Nothing has been changed. Paste the whole link.',
    tooLarge: 'That is too much at once. Nothing has been changed. Divide it.',
    file: {
      tooLarge: 'The file is too large to be an answer. Nothing of it has been taken in.',
      unread:
        'The file cannot be read. Nothing of it has been taken in. Open it again, or paste the link.',
      nothing: 'There is no answer in the file. Nothing of it has been taken in.',
      tooMany: (most) =>
        `${most} files can be opened at once. Nothing has been changed. Open them in several goes.`,
    },
    camera: {
      group: 'Camera',
      open: 'Read another phone’s code',
      close: 'Close the camera',
      again: 'Try again',
      picture: 'What the camera sees',
      starting: 'The camera is starting. The browser may ask whether the page may use it.',
      on: 'The camera is ready. Point it at the code on the other phone. The picture stays on your phone and is not kept.',
      noAnswer: 'The code is not an answer from a phone. Nothing has been changed.',
      insecure:
        'The camera can only be used at a secure address, which begins with https. Nothing has been changed. Paste the link, or open the file from the other phone.',
      refused:
        'The page may not use the camera. Nothing has been changed. Allow it in the browser and try again, or use the other phone’s link or file.',
      absent:
        'There is no camera here. Nothing has been changed. Use the other phone’s link or file.',
      busy: 'The camera cannot start. Another program may be using it. Nothing has been changed. Close that program and try again, or use the other phone’s link or file.',
      lost: 'The camera has stopped. What has been taken in is still here. Try again, or use the other phone’s link or file.',
      unread:
        'The part of the page that reads codes could not be fetched. What has been taken in is still here. Try again, or use the other phone’s link or file.',
    },
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
