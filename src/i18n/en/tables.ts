import type { tables as danish } from '#i18n/da/tables.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

const several = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`
const row = (lines: readonly number[]) =>
  lines.length === 0
    ? 'at the top'
    : `${lines.length === 1 ? 'row' : 'rows'} ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''}`

export const tables: typeof danish = {
  menu: 'Spreadsheet',
  open: 'Get from a CSV file …',
  saveCsv: 'Save as CSV',
  saveXlsx: 'Save as an Excel file',
  chooseFile: 'Choose a CSV file',
  fileName: { needs: 'needs', actors: 'actors', coverage: 'coverage' },
  saved: (name) => `Saved as ${name}`,
  notSaved: 'The file was not made. Your answers are as they were. Try again.',
  heads: {
    need: 'Need',
    actor: 'Actor',
    kind: 'Kind',
    importance: 'Weight',
    group: 'Group',
    side: 'Side',
    relation: 'With as',
    brings: 'Brings',
    represents: 'Speaks for',
    circle: 'Circle',
    contact: 'Contact',
  },
  mark: 'The marks of an actor',
  skip: 'Left out',
  name: 'Name',
  problems: {
    tooLarge:
      'The file is larger than 10 MB and has not been read. Your answers are as they were. Part the table into smaller files.',
    tooWide:
      'The table has more than 1,100 columns and has not been read. Your answers are as they were.',
    empty: 'There are no rows in the file. Your answers are as they were. Choose another file.',
    workbook:
      'This is an Excel file, which Medspil cannot read. Your answers are as they were. Open it in Excel, choose Save as, and choose CSV. Then get that.',
    unreadable:
      'The file could not be read. Your answers are as they were. If it lies in the cloud, download it first.',
    notFetched:
      'What reads tables could not be fetched. Your answers are as they were. See whether there is a network, and try again.',
  },
  openQuote: (number) =>
    `In row ${number} a quotation mark is not closed where its cell ends. The rows after it would be read as part of that cell, so the file has not been read. Your answers are as they were. Put the row right, and get the file again.`,
  taking: {
    title: (file) => `Get from ${quoted(file)}`,
    close: 'Close',
    cancel: 'Cancel',
    take: 'Take it',
    nothing: 'The table says nothing new. Say what the columns hold, or choose another file.',
    columns: 'What do the columns hold?',
    column: (place, head, sample) =>
      `Column ${place}: ${[head, sample].filter((part) => part !== '').join(' – ') || 'empty'}`,
    knownColumns: (count) =>
      count === 1
        ? '1 column is an actor you have already.'
        : `${count.toLocaleString('en')} columns are actors you have already.`,
    what: 'This is taken',
    addedNeeds: (count) => several(count, 'new need', 'new needs'),
    changedNeeds: (count) => `${several(count, 'need', 'needs')} changed`,
    addedActors: (count) => several(count, 'new actor', 'new actors'),
    changedActors: (count) => `${several(count, 'actor', 'actors')} changed`,
    marks: (count) => `${several(count, 'mark', 'marks')} set or changed`,
    names: (said, names) => `${said}: ${names}`,
    more: (count) => `and ${count.toLocaleString('en')} more`,
    clear: (count) =>
      `Also take away ${several(count, 'mark', 'marks')} where the table has an empty cell`,
    stays: 'No row is deleted, and what the table says nothing of stays.',
    leftHeading: 'Take note',
    skipped: (names) => `Columns left out: ${names}`,
    left: ({ reason, column, text, lines }) => {
      const under = column === '' ? '' : ` under ${quoted(column)}`
      switch (reason) {
        case 'noName':
          return `Without a name, and left out: ${row(lines)}`
        case 'notKnown':
          return `${quoted(text)}${under} is none of the words and is left out (${row(lines)})`
        case 'tooLong':
          return `More than 20,000 characters${under}, and left out: ${row(lines)}`
        case 'noRoom':
          return `${quoted(text)} is left out. The list is full (${row(lines)})`
        case 'repeated':
          return `${quoted(text)} stands there again (${row(lines)}). What comes last counts.`
      }
    },
    done: (parts) => `${sentence(`Taken: ${parts}`)} Ctrl+Z undoes all of it.`,
  },
}
