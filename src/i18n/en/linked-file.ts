import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const linkedFile: ProjectMessages['linkedFile'] = {
  open: 'Save to a file as you go',
  stop: 'Stop saving to the file',
  text: 'When the project is saved in the browser, the file is written too. It holds everything, also the private notes. Put it where only those who may read the notes can open it. If you choose a file that is there already, what it holds is written over.',
  choose: 'Choose a file',
  notWritten:
    'The file could not be written. Nothing has changed here. Choose another file or another place.',
  begun: (name) => `The project is now also saved in the file ${quoted(name)}`,
  stopped: (name) => `The file ${quoted(name)} is written no more. It is as it was.`,
  saved: (time, date) =>
    `Saved in browser and file ${date === null ? '' : `on ${date} `}at ${time}`,
  asks: {
    title: (name) => `Nothing is being saved in the file ${quoted(name)} right now.`,
    text: 'The browser must be given leave again once the page has been closed. The file is as it was.',
    act: 'Go on saving to the file',
  },
  changed: {
    title: (name) => `The file ${quoted(name)} was changed by somebody else.`,
    text: 'It has not been written over. Merge it in, so that all from both places is kept, or keep it as a project of its own. After that the file is written from here again.',
    foreign:
      'What is in it now is not this project. It has not been written over. Stop saving to the file, and choose another.',
    merge: 'Merge it in',
    merged: 'What was in the file is merged in, and that can be undone.',
    copy: 'Keep it as a copy',
    copied: (name) => `${quoted(name)} is now among My projects.`,
  },
  failed: {
    title: (name) => `The file ${quoted(name)} cannot be written.`,
    text: 'It may have been moved or deleted, or be open in another program. The newest from here is not in the file.',
    act: 'Try again',
  },
}
