import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import { emptySeats } from '#core/questions/marks.ts'
import type { PageId } from '#core/questions/question-ids.ts'
import type { Need } from '#core/questions/team.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { fieldsOn, pagesOn, type Route } from './journey.ts'

/** Something still to be done: an empty seat at the table, or a field without its answer. */
export type Missing =
  | { readonly kind: 'emptySeat'; readonly need: Need; readonly page: PageId }
  | { readonly kind: 'field'; readonly field: FieldId; readonly page: PageId }

/** The fields of a route that are not full, in order. */
export function unansweredFields(answers: Answers, route: Route): readonly FieldId[] {
  const shown = new Set(pagesOn(route).flatMap((page) => fieldsOn(page, route)))
  return fieldIds.filter((id) => shown.has(id) && fields[id].state(answers) !== 'full')
}

/** Who has answered is asked of answers: nobody is sent there before there is one to give. */
const afterTheAnswers: FieldId = 'start.answeredBy'

/** All that is missing: empty seats once the table has someone, then fields, starred ones first. */
export function missing(answers: Answers, route: Route): readonly Missing[] {
  const seats = teamFacts(answers.team).coverage === 'empty' ? [] : emptySeats(answers.team)
  const pageOf = new Map(
    pagesOn(route).flatMap((page) => fieldsOn(page, route).map((id) => [id, page] as const)),
  )
  const open = unansweredFields(answers, route)
  const inOrder = [
    ...open.filter((id) => fields[id].short && id !== afterTheAnswers),
    ...open.filter((id) => id === afterTheAnswers),
    ...open.filter((id) => !fields[id].short),
  ]
  return [
    ...seats.map((need) => ({ kind: 'emptySeat', need, page: 'team/coverage' }) as const),
    ...inOrder.flatMap((field) => {
      const page = pageOf.get(field)
      return page ? [{ kind: 'field', field, page } as const] : []
    }),
  ]
}
