import { addedFields } from './migrations/added-fields.ts'
import { chores } from './migrations/chores.ts'
import { phasesAndPapers } from './migrations/phases-and-papers.ts'
import { remarks } from './migrations/remarks.ts'
import { rowIds } from './migrations/row-ids.ts'
import { workshop } from './migrations/workshop.ts'

/**
 * A migration takes the project of one version, as plain JSON, and gives the next version's.
 * Each stands in a file of its own under `migrations/`, named after the change, and is frozen once
 * released: it must not import today's types, which would change with them.
 */
export type Migration = (project: unknown) => unknown

/** Migration 0 leads from version 1 to 2, and so on; so the current version is their number plus one. */
export const migrations: readonly Migration[] = [
  rowIds,
  addedFields,
  phasesAndPapers,
  remarks,
  workshop,
  chores,
]

export const currentVersion = migrations.length + 1
