/** The open project, for whoever must save it when nothing else works. */
export interface WorkInHand {
  readonly saveAsFile: () => void
  /** Has what is not yet written written; false when it could not be. */
  readonly write: () => Promise<boolean>
}

let held: WorkInHand | null = null

export const workInHand = (): WorkInHand | null => held

/** Gives back how to let go of it. */
export function takeInHand(work: WorkInHand): () => void {
  held = work
  return () => {
    if (held === work) held = null
  }
}
