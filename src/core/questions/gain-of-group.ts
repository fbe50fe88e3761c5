import type { Code } from './codes.ts'

/** Whose gain it most often is, to put it first for an actor of that group: a suggestion, never a limit. */
export const typicalGain = {
  politicalLeadership: 'politicians',
  solveComplexProblem: 'administration',
  professionalAmbition: 'staff',
  communityAndMeaning: 'citizens',
  influence: 'citizens',
  betterSolution: 'users',
  resources: 'business',
  recognition: 'volunteers',
  learning: 'knowledge',
} as const satisfies Record<Code<'gain'>, Code<'group'>>
