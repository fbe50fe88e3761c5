import type { PageId } from '#core/questions/question-ids.ts'

/** The heading of a page among all answers. */
export const partHeadingId = (page: PageId) => `part-${page}`

/** Takes focus to the heading of a part; false where the screen has none. */
export function goToPart(page: PageId): boolean {
  const heading = document.getElementById(partHeadingId(page))
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
  return heading !== null
}
