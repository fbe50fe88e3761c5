import type { lost as danish } from '#i18n/da/list-words.ts'

export const lost: typeof danish = {
  text: (name: string, text) => `“${name}” is here no more. You were changing it to “${text}”.`,
  add: 'Add the text',
  addOf: (text) => `Add the text: ${text}`,
  drop: 'Throw the text away',
  dropOf: (text) => `Throw the text away: ${text}`,
  dropped: 'The text is thrown away',
}
