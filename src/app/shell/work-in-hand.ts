/** The open project, for whoever must save it when nothing else works. */
export interface WorkInHand {
  readonly saveAsFile: () => void
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
