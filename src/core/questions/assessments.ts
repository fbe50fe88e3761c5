import type { Answers } from './answers.ts'
import { fieldIds, fields } from './fields.ts'
import { withoutAnswersAt } from './places.ts'

const assessedPlaces = fieldIds.flatMap((field) => fields[field].assessed ?? [])

/**
 * The answers without what is judged of somebody: how much is at stake for them, how much they can
 * sway, how well they are heard. They follow in files, but no paper tells them to their face unless
 * it is asked to.
 */
export const withoutAssessments = (answers: Answers): Answers =>
  withoutAnswersAt(answers, assessedPlaces)
