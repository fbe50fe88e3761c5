import type { Code } from './codes.ts'

interface TypicalGain {
  /** Whose gain it most often is; null when it is nobody's in particular. */
  readonly group: Code<'group'> | null
  /** Whether the deck names it itself. */
  readonly inDeck: boolean
}

/** Which gains to put first for an actor of a group: a suggestion, never a limit. */
export const typicalGain = {
  politicalLeadership: { group: 'politicians', inDeck: true },
  solveComplexProblem: { group: 'administration', inDeck: true },
  professionalAmbition: { group: 'staff', inDeck: true },
  communityAndMeaning: { group: 'citizens', inDeck: true },
  influence: { group: 'citizens', inDeck: true },
  betterSolution: { group: 'users', inDeck: false },
  resources: { group: 'business', inDeck: true },
  recognition: { group: 'volunteers', inDeck: false },
  learning: { group: 'knowledge', inDeck: false },
} as const satisfies Record<Code<'gain'>, TypicalGain>
