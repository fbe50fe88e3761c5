import type { ProjectMessages } from '#i18n/da/messages.ts'

export const link: ProjectMessages['link'] = {
  open: 'Share as a link',
  text: 'The whole project lies in the link itself. It is not sent to any server, but everyone who has the link can read it. Remarks are not in it, nor is what you write later.',
  audience: 'Who is the link for?',
  share: {
    label: 'To share',
    text: 'The private notes are left out. For whoever opens the link, those fields are empty.',
  },
  address: 'The link',
  length: (characters) => `Characters in the link: ${characters}`,
  copy: 'Copy the link',
  copied: 'The link is copied',
  selected: 'The link is selected. Copy it with Ctrl+C or a long press.',
  hereOnly:
    'Medspil runs on this computer only, so others cannot open the link. Save the project as a file, and send the file instead.',
  tooLarge: {
    title: 'The project is too large for a link.',
    text: (most) =>
      `Links of more than ${most} characters are cut in mails and chats. Nothing has changed. Save the project as a file, and send the file instead.`,
  },
  read: {
    title: 'A project from a link',
    changed: (when) => `Last changed ${when}`,
    lead: 'You are reading the project as it was when the link was made. None of it is saved in your browser until you take a copy.',
    take: 'Take a copy',
    paper: 'The project charter',
    privateNotes:
      'The link holds private notes too. They are not shown here, but they come along in the copy.',
    name: 'From the link',
  },
  refused: {
    damaged: {
      title: 'Something is missing from the link',
      text: 'Links are often cut in mails. Nothing has been saved or changed. Ask for the link again, or for the project as a file.',
    },
    tooNew: {
      title: 'The link was made in a later version of Medspil',
      text: 'Reload the page to get the new version. Nothing has been saved or changed.',
    },
    foreign: {
      title: 'The link cannot be opened here',
      text: 'What lies in the link is not a project that Medspil can read. Nothing has been saved or changed. Ask for the project as a file.',
    },
  },
}
