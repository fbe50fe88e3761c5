import type { Answers } from '#core/questions/answers.ts'
import { withoutPrivateNotes } from '#core/questions/private-notes.ts'

/** Every sentence people typed that is not private: strings that are no code, id or number. */
export function typedTexts(answers: Answers): string[] {
  const found: string[] = []
  const collect = (value: unknown) => {
    if (typeof value === 'string') {
      if (/[\s.,]/.test(value)) found.push(value)
    } else if (Array.isArray(value)) value.forEach((each) => collect(each))
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach((each) => collect(each))
  }
  collect(withoutPrivateNotes(answers))
  return found
}
