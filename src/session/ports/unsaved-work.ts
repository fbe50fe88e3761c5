/** What was not written yet when the window went away. */
export interface Snapshot {
  readonly text: string
  /** The revision on the shelf the text was to replace; null for a project never written. */
  readonly revision: number | null
}

/** Holds one snapshot a project, at once, until the project is opened again. */
export interface UnsavedWork {
  /** False when there is no room or no will to keep it. */
  readonly keep: (projectId: string, snapshot: Snapshot) => boolean
  readonly read: (projectId: string) => Snapshot | null
  readonly forget: (projectId: string) => void
}
