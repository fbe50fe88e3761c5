import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fieldIds, fields, placesOf } from '#core/questions/fields.ts'
import { withoutAnswersAt } from '#core/questions/places.ts'
import type { Route } from './journey.ts'

/** What has an answer and is not shown on a route: it stands on paper all the same. */
export interface HiddenAnswers {
  readonly fields: readonly FieldId[]
  /** How many meetings: the short route shows none, though their field is on it. */
  readonly meetings: number
}

export const hiddenAnswers = (answers: Answers, route: Route): HiddenAnswers =>
  route === 'full'
    ? { fields: [], meetings: 0 }
    : {
        fields: fieldIds.filter((id) => !fields[id].short && fields[id].state(answers) !== 'empty'),
        meetings: answers.arena.process.meetings.length,
      }

const beyondShort = fieldIds.filter((id) => !fields[id].short).flatMap(placesOf)

/** The answers as the short route shows them: without those it hides. */
export const withoutHidden = (answers: Answers): Answers =>
  withoutAnswersAt(answers, [...beyondShort, 'arena.process.meetings'])
