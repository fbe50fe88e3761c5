import * as z from 'zod/mini'
import { limits } from '#core/limits.ts'
import { answerText, choice, rowId, rowsOf } from './schema-parts.ts'

/** What each actor gives, gains and is held back by stands with the actor, in `team.ts`. */
export const motivationSchema = z.strictObject({
  sharedStake: answerText,
  commonGains: rowsOf(
    z.strictObject({ id: rowId, gain: choice('commonGain'), sign: answerText }),
    limits.rows,
  ),
  influencePromise: answerText,
  invitation: z.strictObject({
    /** Private: see `off-paper.ts`. */
    who: answerText,
    how: answerText,
    when: answerText,
  }),
  smallWins: answerText,
  exit: answerText,
})
export type MotivationAnswers = z.infer<typeof motivationSchema>

export const emptyMotivation: MotivationAnswers = {
  sharedStake: '',
  commonGains: [],
  influencePromise: '',
  invitation: { who: '', how: '', when: '' },
  smallWins: '',
  exit: '',
}
