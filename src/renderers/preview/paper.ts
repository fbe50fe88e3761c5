import { createContext, use } from 'react'
import type { Language } from '#core/languages.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

/** What a block needs to know of the paper it stands on. */
export interface Paper {
  /** Language of what people typed; undefined where it is the paper's own. */
  readonly typedLanguage: Language | undefined
  /** Level of a heading of the block's own, as in `h3`. */
  readonly level: number
  /** Level of the heading above it, which is as far up as a block may go. */
  readonly topLevel: number
  /** The question whose line marks what stands here. */
  readonly question: QuestionId | null
  /** Said of empty lines to those who cannot see them. */
  readonly roomToWrite: string
  /** True where all type is set larger. */
  readonly isLargePrint: boolean
}

export const PaperContext = createContext<Paper>({
  typedLanguage: undefined,
  level: 4,
  topLevel: 3,
  question: null,
  roomToWrite: '',
  isLargePrint: false,
})

export const usePaper = () => use(PaperContext)
