export type Tries = 'projectsAsPdf' | 'hostileFiles' | 'editedPairs' | 'courses'

/** How often something is tried at random in this run. */
export function howMany(of: Tries): number
