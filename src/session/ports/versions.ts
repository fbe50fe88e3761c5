import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import type { Version, VersionHead } from '#core/versions/version.ts'

/**
 * Where projects are kept as they stood before, beside the shelf. What changes something says no by a
 * value; `list` and `read` reject when the browser takes the place away. The versions of a project go
 * with it when it is removed for good.
 */
export interface Versions {
  /** Of one project, the newest first. */
  readonly list: (projectId: string) => Promise<readonly VersionHead[]>
  /** The text of the project file it is; null where there is none, or it cannot be read any more. */
  readonly read: (projectId: string, id: string) => Promise<string | null>
  /**
   * Adds those that are not there yet, and lets go what thinning takes. `gone` where the shelf does not
   * have the project.
   */
  readonly keep: (
    projectId: string,
    versions: readonly Version[],
  ) => Promise<Result<null, WriteFailure>>
  /** An empty name takes its name away. */
  readonly rename: (
    projectId: string,
    id: string,
    name: string,
  ) => Promise<Result<null, WriteFailure>>
}
