import type { Language } from '#core/languages.ts'
import type { ExampleId, Project } from '#core/project/project.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import type { KeptSteps, StepsToKeep } from './steps.ts'

/** What a list of projects shows, so that no project need be opened for it. Moments are ISO. */
export interface ShelfHead {
  readonly id: string
  readonly title: string
  readonly changed: string
  readonly language: Language
  readonly example: ExampleId | null
  /** Pages answered, of how many on the project's route. */
  readonly answered: number
  readonly pages: number
  /** Whether anything is answered in the four questions. Heads from before it was told lack it. */
  readonly isStarted?: boolean
  /** Of the text, in UTF-8. */
  readonly bytes: number
  readonly savedAsFile: string | null
  /** When it was put in the trash; null outside it. */
  readonly deleted: string | null
}

/** A project about to be kept, with what the list of projects is to say of it. */
export interface ToKeep extends Pick<ShelfHead, 'answered' | 'pages'> {
  readonly project: Project
  readonly isStarted: boolean
  /** Made only where it is needed: in a large project it takes longer than all else. */
  readonly text: () => string
  /** What became of the revision it is to replace, where that is known to be of this file format. */
  readonly change: SmallChange | null
}

/** What became of a project, as JSON of a `Change`, and when. */
export interface SmallChange {
  readonly savedAt: string
  readonly json: string
}

/** A project's text as it lies on the shelf, or in the trash since `deleted`. */
export interface ShelfRecord {
  readonly text: string
  /** The last changes could not be read: the text is what it was before them. */
  readonly isCut: boolean
  readonly revision: number
  readonly deleted: string | null
}

/**
 * Where projects are kept, under their ids: as texts, with small changes behind them that are put into the
 * text when it is read. It keeps what it is given. What changes something says no by a value; `list` and `read` reject when the browser
 * takes the shelf away.
 */
export interface Shelf {
  /** All, also those in the trash, the newest changed first. */
  readonly list: () => Promise<ShelfHead[]>
  readonly read: (id: string) => Promise<ShelfRecord | null>
  /** How the project stands there, without its text. */
  readonly look: (id: string) => Promise<Pick<ShelfRecord, 'revision' | 'deleted'> | null>
  /**
   * Acts when the shelf may have been taken away or emptied behind our back. Gives back how to stop
   * listening.
   */
  readonly whenLost: (act: () => void) => () => void
  /**
   * Puts the text in the place of revision `expected`, null for a new project, and gives the new
   * revision. Work of another tab is never written over.
   */
  readonly write: (
    written: ToKeep,
    expected: number | null,
  ) => Promise<Result<number, WriteFailure>>
  readonly trash: (id: string, at: string) => Promise<Result<null, WriteFailure>>
  readonly restore: (id: string) => Promise<Result<null, WriteFailure>>
  /** For good. */
  readonly remove: (id: string) => Promise<Result<null, WriteFailure>>
  readonly markSavedAsFile: (id: string, at: string) => Promise<Result<null, WriteFailure>>
  /** Removes for good what has been in the trash since before that moment, and gives the ids. */
  readonly purge: (before: string) => Promise<Result<readonly string[], WriteFailure>>
  /** The steps that lie beside the project; null when there are none. They go when it is removed. */
  readonly steps: (id: string) => Promise<KeptSteps | null>
  /** False when the shelf does not take them. */
  readonly keepSteps: (id: string, steps: StepsToKeep) => Promise<boolean>
}

/** Why a shelf that may well be in this browser could not be opened. */
export type Unopened = 'full' | 'unanswered' | 'outdated'
