import type { Project } from '#core/project/project.ts'
import type { OnShelf } from './on-shelf.ts'

/** What a window and the shelf had in common last: what both are joined by. Null where there is nothing. */
export function commonGround(first: Project | null) {
  let common = first
  /** As it was when it was put in the trash: null where it has been taken away since. */
  let trashed: Project | null = null
  /** As it was when it was cleared away. */
  let cleared: Project | null = null
  return {
    now: () => common,
    have: (project: Project) => {
      common = project
      cleared = null
    },
    lose: (isInTrash: boolean) => {
      if (!isInTrash) cleared = common ?? trashed ?? cleared
      trashed = isInTrash ? (common ?? trashed) : null
      common = null
    },
    restore: () => {
      common ??= trashed
      return common
    },
    forget: () => {
      common = null
      cleared = null
    },
    /** Whether anything may be joined with. */
    isKnown: () => (common ?? cleared) !== null,
    /**
     * With what lies there now, for a window that went on from `revision`. After it was cleared away whoever puts it
     * back may have less: only one that went on from what this window had, or from what came after it, is joined with.
     */
    with: ({ follows }: Pick<OnShelf, 'follows'>, revision: number | null): Project | null => {
      if (common !== null || revision === null) return common
      return follows !== undefined && follows >= revision ? cleared : null
    },
  }
}
