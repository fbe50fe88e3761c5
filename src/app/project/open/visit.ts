import type { Place } from '#app/shell/arrival.tsx'
import { paths } from '#app/shell/paths.ts'
import { type PageId, pageIds } from '#core/questions/question-ids.ts'

/** Where a page was visited from to change an answer; from the check and the paper, also from which place. */
export type Visit =
  | { readonly from: 'overview' }
  | { readonly from: 'check' | 'charter'; readonly place: string }

/** By what the address of the page carries; null when it was not visited but walked to. */
export function visitOf(search: string): Visit | null {
  const parts = new URLSearchParams(search)
  const from = parts.get('from')
  if (from === 'overview') return { from }
  return from === 'check' || from === 'charter' ? { from, place: parts.get('place') ?? '' } : null
}

/** The visit to a page of this project that ends by coming from there, whichever way one came. */
export function endedVisit(came: Place | null, id: string): (Visit & { page: PageId }) | null {
  const page = came && pageIds.find((each) => paths.page(id, each) === came.pathname)
  const visit = came && visitOf(came.search)
  return page && visit ? { ...visit, page } : null
}
