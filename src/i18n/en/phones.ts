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
    picture: 'QR code that opens the question on a phone',
    without: 'No phone? Say it aloud, or write it on a note.',
    link: 'The link to the question',
    copy: 'Copy the link',
    copied: 'The link is copied',
    selected: 'The link is selected. Copy it with Ctrl+C.',
    large: 'Show large',
    hereOnly:
      'The page runs on this computer only. Phones cannot open the code before Medspil is on a web server.',
  },
  receive: {
    open: 'Receive contributions',
    title: 'Receive contributions from phones',
    text: 'Paste the link a phone has sent, or open the file from it.',
    link: 'Link from a phone',
    linkHelp: 'You can paste several links at once.',
    take: 'Add from link',
    files: 'Open files from phones',
    noLink:
      'There is no contribution in what you pasted. Nothing has been changed. Paste the whole link.',
    tooLarge: 'That is too much at once. Nothing has been changed. Divide it.',
    unread: 'The file cannot be read. Nothing has been changed. Open it again, or paste the link.',
    taken: (table, count) => `Received: ${from(table)}, ${ideas(count)}`,
    known: (table) => `Here already, nothing has been changed: ${from(table)}`,
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
