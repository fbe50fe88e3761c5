import type { remarks as danish } from '#i18n/da/remarks.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'

export const remarks: typeof danish = {
  title: 'Remarks',
  start: 'Leave remarks',
  stop: 'Hide the buttons for remarks',
  started: 'Under each field there is now a button for remarks',
  stopped: 'The buttons for remarks are hidden. The remarks are still here.',
  at: (left, all) => {
    if (all === 0) return 'Leave a remark'
    return left === 0 ? `Remarks (${all} closed)` : `Remarks (${left} open)`
  },
  ofField: (field) => ` on ${quoted(field)}`,
  described: (count) =>
    count === 1 ? 'There is 1 remark on this field.' : `There are ${count} remarks on this field.`,
  text: 'New remark',
  textHelp: 'It goes along when the project is saved as a file, and is never on paper.',
  about: 'What is it about?',
  wholeField: 'The whole field',
  row: (name) => `About ${quoted(name)}`,
  rowGone: 'About a row that has been deleted',
  name: 'Who is writing?',
  nameHelp:
    'A role, for instance. The name is remembered in this browser and stands with what you write from now on.',
  add: 'Save the remark',
  answer: 'Answer',
  answerText: 'Your answer',
  addAnswer: 'Save the answer',
  cancel: 'Cancel',
  lost: 'The remark you are answering has been deleted. Your answer is still here. Save it as a remark, or throw it away.',
  drop: 'Throw the answer away',
  dropped: 'The answer is thrown away',
  close: 'Close',
  reopen: 'Open again',
  remove: 'Delete',
  actOf: (act, text) => `${act}: ${text}`,
  nobody: 'Without a name',
  head: (by, day) => (day === null ? by : `${by}, ${day}`),
  isClosed: 'Closed',
  added: 'The remark is saved',
  answered: 'The answer is saved',
  wasClosed: 'The remark is closed',
  wasOpened: 'The remark is open again',
  removed: 'The remark is deleted, and that can be undone.',
  nothing: 'Write the remark first.',
  tooLong: (max, most) =>
    `A remark can have at most ${max.toLocaleString('en-GB')} characters, and a name ${most} characters. What you wrote is still here. Shorten it.`,
  full: (most) =>
    `There is room for ${most} remarks. What you wrote is still here. Delete some of the closed ones to make room.`,
  errorPrefix: 'Error: ',
  overview: (count) => (count === 1 ? '1 open remark' : `${count} open remarks`),
  hidden: 'The short route does not show the field. The remarks on it stand here.',
  elsewhere: 'A field that is not here any more',
}
