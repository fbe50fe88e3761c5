import { createContext, useSyncExternalStore } from 'react'
import type { Route } from '#core/journey/journey.ts'
import type { Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Judgement } from '#core/rules/judgement.ts'
import type { Unsent } from '#ui/list/unsent.ts'
import type { RejectedInputs } from './rejected-inputs.ts'

/**
 * What every room is given: answers to read, and one way to hand new ones back.
 * A room knows no store, no shelf, no address and no other room.
 */
export interface Room {
  readonly answers: () => Answers
  readonly subscribe: (listener: () => void) => () => void
  /** Changes with the same key within a short time are undone as one. */
  readonly change: (update: (answers: Answers) => Answers, key?: string) => void
  /** What the group itself makes of the rules' results. */
  readonly judgement: () => Judgement
  readonly judge: (update: (judgement: Judgement) => Judgement, key?: string) => void
  /** The project around the answers, for what forms hold besides: see `form-parts.ts`. */
  readonly project: () => Project
  readonly changeProject: (update: (project: Project) => Project, key?: string) => void
  /** Raised when answers are replaced from outside (undo, an opened file): open forms begin anew. */
  readonly generation: () => number
  /** Undoes the last change of the project, and tells what that was; false when there is none. */
  readonly undo: () => boolean
  readonly newId: () => string
  /** What one of the page's forms had to reject, by the form's name. */
  readonly rejected: (form: string) => RejectedInputs
  /** What stands in one of the page's lists or forms and has not been sent, by the list's or form's name. */
  readonly unsent: (form: string) => Unsent
  /** The names of those in which anything waits. */
  readonly unsentForms: () => readonly string[]
}

export interface RoomPageProps {
  readonly room: Room
  readonly route: Route
}

/** The room a part stands in, for those far down in a page; null where there is none. */
export const RoomContext = createContext<Room | null>(null)

/** A part of the answers, kept up to date. `select` must give the same object for the same answers. */
export const useAnswers = <T>(room: Room, select: (answers: Answers) => T): T =>
  useSyncExternalStore(room.subscribe, () => select(room.answers()))

/** The group's own judgement, or a part of it, kept up to date. */
export const useJudgement = <T>(room: Room, select: (judgement: Judgement) => T): T =>
  useSyncExternalStore(room.subscribe, () => select(room.judgement()))

export const useGeneration = (room: Room): number =>
  useSyncExternalStore(room.subscribe, room.generation)
