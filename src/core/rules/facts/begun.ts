import { questionProgress } from '#core/journey/journey.ts'
import type { Answers } from '#core/questions/answers.ts'
import { type QuestionId, questionIds } from '#core/questions/question-ids.ts'

/**
 * Whether anything is answered in a question. An answer that is still empty is only held up as
 * lacking from then on: before, it is merely not reached yet (docs/method.md, section 1).
 */
export const isBegun = (question: QuestionId, answers: Answers): boolean =>
  questionProgress(question, answers, 'full').status !== 'notStarted'

/** Whether anything is answered in any of the four: what stands on the page before them is not yet the work itself. */
export const isStarted = (answers: Answers): boolean =>
  questionIds.some((question) => isBegun(question, answers))
