import type { Answers } from '#core/questions/answers.ts'
import { type FieldId, fields } from '#core/questions/fields.ts'
import { type PageId, pageIds, type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import { pages } from './pages.ts'

/** `short` shows the starred fields only; `full` all of them. */
export const routes = ['short', 'full'] as const
export type Route = (typeof routes)[number]

export const statuses = ['notStarted', 'inProgress', 'answered'] as const
export type Status = (typeof statuses)[number]

/** The fields a page shows on a route, in order. */
export function fieldsOn(page: PageId, route: Route): readonly FieldId[] {
  const all: readonly FieldId[] = pages[page].fields
  return route === 'full' ? all : all.filter((id) => fields[id].short)
}

/** The pages of a route, in order. A page without a field on the route is not part of it. */
export const pagesOn = (route: Route): readonly PageId[] =>
  pageIds.filter((page) => fieldsOn(page, route).length > 0)

/** The pages of one question on a route, in order. */
export const pagesOf = (question: QuestionId, route: Route): readonly PageId[] =>
  pagesOn(route).filter((page) => pages[page].question === question)

/** The page after this one on the route; null after the last. Works from a page off the route too. */
export function nextPage(page: PageId, route: Route): PageId | null {
  const place = pageIds.indexOf(page)
  return pagesOn(route).find((id) => pageIds.indexOf(id) > place) ?? null
}

/** The page before this one on the route; null before the first. */
export function previousPage(page: PageId, route: Route): PageId | null {
  const place = pageIds.indexOf(page)
  return pagesOn(route).findLast((id) => pageIds.indexOf(id) < place) ?? null
}

/** What a page needs to be answered: its starred fields, or all of them where it has none. */
export function expectedOn(page: PageId): readonly FieldId[] {
  const all: readonly FieldId[] = pages[page].fields
  const starred = all.filter((id) => fields[id].short)
  return starred.length > 0 ? starred : all
}

/**
 * A page is answered when its starred fields are full, since nothing else is expected of anyone;
 * a page without starred fields when all are. It is in progress once anything is written on it.
 */
export function pageStatus(page: PageId, answers: Answers): Status {
  const all: readonly FieldId[] = pages[page].fields
  if (expectedOn(page).every((id) => fields[id].state(answers) === 'full')) return 'answered'
  return all.some((id) => fields[id].state(answers) !== 'empty') ? 'inProgress' : 'notStarted'
}

export interface QuestionProgress {
  readonly status: Status
  /** Pages answered, of how many on the route. */
  readonly answered: number
  readonly pages: number
}

export function questionProgress(
  question: QuestionId,
  answers: Answers,
  route: Route,
): QuestionProgress {
  const found = pagesOf(question, route).map((page) => pageStatus(page, answers))
  const answered = found.filter((status) => status === 'answered').length
  const isBegun = found.some((status) => status !== 'notStarted')
  return {
    status: answered === found.length ? 'answered' : isBegun ? 'inProgress' : 'notStarted',
    answered,
    pages: found.length,
  }
}

/** Pages answered in the whole project, of how many on the route. */
export function projectProgress(
  answers: Answers,
  route: Route,
): { answered: number; pages: number } {
  const all = questionIds.map((question) => questionProgress(question, answers, route))
  return {
    answered: all.reduce((sum, each) => sum + each.answered, 0),
    pages: all.reduce((sum, each) => sum + each.pages, 0),
  }
}
