import type { AllFieldWords } from '#i18n/shared/content-words.ts'
import { arenaFields } from './fields-arena.ts'
import { motivationFields } from './fields-motivation.ts'
import { problemFields } from './fields-problem.ts'
import { startFields } from './fields-start.ts'
import { teamFields } from './fields-team.ts'

export const fieldWords: AllFieldWords = {
  ...startFields,
  ...problemFields,
  ...teamFields,
  ...motivationFields,
  ...arenaFields,
}
