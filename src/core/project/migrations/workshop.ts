import { withAdded } from './within.ts'

/**
 * To version 6: a workshop is prepared with a project. What is not as version 5 had it stays, for the
 * schema to say where.
 */
export const workshop = (project: unknown): unknown =>
  withAdded(project, { workshop: { duration: null, begins: '', blocks: [] } })
