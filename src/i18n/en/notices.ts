import type { ShellMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const notices: ShellMessages['notices'] = {
  saveFailed: {
    title: 'The changes could not be saved in the browser.',
    text: 'What you have written is still here on the page. Save it as a file now.',
  },
  storageFull: {
    title: 'The browser has no more room.',
    text: 'Your answers are still here as long as the page is open. Save as a file, and clear out old projects.',
  },
  conflict: {
    title: 'The project has been saved in a newer version from another window.',
    text: 'Nothing has been overwritten here. Take the newest version, or keep what you have here as a copy.',
    takeNewest: 'Take the newest',
    keepAsCopy: 'Keep as a copy',
  },
  trashedElsewhere: {
    title: 'The project was moved to the trash in another window.',
    text: 'Nothing in it is deleted, but what you write here is not kept in the browser. Restore the project to go on with it, or keep what you have here as a copy.',
  },
  gone: {
    title: 'The project is no longer in the browser.',
    text: 'The browser’s data may have been cleared. What you have written is still here on the page. Save it as a file, or put it in the browser again.',
    putBack: 'Put in the browser again',
  },
  outdated: {
    title: 'Another window has a newer Medspil and has saved the project.',
    text: 'That is why this window saves no more. What you have written is still here on the page. Load the page again to get the new version: what is not saved comes along.',
    reload: 'Load the page again',
  },
  unsaved: {
    name: 'Not saved in the browser',
    text: 'What you write is not being saved in the browser.',
    more: 'See why',
  },
  trashed: {
    title: 'The project is in the trash',
    text: 'Nothing in it is deleted. Restore the project to go on with it.',
    restore: 'Restore the project',
  },
  retry: 'Try again',
  saveAsFile: 'Save as file',
  crash: {
    title: 'The page stopped',
    text: 'Nothing that is saved has been changed. Reload the page, or go to another page.',
    file: 'Save what you have here as a file if you are in doubt. The file has the private notes too.',
    reload: 'Reload',
  },
  notFetched: {
    title: 'This part of Medspil could not be fetched',
    text: 'What you have written is still here, and the rest works. The part is fetched when there is a connection again.',
    online: 'If there is a connection, reload the page: there may be a new version of Medspil.',
    act: 'What this takes could not be fetched. Nothing is changed. Check the connection and try again.',
  },
  recover: {
    toHome: 'Go to My projects',
  },
  file: {
    title: 'The file cannot be opened',
    tooLarge:
      'The file is larger than 25 MB. Project files from Medspil are not that large. The file is unchanged. Choose another file.',
    tooDeep:
      'The file is built differently from a project file from Medspil. The file is unchanged. Choose another file.',
    damaged:
      'The file is damaged or not whole. Get a fresh copy from where you got it. The file is unchanged.',
    foreign:
      'The file is not a project from Medspil. It is unchanged. Choose a project file (.medspil.json), a PDF with the project in it or the file with all projects (.zip).',
    pdfWithoutProject:
      'The PDF has no project in it. Only a project charter saved as “The document with the project in it” carries one. Ask for that PDF or for the project file (.medspil.json). The PDF is unchanged.',
    pdfLocked:
      'The PDF is locked with a password and cannot be read here. Save it without a password in a PDF program, then open it. The PDF is unchanged.',
    pdfReaderMissing:
      'The PDF reader could not be loaded. Check the connection and try again. The PDF is unchanged.',
    tooNew:
      'The file was made in a newer version of Medspil. Reload the page to get it. The file is unchanged.',
    invalid: (where) =>
      `${sentence(`Something in the file does not fit a project${where === '' ? '' : `: ${where}`}`)} The file is unchanged. Put it right where the file comes from, and save it again.`,
    choose: {
      title: 'Which project do you want to open?',
      text: (count, unread) =>
        unread === 0
          ? `There are ${count} projects in the file. It stays unchanged, so you can open the others afterwards.`
          : `There are ${count} projects in the file. ${unread} of them cannot be opened. The file stays unchanged.`,
      projects: 'Projects in the file',
      changed: (date, clock) => `Changed ${date} at ${clock}`,
      open: 'Open project',
    },
    asCopy: (name) => `The project is already in this browser. It is opened as a copy: ${name}`,
    opened: (name) => `${quoted(name)} is open.`,
    fromFile: (name) => `${name} (from file)`,
  },
}
