import type { Idea, IdeaRefusal } from '#core/workshop/ideas/ideas.ts'

/** What became of a contribution. */
export type Taken =
  | {
      readonly kind: 'taken'
      readonly table: number | null
      readonly added: readonly Idea[]
      /** How many of its ideas were here already. */
      readonly known: number
      /** And how many were, and have been deleted since. */
      readonly gone: number
    }
  | { readonly kind: 'known'; readonly table: number | null; readonly gone: number }
  | { readonly kind: 'refused'; readonly why: TakingFailure }

/** Why nothing of it was taken. */
export type TakingFailure = 'otherRoom' | 'damaged' | 'tooNew' | 'foreign' | IdeaRefusal

/** Reads codes in pictures, one at a time. */
export interface CodeReaderAtHand {
  /** The text of a code; null where none is read. Rejects where what reads cannot be fetched. */
  readonly read: (picture: ImageBitmap) => Promise<string | null>
  readonly close: () => void
}

/** How a room is asked and answers, as the page is handed it. */
export interface PhonesAtHand {
  /** What somebody wrote to ask, the same in all windows; null while it is what stands there at first. */
  readonly question: {
    readonly read: () => string | null
    /** False while the browser has no room for it. */
    readonly isKept: () => boolean
    readonly subscribe: (listener: () => void) => () => void
    readonly write: (question: string) => void
  }
  /** Whether the room sees the code on its projector, and having it seen or not; null while no workshop is held. */
  readonly onProjector: { readonly isOn: boolean; readonly turn: () => void } | null
  /** The address of the question; null where it is none. */
  readonly linkTo: (question: string) => string | null
  readonly codeOf: (text: string) => { readonly size: number; readonly path: string }
  readonly openReader: () => CodeReaderAtHand
  /** The page runs on this computer alone, and no phone can open it. */
  readonly isHereOnly: boolean
  /** Takes in what the part of an address is to hold; what became of each table's. */
  readonly take: (part: string) => Promise<readonly Taken[]>
}
