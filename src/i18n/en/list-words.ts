import type { lost as danish } from '#i18n/da/list-words.ts'
import { englishQuoted as quoted } from '#i18n/shared/quoted.ts'
import { sentence } from '#i18n/shared/sentence.ts'

export const lost: typeof danish = {
  text: (name: string, text) =>
    sentence(`${quoted(name)} is here no more. You were changing it to ${quoted(text)}`),
  add: 'Add the text',
  addOf: (text) => `Add the text: ${text}`,
  drop: 'Throw the text away',
  dropOf: (text) => `Throw the text away: ${text}`,
  dropped: 'The text is thrown away',
}
