import type { Result } from '#core/result.ts'
import type {
  Idea,
  IdeaChange,
  IdeaRefusal,
  Ideas,
  NewlySaid,
  Said,
} from '#core/workshop/ideas/ideas.ts'

/**
 * Where the ideas of projects are kept, beside the shelf: they go with the project when it is removed for
 * good. What writes answers when it is written, and says no by a value; what reads rejects when the browser
 * takes the place away.
 */
export interface KeptIdeas {
  readonly read: (project: string) => Promise<Ideas>
  /** Those with these numbers, as they are now; the others are deleted. */
  readonly look: (project: string, numbers: readonly number[]) => Promise<readonly Idea[]>
  /** Whether one that was there was cleared away: its number is nobody's or another's, and not left by its deletion. */
  readonly lacks: (project: string, known: Pick<Idea, 'id' | 'number'>) => Promise<boolean>
  /** Gives them numbers. Two windows never give the same. */
  readonly add: (
    project: string,
    said: readonly Said[],
  ) => Promise<Result<readonly Idea[], IdeaRefusal>>
  /**
   * The same with those that are not there yet, by their ids: of what comes a second time nothing is added, also where
   * it was deleted since.
   */
  readonly addNew: (
    project: string,
    said: readonly Said[],
  ) => Promise<Result<NewlySaid, IdeaRefusal>>
  /** All of the changes, or none. */
  readonly change: (
    project: string,
    changes: readonly IdeaChange[],
  ) => Promise<Result<null, IdeaRefusal>>
  /** Takes in those of a file that are not there yet, and gives how many. */
  readonly takeIn: (project: string, file: Ideas) => Promise<Result<number, IdeaRefusal>>
  /** Tells which another window has written. Gives back how to stop listening. */
  readonly listen: (project: string, onWritten: (numbers: readonly number[]) => void) => () => void
}
