import * as z from 'zod/mini'
import { answerText, choices } from './schema-parts.ts'

export const startSchema = z.strictObject({
  title: answerText,
  place: answerText,
  timeframe: answerText,
  motive: answerText,
  preparedBy: answerText,
  answeredBy: choices('group'),
})
export type StartAnswers = z.infer<typeof startSchema>

export const emptyStart: StartAnswers = {
  title: '',
  place: '',
  timeframe: '',
  motive: '',
  preparedBy: '',
  answeredBy: [],
}
