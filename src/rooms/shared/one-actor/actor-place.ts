import { useState } from 'react'

/** Which actor a page is at. The page keeps it, so that an undo, which begins the forms anew, does not. */
export interface ActorPlace {
  /** Null until someone is chosen. */
  readonly id: string | null
  readonly go: (id: string) => void
}

export function useActorPlace(): ActorPlace {
  const [id, go] = useState<string | null>(null)
  return { id, go }
}
