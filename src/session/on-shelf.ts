import type { Project } from '#core/project/project.ts'
import type { ParsedFile } from '#core/project/project-file.ts'

/** A project as it was read from the shelf. */
export interface OnShelf extends ParsedFile {
  readonly revision: number
  /** What was written last could not be read. */
  readonly isCut: boolean
}

/** A project just begun, which lies on no shelf yet. */
export interface Begun {
  readonly project: Project
  readonly savedAt: null
  readonly revision: null
}

/** Since when it lies on the shelf as it is; null when it does not. */
export const savedSince = ({ project, savedAt, revision }: OnShelf | Begun): string | null =>
  revision === null ? null : (savedAt ?? project.changed)
