import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import type { PageId } from '#core/questions/page-ids.ts'
import type { Need } from '#core/questions/team.ts'
import { teamFacts } from '#core/questions/team-facts.ts'
import { fieldsOn, pagesOn, type Route } from './journey.ts'

/** Something still to be done: an empty seat at the table, or a field without its answer. */
export type Missing =
  | { readonly kind: 'uncovered'; readonly need: Need; readonly page: PageId }
  | { readonly kind: 'field'; readonly field: FieldId; readonly page: PageId }

const weight = { critical: 0, important: 1, useful: 2 } as const

/** The needs nobody is marked for, the critical ones first. */
export function emptySeats({ team }: Answers): readonly Need[] {
  const uncovered = new Set(teamFacts(team).uncovered)
  return team.needs.filter((need) => uncovered.has(need.id)).toSorted((a, b) => rank(a) - rank(b))
}

const rank = (need: Need) => (need.importance === null ? 3 : weight[need.importance])

/** The fields of a route that are not full, in order. */
export function unansweredFields(answers: Answers, route: Route): readonly FieldId[] {
  const shown = new Set(pagesOn(route).flatMap((page) => fieldsOn(page, route)))
  return fieldIds.filter((id) => shown.has(id) && fields[id].state(answers) !== 'full')
}

/** All that is missing: empty seats once the table has someone, then fields, starred ones first. */
export function missing(answers: Answers, route: Route): readonly Missing[] {
  const seats = teamFacts(answers.team).coverage === 'empty' ? [] : emptySeats(answers)
  const pageOf = new Map(
    pagesOn(route).flatMap((page) => fieldsOn(page, route).map((id) => [id, page] as const)),
  )
  const open = unansweredFields(answers, route)
  const inOrder = [
    ...open.filter((id) => fields[id].short),
    ...open.filter((id) => !fields[id].short),
  ]
  return [
    ...seats.map((need) => ({ kind: 'uncovered', need, page: 'team/coverage' }) as const),
    ...inOrder.flatMap((field) => {
      const page = pageOf.get(field)
      return page ? [{ kind: 'field', field, page } as const] : []
    }),
  ]
}
