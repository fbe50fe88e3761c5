import type { GaveWay } from '#core/merge/gave-way.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { isSame } from '#core/plain-values.ts'
import { type Project, projectSchema } from '#core/project/project.ts'

interface TakenIn {
  readonly project: Project
  /** Whether there is anything in it that another window has not written. */
  readonly hasOwn: boolean
  readonly gaveWay: readonly GaveWay[]
}

/**
 * What another window has written, together with what was changed here since both had `base`. Null where that
 * makes no whole project, as when both filled a list.
 */
export function takenIn(sides: {
  readonly base: Project
  readonly mine: Project
  readonly theirs: Project
}): TakenIn | null {
  const { theirs } = sides
  const { project, gaveWay } = mergeProjects(sides)
  // Theirs may have been changed before mine, and written after it: that alone is nothing of one's own.
  const taken = { ...project, changed: theirs.changed }
  if (isSame(taken, theirs)) return { project: taken, hasOwn: false, gaveWay }
  return projectSchema.safeParse(project).success ? { project, hasOwn: true, gaveWay } : null
}
