import type { ProjectMessages } from '#i18n/da/messages.ts'
import { unnamed } from '#i18n/en/unnamed.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const frame: ProjectMessages['frame'] = {
  unnamed: unnamed.project,
  renameOf: (name) => `${name}: rename the project`,
  questionsNav: 'The four questions',
  partsNav: (question) => `Parts of question ${question}`,
  overview: 'Overview',
  overviewStatus: 'See it all',
  charter: 'Charter',
  charterStatus: 'Read and save',
  notStarted: 'Not started',
  answered: 'All answered',
  lacking: (count) => (count === 1 ? '1 answer missing' : `${count} answers missing`),
  lackingInAgreement: (count) => `${count} missing in the agreement`,
  seats: (seats) => (seats === 1 ? '1 empty seat' : `${seats} empty seats`),
  lackingHere: 'Missing:',
  partLacking: (count) => `${count} missing`,
  answeredRule:
    'A page is answered when its main fields have an answer: a field about the actors for each of them, a list in at least one row.',
  tabInProgress: 'In progress',
  hereStart: 'Before you begin',
  sheetTitle: 'Go to',
  part: (part, parts) => `Part ${part} of ${parts}`,
  documentTitle: (question, part, parts, page) =>
    `Question ${question} of 4, part ${part} of ${parts}: ${page}`,
  continueTo: (page) => `Continue: ${page}`,
  continueToQuestion: (question) => `Continue to question ${question}`,
  continueToOverview: 'Continue to the overview',
  back: (page) => `Back: ${page}`,
  backToOverview: 'Back to overview',
  toOverview: 'Go to the overview',
  reassurance: 'You can always go on. Empty fields are fine, and everything is saved as you go.',
  reassuranceInWindow:
    'You can always go on. Empty fields are fine. Save as a file before you close the window.',
  large: {
    show: 'Show large',
    showOf: (name: string) => `Show large: ${name}`,
    close: 'Close (Esc)',
    onProjector: 'Show on the projector screen',
    offProjector: 'Take off the projector screen',
  },
  travel: {
    undo: (what) => `Undone: ${what}`,
    redo: (what) => `Redone: ${what}`,
    undoOn: (page, what) => `Undone on the page ${quoted(page)}: ${what}`,
    redoOn: (page, what) => `Redone on the page ${quoted(page)}: ${what}`,
    came: (row, more) =>
      more === 0 ? `${quoted(row)} is back` : `${quoted(row)} and ${more} more are back`,
    went: (row, more) =>
      more === 0
        ? `${quoted(row)} is gone again`
        : `${quoted(row)} and ${more} more are gone again`,
    wentElsewhere: (row, more) =>
      more === 0
        ? `${quoted(row)} was deleted in another window`
        : `${quoted(row)} and ${more} more were deleted in another window`,
    goneElsewhere: 'What you were working on here was changed in another window',
    change: 'a change',
    changed: (subject) => `change in ${quoted(subject)}`,
    changedIn: (subject, row) => `change in ${quoted(subject)} for ${row}`,
    row: 'a row without a name',
    route: 'Short or full version',
    language: 'Language',
    to: (page) => `Go to: ${page}`,
  },
  search: {
    open: 'Search',
    shortcut: 'Ctrl+K',
    title: 'Search the project',
    label: 'Search for fields, needs, actors, meetings, remarks, ideas and pages',
    kinds: {
      page: 'Pages',
      field: 'Fields and what stands in them',
      need: 'Needs',
      actor: 'Actors',
      meeting: 'Meetings',
      remark: 'Remarks',
      idea: 'Ideas',
      waiting: 'Not saved or added yet',
    },
    unnamed: 'Without a name',
    nothing:
      'Nothing found. Pages, fields, needs, actors, meetings, remarks and ideas were searched, and what is not saved or added yet. Try fewer words, or others.',
    more: (count) => `${count.toLocaleString('en')} more. Write more to find them.`,
    count: (count) =>
      count === 1 ? '1 place found' : `${count.toLocaleString('en')} places found`,
  },
  nothingToUndo: 'There is nothing more to undo',
  save: {
    saved: (time, date) => `Saved in this browser ${date === null ? '' : `on ${date} `}at ${time}`,
    savedShort: (time, date) => `Saved ${date === null ? '' : `${date} `}at ${time}`,
    saving: 'Saving …',
    failed: 'Not saved',
    rejected: (count) => (count === 1 ? '1 text is not saved' : `${count} texts are not saved`),
    memoryOnly: 'Not kept in this browser',
    first: 'Saved in this browser',
    again: 'Saved again',
  },
  rejected: {
    title: 'Something you wrote cannot be saved as it stands.',
    text: 'It is still here, in the field you wrote it in. The field says what it takes.',
    to: (page) => `Go to: ${page}`,
    unsaid: {
      title: 'Something you changed is not saved.',
      text: 'What was saved before is as it was. If your change still stands there, copy it somewhere else before you leave the page.',
    },
  },
  cut: {
    title: 'What was saved last cannot be read.',
    text: 'The data of the browser is damaged. The project stands here as it was just before. If you have a newer file, open it from My projects: it is put beside this one.',
  },
  setAside: {
    title: 'Something you wrote was not saved here.',
    text: (names) =>
      `A newer version of the project was saved from another window, and that is what stands here. What you had written lies as ${names.map((name) => quoted(name)).join(', ')} under My projects.`,
    open: (name) => `Open ${name}`,
  },
  otherTexts: {
    title: 'Two different things were written in the same field.',
    text: 'The other comes from another window or from a file. What was written or chosen last stands in the field. The other is kept here until you have chosen.',
    show: (field) => `Show the other text for ${quoted(field)}`,
    showOf: (field, row) => `Show the other text for ${quoted(field)} of ${row}`,
    gone: 'Show a text for something that was deleted',
    choice: 'Something else was chosen.',
    use: 'Use the other',
    drop: 'Keep the one that stands',
    used: 'The other stands there now. You can undo this.',
    dropped: (field) => `Deleted: the other text for ${quoted(field)}`,
    droppedOf: (field, row) => `Deleted: the other text for ${quoted(field)} of ${row}`,
    droppedGone: 'The text has been deleted.',
    toGone: 'For something that has been deleted',
    /** Over those no file holds. */
    leftOut:
      'Two things were written in one field, and you have not chosen yet. Only what stands in the field is included. This is not:',
  },
  leftOut:
    'It is written, but not saved or added yet. Go there and finish it, if it is to be included.',
  file: {
    menu: 'File',
    rename: 'Rename',
    saveAsFile: 'Save as file',
    saveShortcut: 'Ctrl+S',
    copy: 'Make a copy',
    copyOf: (name) => `${name} (copy)`,
    shortRoute: 'Switch to the short route',
    fullRoute: 'Switch to the full route',
    shortRouteOn: 'The short route shows the most important fields only. Nothing is deleted.',
    fullRouteOn: 'The full route shows all fields.',
    trash: 'Move to trash',
    undo: 'Undo',
    redo: 'Redo',
  },
  rename: {
    title: 'Rename the project',
    label: 'Project name',
    save: 'Save the name',
    done: (name) => `The project is now called ${name}`,
    begun: (name) => `You were writing a name before the project was renamed: ${name}`,
    use: 'Use it',
    drop: 'Throw it away',
  },
}
