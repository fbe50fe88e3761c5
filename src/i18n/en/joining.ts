import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const joining: ProjectMessages['joining'] = {
  one: {
    title: (name) => `${quoted(name)} is here already`,
    text: 'What you are opening and the project in the browser differ. Nothing is overwritten.',
  },
  several: {
    title: (count) => (count === 1 ? '1 project in the file' : `${count} projects in the files`),
    text: (count) =>
      count === 1 ? 'What you are opening is left as it is.' : 'The files are left as they are.',
    projects: 'Projects in the files',
    as: {
      new: 'New in this browser',
      same: 'All that is in it is here already',
      other: 'Here already in another version',
      unreadable: 'Here already, but cannot be opened',
    },
    trashed: 'Was in the trash, and goes into the trash here',
    unread: 'Cannot be opened',
  },
  repaired: {
    title: (name) => `${quoted(name)} was mended so that it can be opened`,
    note: 'Something was not as it must be. This is changed in what is opened:',
    elsewhere: 'Outside the answers',
    kinds: {
      unanswered: (where) => `${where}: could not be read and stands as not answered`,
      unknown: (where) => `${where}: something Medspil does not know is left out`,
      ownId: (where) => `${where}: two rows had the same mark, and both are kept`,
      unlinked: (where) => `${where}: a reference to something that is not there is taken out`,
    },
  },
  way: 'How do you want to open?',
  ways: {
    copy: {
      label: 'Open it as a copy',
      text: 'The project in the browser stays as it is.',
    },
    merge: {
      label: 'Merge it into the project',
      text: 'Everything written in either place is kept. All of it can be undone at once.',
    },
    apart: {
      label: 'Open each on its own',
      text: 'Those that are here already in another version come as copies.',
    },
    known: {
      label: 'Merge each with the project that is here',
      text: 'The others are opened on their own.',
    },
    together: {
      label: 'Gather them in one project',
      text: 'For files from several tables or colleagues. The same need and the same actor come only once.',
    },
  },
  rowsStay:
    'Rows that were deleted in one place and still stand in the other will stay: nobody can see who was right last.',
  noRoomBeside:
    'The projects are open, but there was no room for all ideas and earlier versions. They are still in the file. Make room on the computer, and try again here.',
  tooMuch:
    'Together they are too large for one project: a list would become longer than it may be. Open each on its own.',
  differences: (count) => (count === 1 ? 'See the one difference' : `See the ${count} differences`),
  compare: {
    text: 'What is struck through stands in the browser only. What is underlined stands only in what you are opening.',
    rows: {
      came: (names) => `Only in what you are opening: ${names}`,
      went: (names) => `In the browser only: ${names}`,
      moved: (names) => `In another order: ${names}`,
    },
    came: 'only in what you are opening:',
    went: 'in the browser only:',
  },
  stays: {
    notes: (count) =>
      count === 1
        ? 'One private note stands in the browser only. It does not count as a difference and stays where it is.'
        : `${count} private notes stand in the browser only. They do not count as differences and stay where they are.`,
    remarks: (count) =>
      count === 1
        ? 'One remark stands in the browser only. It stays where it is.'
        : `${count} remarks stand in the browser only. They stay where they are.`,
  },
  here: 'In the browser',
  none: 'Nothing',
  picture: 'A picture',
  conflicts: {
    heading: (count) =>
      count === 1 ? 'In one place the answers differ' : `In ${count} places the answers differ`,
    text: 'Choose what is to stand. What you do not choose is kept with the project until you say it can go.',
  },
  open: 'Open',
  merge: 'Merge',
  joined: (name) => `It is merged into ${quoted(name)}, and that can be undone.`,
  gathered: (count, name) => `${quoted(name)} is gathered from ${count} files.`,
  openedAll: (count) => `${count} projects have been opened.`,
  toTrash: (count) =>
    count === 1 ? '1 project is put in the trash.' : `${count} projects are put in the trash.`,
}
