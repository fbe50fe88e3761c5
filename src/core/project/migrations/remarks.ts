import { withAdded } from './within.ts'

/**
 * To version 5: remarks stand beside a project. What is not as version 4 had it stays, for the schema
 * to say where.
 */
export const remarks = (project: unknown): unknown => withAdded(project, { remarks: [] })
