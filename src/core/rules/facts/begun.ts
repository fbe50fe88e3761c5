import { questionProgress } from '#core/journey/journey.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { QuestionId } from '#core/questions/question-ids.ts'

/**
 * Whether anything is answered in a question. An answer that is still empty is only held up as
 * lacking from then on: before, it is merely not reached yet (docs/method.md, section 1).
 */
export const isBegun = (question: QuestionId, answers: Answers): boolean =>
  questionProgress(question, answers, 'full').status !== 'notStarted'
