import { type Project, projectSchema } from './project.ts'

/** As many as a group takes on at a time, and as page one has room for. */
export const mostAgreed = 3

/**
 * The project with one more agreed action: nobody is named yet, and no time. Null where no more can be
 * agreed: the list is full, or the text or the id is longer than a project holds.
 */
export function withAgreed(project: Project, id: string, what: string): Project | null {
  const nextSteps = [...project.nextSteps, { id, what, who: '', when: '' }]
  const isKept = projectSchema.shape.nextSteps.safeParse(nextSteps).success
  return isKept && nextSteps.length <= mostAgreed ? { ...project, nextSteps } : null
}
