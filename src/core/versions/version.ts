/**
 * Why a version was kept: `asked` for by somebody · `timed` after a while of work · `update` before the
 * project was brought into a later version of the file format · `import` before a table was taken into it ·
 * `merge`, `restore` before that was done to it.
 */
export const versionKinds = ['asked', 'timed', 'update', 'import', 'merge', 'restore'] as const
export type VersionKind = (typeof versionKinds)[number]

/** What a list of versions shows, so that none need be opened for it. */
export interface VersionHead {
  /** One of a kind among the versions of its project. */
  readonly id: string
  /** The ISO moment it was kept. */
  readonly at: string
  readonly kind: VersionKind
  /** One with a name is kept for ever; empty where it has none. */
  readonly name: string
  /** Pages answered, of how many on the project's route. */
  readonly answered: number
  readonly pages: number
}

/** A project as it stood: `text` is a project file, of the version it was written in. */
export interface Version {
  readonly head: VersionHead
  readonly text: string
}

/** The newest first; of the same moment, in an order that is always the same. */
export const newestFirst = (one: VersionHead, other: VersionHead): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? 1 : -1
