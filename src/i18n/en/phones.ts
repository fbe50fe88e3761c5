import type { ProjectMessages } from '#i18n/da/messages.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'

const ideas = (count: number) => (count === 1 ? '1 idea' : `${wholeNumber(count, 'en')} ideas`)
const from = (table: number | null) => (table === null ? 'No table' : `Table ${table}`)

export const phones: ProjectMessages['phones'] = {
  ask: {
    open: 'Phones',
    title: 'Answer on your phone',
    text: 'Show the code to the room. It opens a page to write an answer on. The phone needs a network of its own.',
    question: 'The question on the phones',
    begin: 'What are your ideas?',
    nothing: 'Write a question, and the code will be here.',
    tooLong: (most) =>
      `The question can have at most ${most} characters. The code is not here until it is shortened.`,
    notKept:
      'The browser could not save the question. It is here as long as the window is open. Copy it before you close the window.',
    picture: 'QR code that opens the question on a phone',
    without: 'No phone? Say it aloud, or write it on a note.',
    link: 'The link to the question',
    copy: 'Copy the link',
    copied: 'The link is copied',
    selected: 'The link is selected. Copy it with Ctrl+C.',
    large: 'Show large',
    hereOnly:
      'Medspil runs on this computer only, so phones cannot open the code. For that, Medspil must be on a web server. Use paper or cards for now.',
  },
  receive: {
    open: 'Receive contributions',
    title: 'Receive contributions from phones and tables',
    text: 'Read the code on a phone with the camera, paste the link it has sent, or open the file from it. You can open files from several at once, or drag them onto the page.',
    camera: {
      group: 'Camera',
      open: 'Use the camera',
      close: 'Close the camera',
      again: 'Try again',
      picture: 'What the camera sees',
      starting: 'The camera is starting. The browser may ask whether the page may use it.',
      on: 'The camera is ready. Hold the phone’s code up to it. The picture stays on this computer and is not kept.',
      noAnswer: 'The code is not an answer from a phone. Nothing has been changed.',
      insecure:
        'The camera can only be used at a secure address, which begins with https. Nothing has been changed. Paste the link, or open the file from the phone.',
      refused:
        'The page may not use the camera. Nothing has been changed. Allow it in the address bar and try again, or use the phone’s link or file.',
      absent:
        'There is no camera on this computer. Nothing has been changed. Plug one in and try again, or use the phone’s link or file.',
      busy: 'The camera cannot start. Another program may be using it. Nothing has been changed. Close that program and try again, or use the phone’s link or file.',
      lost: 'The camera has stopped. What has been received is still here. Plug it in again and try again, or use the phone’s link or file.',
      unread:
        'The part of the page that reads codes could not be fetched. What has been received is still here. Try again, or use the phone’s link or file.',
    },
    link: 'Link from a phone',
    linkHelp: 'You can paste several links at once.',
    take: 'Add from link',
    files: 'Open files',
    noLink:
      'There is no contribution in what you pasted. Nothing has been changed. Paste the whole link.',
    tooLarge: 'That is too much at once. Nothing has been changed. Divide it.',
    file: {
      tooLarge: 'The file is too large to be a contribution. Nothing of it has been added.',
      unread:
        'The file cannot be read. Nothing of it has been added. Open it again, or paste the link.',
      nothing: 'There is no contribution in the file. Nothing of it has been added.',
      tooMany: (most) =>
        `${most} files can be opened at once. Nothing has been changed. Open them in several goes.`,
    },
    taken: (table, count) => `Received: ${from(table)}, ${ideas(count)}`,
    knownToo: (count) =>
      count === 0 ? '' : `. ${ideas(count)} ${count === 1 ? 'was' : 'were'} here already`,
    known: (table) => `Here already, nothing has been changed: ${from(table)}`,
    goneSince: (count) =>
      count === 0
        ? ''
        : `. ${ideas(count)} ${count === 1 ? 'has' : 'have'} been deleted since and will not come again`,
    otherRoom: 'The contribution belongs to another workshop. Nothing has been changed.',
    damaged:
      'The contribution lacks something. Nothing has been changed. Show it or send it again.',
    tooNew:
      'The contribution is made in a later version of Medspil. Nothing has been changed. Reload the page and try again.',
    foreign: 'It is not a contribution from a phone. Nothing has been changed.',
    tooMany: (most) =>
      `There is room for ${wholeNumber(most, 'en')} ideas. The contribution is not added. Delete some, and receive it again.`,
    notKept:
      'The browser could not keep the contribution. Nothing has been changed. Receive it again in a moment.',
  },
  came: {
    title: 'A contribution from a phone',
    lead: (table, count) => `${from(table)}, ${ideas(count)}`,
    to: (name) => `Project: ${name}`,
    take: (count) => `Add ${ideas(count)}`,
    toIdeas: 'See the ideas',
    elsewhere: {
      title: 'The project is not in this browser.',
      text: 'Nothing has been changed. Open the link on the computer that has the workshop, or write the ideas there.',
    },
    refused: {
      damaged: {
        title: 'The link lacks something',
        text: 'Links are often cut off on their way. Nothing has been changed. Ask for the link again.',
      },
      tooNew: {
        title: 'The link is made in a later version of Medspil',
        text: 'Reload the page to get the new version. Nothing has been changed.',
      },
      foreign: {
        title: 'There is no contribution in the link',
        text: 'What is in the link is not a contribution from a phone. Nothing has been changed.',
      },
    },
  },
}
