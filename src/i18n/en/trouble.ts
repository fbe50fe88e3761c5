import type { TroubleMessages } from '#i18n/da/messages.ts'

const unanswered =
  'The browser did not answer as it usually does. One reason can be that the computer has no more room. Medspil has changed nothing. Try again. If that does not help, close the whole browser and open it again.'
const roomUsedUp =
  'The browser says that its room is used up. Medspil has deleted nothing. Make room on the computer, and try again.'

export const trouble: TroubleMessages = {
  noStorage: {
    title: 'This browser keeps nothing when you close the window.',
    text: 'You can work as usual, but save as a file along the way.',
  },
  missing: {
    title: 'The project is not in this browser',
    text: 'The address may be cut short, the project may be deleted, or the browser’s data may be cleared. If you have it as a file, open the file from My projects.',
  },
  nothingKept: {
    title: 'The project is not in this browser',
    text: 'The browser keeps nothing when a page is closed or reloaded. If something was written here, it is gone unless it was saved as a file. If you have a file, open it from My projects.',
  },
  unreadable: {
    title: 'The project cannot be opened',
    text: 'Nothing is deleted or overwritten. Save it as a file, so that it can be looked into.',
    tooNew:
      'The project was saved in a newer version of Medspil. Reload the page to get it. Nothing is changed.',
    saveRaw: 'Save it as a file',
  },
  unreached: {
    title: 'The project could not be fetched',
    text: unanswered,
  },
  full: {
    title: 'The project cannot be fetched, for there is no more room',
    text: roomUsedUp,
  },
  outdated: {
    title: 'The project was saved in a newer Medspil',
    text: 'It is where it was, but this page is older and cannot read it. Load the page again to get the new version.',
  },
  shelfUnreached: {
    title: 'The projects could not be fetched',
    text: unanswered,
  },
  shelfFull: {
    title: 'The projects cannot be fetched, for there is no more room',
    text: roomUsedUp,
  },
  shelfOutdated: {
    title: 'The projects were saved in a newer Medspil',
    text: 'They are where they were, but this page is older and cannot read them. Load the page again to get the new version.',
  },
  begunMeanwhile:
    'What you begin meanwhile is in this window only: save it as a file before you close it.',
  lost: {
    title: (count) =>
      count === 1
        ? '1 project that was here before is here no longer'
        : `${count.toLocaleString('en')} projects that were here before are here no longer`,
    text: 'Medspil has deleted nothing. The browser may have cleared its data, or the computer may have been out of room. If you have saved as a file, open the file here on the page.',
    dismiss: 'Do not show this again',
  },
}
