/**
 * Suggestions a person has put off, by project. They are put off for now: a new visit to the app brings
 * them all again, so nothing is kept in the browser or in the project.
 */
const kept = new Map<string, readonly string[]>()

export const postponedOf = (projectId: string): readonly string[] => kept.get(projectId) ?? []

export const keepPostponed = (projectId: string, ids: readonly string[]): void => {
  kept.set(projectId, ids)
}
