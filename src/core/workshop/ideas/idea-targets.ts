import type { FieldId } from '#core/questions/fields.ts'

/** What an idea can be used as, and the field that is; agreed actions are in none. */
export const ideaTargets = {
  affected: 'problem.affected',
  fixed: 'problem.openness',
  open: 'problem.openness',
  success: 'problem.success',
  needs: 'team.needs',
  actors: 'team.actors',
  promise: 'motivation.influencePromise',
  groundRules: 'arena.groundRules',
  meetings: 'arena.process',
  risks: 'arena.risks',
  agreedActions: null,
} as const satisfies Record<string, FieldId | null>
export type IdeaTarget = keyof typeof ideaTargets
