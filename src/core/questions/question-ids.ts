/** The recipe's four questions. The only place their order is written. */
export const questionIds = ['problem', 'team', 'motivation', 'arena'] as const
export type QuestionId = (typeof questionIds)[number]

/** The sixteen pages in the order they are walked. Ids are addresses, the same in both languages. */
export const pageIds = [
  'start',
  'problem/statement',
  'problem/together',
  'problem/frame',
  'team/needs',
  'team/actors',
  'team/coverage',
  'team/circles',
  'motivation/give-and-gain',
  'motivation/barriers',
  'motivation/invitation',
  'arena/form',
  'arena/roles',
  'arena/process',
  'arena/anchoring',
  'arena/terms',
] as const
export type PageId = (typeof pageIds)[number]

const known: ReadonlySet<string> = new Set(pageIds)
export const isPageId = (id: string): id is PageId => known.has(id)
