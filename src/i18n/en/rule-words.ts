import type { ruleWords as danish } from '#i18n/da/rule-words.ts'
import { checkWords } from './check-words.ts'
import { derivedWords } from './derived-words.ts'
import { findingWords } from './finding-words.ts'
import { leadershipWords } from './leadership-words.ts'

export const ruleWords: typeof danish = {
  ...checkWords,
  ...leadershipWords,
  ...findingWords,
  ...derivedWords,
}
