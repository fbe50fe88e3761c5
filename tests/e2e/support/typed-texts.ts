import type { Answers } from '#core/questions/answers.ts'
import { withoutPrivateNotes } from '#core/questions/off-paper.ts'

/** Every sentence people typed that is not private: strings that are no code, id or number. */
export const typedTexts = (answers: Answers): string[] =>
  texts(withoutPrivateNotes(answers)).filter((text) => /[\s.,]/.test(text))

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
