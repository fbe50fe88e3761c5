import { isPageId } from '#core/questions/question-ids.ts'

/** Whether a screen shows a place of the project: it is that place, or has all pages on it. */
export const shows = (here: string, place: string): boolean =>
  here === place || (here === 'answers' && isPageId(place))
