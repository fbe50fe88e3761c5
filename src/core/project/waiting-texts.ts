import * as z from 'zod/mini'
import type { Answers } from '#core/questions/answers.ts'

const waitingTextSchema = z.strictObject({
  /** The screen it was written on, as `problem/statement`. */
  place: z.string(),
  /** Which of the screen's forms. */
  form: z.string(),
  /** Where in the form, as `problem.success.0.sign`. */
  path: z.string(),
  text: z.string(),
  /** What the project has there meanwhile. */
  kept: z.string(),
})

/**
 * A text no answer takes as it stands, above all for its length. It is no part of the project: it
 * waits where it was written until it can be kept.
 */
export type WaitingText = Readonly<z.infer<typeof waitingTextSchema>>
export const waitingTextsSchema = z.array(waitingTextSchema)

/** The form over what is asked of one actor. */
export const actorForm = (actorId: string): string => `${actorPrefix}${actorId}`
const actorPrefix = 'actor.'

/** Those whose field is still there: an actor that is deleted takes what was written of it along. */
export const stillWaiting = (
  texts: readonly WaitingText[],
  { team }: Answers,
): readonly WaitingText[] =>
  texts.filter(
    ({ form }) =>
      !form.startsWith(actorPrefix) || team.actors.some(({ id }) => actorForm(id) === form),
  )
