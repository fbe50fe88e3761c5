import { limits } from '#core/limits.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import type { ShelfHead, ToKeep } from '#session/ports/shelf.ts'
import { byteLength } from './byte-length.ts'

/** A head as it lies on the shelf. */
export interface KeptHead extends ShelfHead {
  readonly revision: number
}

export const byChange = (a: ShelfHead, b: ShelfHead) =>
  a.changed === b.changed ? (a.id < b.id ? -1 : 1) : a.changed < b.changed ? 1 : -1

export const shownHead = ({ revision: _, ...head }: KeptHead): ShelfHead => head

/** Why a text must not take the place of what is kept; null when it may. */
export function refusal(
  kept: KeptHead | undefined,
  expected: number | null,
  text: string,
): WriteFailure | null {
  if (!kept && expected !== null) return 'gone'
  if (kept && kept.deleted !== null) return 'deleted'
  if (kept && kept.revision !== expected) return 'conflict'
  // A larger text could be kept but never opened again: better to keep what can be.
  return byteLength(text) > limits.fileBytes ? 'full' : null
}

/** The head of a project about to be kept, with what only the shelf knew before. */
export function headOf(written: ToKeep, kept: KeptHead | undefined): KeptHead {
  const { project, text, answered, pages } = written
  return {
    id: project.id,
    title: project.answers.start.title,
    changed: project.changed,
    language: project.language,
    example: project.example,
    answered,
    pages,
    bytes: byteLength(text),
    savedAsFile: kept?.savedAsFile ?? null,
    deleted: null,
    revision: kept ? kept.revision + 1 : firstRevision(),
  }
}

/** Whether purging goes that far: in the trash since before `before`. */
export const isOutOfTrash = (head: ShelfHead, before: string) =>
  head.deleted !== null && head.deleted < before

/**
 * From the clock, so that a project removed and brought back from a file does not count through the
 * same revisions again: a tab that still waits for one of them would take it for its own.
 */
const firstRevision = () => Date.now()
