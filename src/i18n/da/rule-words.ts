import { checkWords } from './check-words.ts'
import { derivedWords } from './derived-words.ts'
import { findingWords } from './finding-words.ts'
import { leadershipWords } from './leadership-words.ts'

/** What the rules' codes say: the check, the staircase, leadership, findings and risks. */
export const ruleWords = {
  ...checkWords,
  ...leadershipWords,
  ...findingWords,
  ...derivedWords,
}
