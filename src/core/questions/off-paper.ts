import type { Answers } from './answers.ts'
import { type FieldId, fieldIds, fields, placesOf } from './fields.ts'
import { isFilled } from './is-filled.ts'
import { answeredAt, isAnsweredAt, withAnswersOf, withoutAnswersAt } from './places.ts'

const privatePlaces = fieldIds.flatMap((field) => fields[field].private ?? [])

/**
 * The answers without what is private by default: what holds an actor back and what is done about
 * it, whether they have said yes, and who asks them. Whatever leaves the browser goes through here
 * unless the person switches the notes on for that one act.
 */
export const withoutPrivateNotes = (answers: Answers): Answers =>
  withoutAnswersAt(answers, privatePlaces)

/** The answers with the private notes of `other` wherever they have none. */
export const withPrivateNotesOf = (answers: Answers, other: Answers): Answers =>
  withAnswersOf(answers, other, privatePlaces)

/**
 * The answers as what is still to be done is read from them where private notes are not told: who asks
 * counts as answered once how and when are. Else an open invitation would say that nobody is to ask.
 */
export function asOthersMayKnow(answers: Answers): Answers {
  const { motivation } = answers
  const { how, when } = motivation.invitation
  const who = isFilled(how) && isFilled(when) ? '…' : ''
  return {
    ...answers,
    motivation: { ...motivation, invitation: { ...motivation.invitation, who } },
  }
}

/** True when sharing the answers without private notes would leave something out. */
export const hasPrivateNotes = (answers: Answers): boolean =>
  privatePlaces.some((place) => isAnsweredAt(answers, place))

/** How many of them there are: each row's own answer at each place is one. */
export const privateNoteCount = (answers: Answers): number =>
  privatePlaces.reduce((sum, place) => sum + answeredAt(answers, place), 0)

/** True when nothing is left of a field without its private notes: then it is not even asked. */
export const isPrivate = (field: FieldId): boolean =>
  placesOf(field).every((place) => fields[field].private?.includes(place))

const assessedPlaces = fieldIds.flatMap((field) => fields[field].assessed ?? [])

/**
 * The answers without what is judged of somebody: how much is at stake for them, how much they can
 * sway, how well they are heard. They follow in files, but no paper tells them to their face unless
 * it is asked to.
 */
export const withoutAssessments = (answers: Answers): Answers =>
  withoutAnswersAt(answers, assessedPlaces)
