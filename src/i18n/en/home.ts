import type { ShellMessages } from '#i18n/da/messages.ts'
import { unnamed } from '#i18n/en/unnamed.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const home: ShellMessages['home'] = {
  documentTitle: 'My projects',
  title: 'Design a co-creation project in four questions',
  lead: 'Medspil helps you put the problem into words, gather the team, find the motivation and design the arena. In the end every party can sign a project charter.',
  questions: {
    heading: 'The four questions',
    credit:
      'The questions are translated from Jacob Torfing’s slide deck on co-creation (Roskilde University).',
    problem: 'Which problem or task do I want to solve?',
    team: 'Who can help me?',
    motivation: 'How do I motivate them to co-create?',
    arena: 'How do I design a fitting arena for co-creation?',
  },
  begin: 'Start a project',
  openFile: 'Open file',
  chooseFile: 'Choose a project file',
  staysHere:
    'Everything stays in your browser. There is no account, and nothing is sent. If you use a shared computer, save as a file before you log off.',
  examples: {
    heading: 'See an example',
    lead: 'Four invented projects to read in. You get a copy you can change.',
    open: 'Open the example',
    openOf: (title) => `Open the example ${quoted(title)}`,
    opened: (title) => `The example ${quoted(title)} is open as a new project.`,
    ways: {
      'unge-i-aadal': 'The politicians’ way',
      'vandet-i-engkvarteret': 'The officials’ way',
      'bordet-er-daekket': 'The staff’s way',
      'et-sted-at-moedes': 'The citizens’ way',
    },
    label: 'Invented example',
  },
  projects: {
    heading: 'My projects',
    unnamed: unnamed.project,
    progress: (answered, pages) => `${answered} of ${pages} parts answered`,
    notStarted: 'Not started',
    inProgress: 'In progress',
    changed: (when) => `Changed ${when}`,
    savedAsFile: (when) => `Last saved as a file ${when}`,
    neverSavedAsFile: 'Not saved as a file yet',
    more: (name) => `More choices for ${name}`,
    open: 'Open',
    copy: 'Make a copy',
    copyOf: (name) => `${name} (copy)`,
    copied: (name) => `${quoted(name)} is made.`,
    saveAsFile: 'Save as file',
    rename: 'Rename',
    trash: 'Move to trash',
    trashed: (name) => `${quoted(name)} is moved to the trash`,
    restored: (name) => `${quoted(name)} is back`,
    showRest: (count) =>
      count === 1 ? 'Show 1 more project' : `Show ${count.toLocaleString('en')} more projects`,
    saveAll: 'Save all projects in one file',
    savedAll: (name, trashed) =>
      trashed === 0
        ? `Saved in one file: ${name}`
        : `Saved in one file, the trash included: ${name}`,
    /** In the name of a file: letters and hyphens only. */
    allName: 'all-projects',
    tooLargeForOne:
      'The projects and the trash are too large for one file. Save the projects one by one.',
    lacking: (count) =>
      `Not in the file: what is not yet saved, added or chosen in ${count === 1 ? '1 project' : `${count} projects`}`,
    undo: 'Undo',
  },
  storage: {
    used: (size) => `Medspil takes up ${size} in this browser.`,
    left: (size) => `There is ${size} left.`,
    promised: 'The browser has promised to keep it until you delete it yourself.',
    notPromised:
      'The browser does not promise to keep it. Save your projects as files when you stop for the day.',
  },
  trash: {
    heading: (count) => `Trash (${count})`,
    lead: 'Projects stay here for 30 days.',
    restore: 'Restore',
    restoreOf: (name) => `Restore ${name}`,
    remove: 'Delete for good',
    removeOf: (name) => `Delete for good: ${name}`,
    confirm: {
      title: (name) => `Delete ${quoted(name)} for good?`,
      text: 'The project is deleted from this browser and cannot be brought back. A copy you have saved as a file stays where it is.',
      remove: 'Delete for good',
    },
    removed: (name) => `${quoted(name)} is deleted for good`,
  },
}
