import type { ReactNode } from 'react'
import type { Result } from '#core/result.ts'
import type { Idea, IdeaChange, IdeaRefusal, NewlySaid, Said } from '#core/workshop/ideas/ideas.ts'
import type { Room } from '#rooms/shared/room.ts'

/** The ideas of the open project, as the page is handed them: to read, to add to and to change. */
export interface IdeasAtHand {
  readonly getState: () => {
    readonly kind: 'reading' | 'unreadable' | 'open'
    /** By their numbers. */
    readonly all: readonly Idea[]
    readonly rewordings: number
  }
  readonly subscribe: (listener: () => void) => () => void
  readonly read: () => Promise<void>
  /** Answers when they are kept, or that they are not. */
  readonly add: (said: readonly Said[]) => Promise<Result<readonly Idea[], IdeaRefusal>>
  /** The same, of those alone that are not there yet. */
  readonly addNew: (said: readonly Said[]) => Promise<Result<NewlySaid, IdeaRefusal>>
  readonly change: (changes: readonly IdeaChange[]) => Promise<Result<null, IdeaRefusal>>
}

/** What of the workshop that is going on the page decides: what the room may see of the ideas. */
export interface SeenInRoom {
  readonly isSilent: boolean
  readonly areDotsShown: boolean
  readonly silence: (isSilent: boolean) => void
  readonly showDots: (areDotsShown: boolean) => void
}

export interface IdeasPageProps {
  readonly room: Room
  readonly ideas: IdeasAtHand
  /** The moment as an ISO text. */
  readonly now: () => string
  /** The block of the run sheet that is on; null where none is. */
  readonly block: Idea['block']
  /** Null while no workshop is held. */
  readonly seen: SeenInRoom | null
  /** Ways to take in what others have written; handed what is to be told of those added. */
  readonly phones?: (onAdded: (added: readonly Idea[]) => void) => ReactNode
}
