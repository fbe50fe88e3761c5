import type { ProjectMessages } from '#i18n/da/messages.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { wholeNumber } from '#i18n/shared/whole-number.ts'

export const form: ProjectMessages['form'] = {
  example: {
    show: 'Show an example',
    of: (field) => `: ${field}`,
    good: 'It could sound like this',
    bad: 'This is too vague',
    panel: 'Example for the field you are in',
    to: 'Example for',
    read: 'Read out in the screen reader (Alt+E)',
    hide: 'Hide examples',
    bringBack: 'Show examples',
  },
  counter: (left) =>
    left >= 0
      ? `${wholeNumber(left, 'en')} characters left`
      : `${wholeNumber(-left, 'en')} characters over. You may write more, but it takes up room in the charter.`,
  errorPrefix: 'Error: ',
  tooLong:
    'The field holds at most 20,000 characters. All you have written is still here on the page. Shorten the text, and it will be saved.',
  notANumber: 'Write the number as a whole number, for example 14.',
  clearChoice: 'Clear the choice',
  askYourselves: 'Ask yourselves',
  private: 'Not printed unless you switch it on.',
  assessed: 'Printed on the working paper, but on the others only if you switch it on.',
  remove: 'Delete',
  removeOf: (name) => `Delete ${name}`,
  removed: (name) => `${quoted(name)} is deleted`,
  restored: (name) => `${quoted(name)} is back`,
  fullAgain: 'The list is full again. To have what was deleted back, choose Undo in the File menu.',
  undo: 'Undo',
  listFull: (most) => `The list can have at most ${most} rows.`,
}
