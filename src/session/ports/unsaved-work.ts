/** What was not written yet when the window went away. */
export interface Snapshot {
  readonly text: string
  /** The revision on the shelf the text was to replace; null for a project never written. */
  readonly revision: number | null
  /** The ISO moment at which the text was serialized that was just being written; null when none was. */
  readonly writing: string | null
}

/** A snapshot, and the name of the session that left it. */
export interface LeftBehind extends Snapshot {
  readonly session: string
}

/** Holds at once what windows leave unwritten, until the project is opened again: one snapshot a session. */
export interface UnsavedWork {
  /** False when there is no room or no will to keep it. `session` is a name without dots. */
  readonly keep: (projectId: string, session: string, snapshot: Snapshot) => boolean
  /** Of all sessions with the project, in no order. */
  readonly all: (projectId: string) => readonly LeftBehind[]
  readonly forget: (projectId: string, session: string) => void
}
