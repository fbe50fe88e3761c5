import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const history: ProjectMessages['history'] = {
  title: 'History',
  lead: 'The project as it stood along the way. You can see what has changed since, and bring an earlier version back.',
  open: 'See history',
  list: 'Versions',
  empty: {
    title: 'No versions yet',
    text: 'One is made by itself when you have worked for ten minutes. You can also make one now.',
  },
  kept: (most) =>
    `A version with a name stays. Of those without a name there are at most ${most}, closest together in recent time. The history lies beside the project. It is not in the project’s own file, but it is in the file with all projects.`,
  kinds: {
    asked: 'Made by you',
    timed: 'Along the way',
    update: 'Before an update of Medspil',
    import: 'Before something was brought in',
    merge: 'Before a file was merged in',
    restore: 'Before a version was restored',
  },
  at: (time, date) => `${date ?? 'Today'} at ${time}`,
  progress: (answered, pages) =>
    `${answered} of ${pages} ${pages === 1 ? 'page' : 'pages'} answered`,
  make: {
    open: 'Make a new version',
    title: 'Make a new version',
    text: 'The project is kept in the history as it is now. Give the version a name you can know it by.',
    submit: 'Make version',
    suggested: (number) => `Draft ${number}`,
    done: (name) => `The version ${quoted(name)} is in the history`,
  },
  name: {
    label: 'Name of the version',
    tooLong: (most) => `A name can have at most ${most} characters.`,
    give: 'Give the version a name',
    change: 'Rename the version',
    text: 'A version with a name stays for as long as the project does.',
    submit: 'Save the name',
    done: (name) => `The version is now called ${quoted(name)}`,
    remove: 'Remove the name',
    removed: 'The name is removed. The version may go when there are many new ones.',
  },
  back: 'Back to history',
  all: 'See all versions',
  gone: {
    title: 'The version is no longer there',
    text: 'It has made room for newer ones, or cannot be read. The project is as it was.',
  },
  unreached: {
    title: 'The history could not be fetched',
    text: 'The browser did not answer as it usually does. The project is saved as it says above. Reload the page and try again.',
  },
  restore: {
    act: 'Restore this version',
    done: 'The version is restored. What stood there before is in the history, and you can undo.',
    same: 'The project is already as it was in this version.',
  },
  compare: {
    heading: 'What has changed?',
    with: 'Compare with',
    now: 'The project as it is now',
    between: (from, to) => `From ${quoted(from)} to ${quoted(to)}`,
    count: (count) => (count === 1 ? '1 change' : `${count} changes`),
    none: 'There is no difference.',
    around: 'About the project',
    rows: {
      came: (names) => `Added: ${names}`,
      went: (names) => `Deleted: ${names}`,
      moved: (names) => `Moved: ${names}`,
    },
    unnamed: 'without a name',
    came: 'added:',
    went: 'deleted:',
    more: (count) => `There are ${count} more changes that are not shown.`,
  },
  paper: 'The document as it looked',
}
