import type { PageId } from '#core/questions/question-ids.ts'
import type { MethodMessages } from '#i18n/da/messages.ts'

export type MethodSectionId = keyof MethodMessages['sections']

/** The pages of a project that a section of the method works in. */
export type WorkPlace = PageId | 'check'

interface MethodSectionPlan {
  readonly id: MethodSectionId
  readonly worksIn: readonly WorkPlace[]
}

/** In the order they are read. */
export const methodSections: readonly MethodSectionPlan[] = [
  { id: 'pressure', worksIn: ['team/needs', 'team/actors'] },
  { id: 'arena', worksIn: ['problem/frame', 'arena/form'] },
  { id: 'table', worksIn: ['team/actors', 'team/coverage'] },
  { id: 'definition', worksIn: ['check'] },
  { id: 'staircase', worksIn: ['check'] },
  { id: 'ways', worksIn: ['start'] },
  { id: 'citizens', worksIn: ['check', 'arena/process'] },
  { id: 'gains', worksIn: ['motivation/give-and-gain'] },
  { id: 'leading', worksIn: ['arena/roles'] },
  { id: 'recipe', worksIn: ['problem/statement'] },
]
