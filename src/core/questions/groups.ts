import type { Code } from './codes.ts'

/** The three places to look for resources nobody has counted yet (deck slide 2). */
export const resourceSources = ['staff', 'local', 'civil'] as const
export type ResourceSource = (typeof resourceSources)[number]

/** The source a group belongs to; null for those that are none of the three. */
export const sourceOfGroup = {
  politicians: null,
  administration: null,
  staff: 'staff',
  users: 'civil',
  citizens: 'civil',
  volunteers: 'civil',
  associations: 'civil',
  business: 'local',
  otherPublic: null,
  knowledge: null,
} as const satisfies Record<Code<'group'>, ResourceSource | null>

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
