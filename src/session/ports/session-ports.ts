import type { GaveWay } from '#core/merge/gave-way.ts'
import type { DocumentControl } from '#core/project/document-control.ts'
import type { Project } from '#core/project/project.ts'
import type { WaitingText } from '#core/project/waiting-texts.ts'
import type { Channel, ChannelListener } from './channel.ts'
import type { Clock, Schedule } from './clock.ts'
import type { LinkedFiles } from './linked-files.ts'
import type { Shelf } from './shelf.ts'
import type { UnsavedWork } from './unsaved-work.ts'
import type { Versions } from './versions.ts'

/** What is needed to act on whole projects. */
export interface ShelfPorts {
  readonly shelf: Shelf
  readonly versions: Versions
  readonly openChannel: (listener: ChannelListener) => Channel
  readonly now: Clock
  readonly newId: () => string
  /** Name and version of the application, for the files it writes. */
  readonly app: string
}

/** What is kept beside a project. */
export interface Kept<T> {
  readonly read: () => T
  /** False when there is no room or no will to keep it. */
  readonly keep: (value: T) => boolean
}
export type KeptTexts = Kept<readonly WaitingText[]>

/** What an open project needs of the world. */
export interface SessionPorts extends ShelfPorts {
  /** False when nothing survives the window being closed. */
  readonly keeps: boolean
  readonly schedule: Schedule
  readonly unsavedWork: UnsavedWork
  /** What a new project says of those who make it. */
  readonly newDocument?: () => Pick<DocumentControl, 'organisation' | 'logo'>
  /** What a copy of that project is called, in the reader's language. */
  readonly copyTitle: (project: Project) => string
  /** What no answer takes. */
  readonly rejected: (projectId: string) => KeptTexts
  /** What stands in a field and nobody has sent yet. */
  readonly unsent: (projectId: string) => KeptTexts
  /** What another window wrote where something else stands; null where nothing ever did, or it was cleared away. */
  readonly others: (projectId: string) => Kept<readonly GaveWay[] | null>
  /** What a room is asked on its phones; null where nobody wrote that. */
  readonly question: (projectId: string) => Kept<string | null>
  /** Acts when another window has written to any of those: decided on others, sent something, asks something else. Gives back how to stop listening. */
  readonly whenOthersChange: (projectId: string, act: () => void) => () => void
  /** Acts when the window may be about to go, perhaps for good. Gives back how to stop listening. */
  readonly whenLeaving: (act: () => void) => () => void
  /** Acts when a person comes back to the window. Gives back how to stop listening. */
  readonly whenReturning: (act: () => void) => () => void
  /** Files that projects are written to as one goes; null where the browser gives a page none. */
  readonly files: LinkedFiles | null
  /** Asks that what lies on the shelf is never cleared away; told each time something is written. */
  readonly persist: () => void
}
