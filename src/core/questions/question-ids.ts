/** The recipe's four questions. The only place their order is written. */
export const questionIds = ['problem', 'team', 'motivation', 'arena'] as const
export type QuestionId = (typeof questionIds)[number]
