import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { answerText, choice, choices, rowId, rowsOf } from './schema-parts.ts'

export const problemSchema = z.strictObject({
  statement: answerText,
  affected: answerText,
  evidence: answerText,
  complexity: z.strictObject({ signs: choices('complexitySign'), note: answerText }),
  triedBefore: answerText,
  definition: z.strictObject({
    by: choices('group'),
    reopen: choice('reopen'),
    note: answerText,
  }),
  openness: z.strictObject({
    solution: choice('solutionOpenness'),
    /** Asked as `follow-ups.ts` has it, like `wantedBy` below. */
    chosenBy: choice('solutionChosenBy'),
    fixed: answerText,
    open: answerText,
  }),
  purpose: z.strictObject({
    main: choices('purpose'),
    savings: choice('savings'),
    shiftsTask: choice('shiftsTask'),
    wantedBy: choice('shiftWantedBy'),
    note: answerText,
  }),
  success: rowsOf(
    z.strictObject({
      id: rowId,
      sign: answerText,
      measure: answerText,
      now: answerText,
      goal: answerText,
    }),
    limits.rows,
  ),
})
export type ProblemAnswers = z.infer<typeof problemSchema>

export const emptyProblem: ProblemAnswers = {
  statement: '',
  affected: '',
  evidence: '',
  complexity: { signs: [], note: '' },
  triedBefore: '',
  definition: { by: [], reopen: null, note: '' },
  openness: { solution: null, chosenBy: null, fixed: '', open: '' },
  purpose: { main: [], savings: null, shiftsTask: null, wantedBy: null, note: '' },
  success: [],
}
