import { limits } from '#core/limits.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import type { ShelfHead, ToKeep } from '#session/ports/shelf.ts'
import { byteLength } from './byte-length.ts'
import type { KeptChange } from './kept-changes.ts'

/** A head as it lies on the shelf. */
export interface KeptHead extends ShelfHead {
  readonly revision: number
  /** The revision the text is of; those after it lie behind it as changes. Missing on the earliest shelves. */
  readonly base?: number
  /** Of those changes, in UTF-8. */
  readonly changesBytes?: number
}

export const byChange = (a: ShelfHead, b: ShelfHead) =>
  a.changed === b.changed ? (a.id < b.id ? -1 : 1) : a.changed < b.changed ? 1 : -1

export const shownHead = ({
  revision: _,
  base: __,
  changesBytes: ___,
  ...head
}: KeptHead): ShelfHead => head

/** Why nothing may take the place of what is kept; null when it may. */
export function refusal(
  kept: KeptHead | undefined,
  expected: number | null,
): Exclude<WriteFailure, 'full'> | null {
  if (!kept && expected !== null) return 'gone'
  if (kept && kept.deleted !== null) return 'deleted'
  return kept && kept.revision !== expected ? 'conflict' : null
}

/** What a write puts on the shelf: the head, and either the whole text or a change behind it. */
export type ToPut =
  | { readonly head: KeptHead; readonly text: string }
  | { readonly head: KeptHead; readonly change: KeptChange }

/**
 * A small change goes behind the text. Once the changes are so many that the text would be written sooner
 * than they are read, the text is written anew.
 */
export function toPut(written: ToKeep, kept: KeptHead | undefined): Result<ToPut, 'full'> {
  const { change } = written
  if (kept?.base !== undefined && change) {
    const bytes = byteLength(change.json)
    const changesBytes = (kept.changesBytes ?? 0) + bytes
    if (changesBytes <= mostChanges(kept) && kept.bytes + bytes <= limits.fileBytes) {
      const head = headOf(written, kept, kept.bytes + bytes)
      const { id, revision } = head
      return ok({
        head: { ...head, base: kept.base, changesBytes },
        change: { ...change, id, revision },
      })
    }
  }
  const text = written.text()
  const bytes = byteLength(text)
  // A larger text could be kept but never opened again: better to keep what can be.
  if (bytes > limits.fileBytes) return failed('full')
  const head = headOf(written, kept, bytes)
  return ok({ head: { ...head, base: head.revision, changesBytes: 0 }, text })
}

/** In bytes: a fraction of the text, so that writing it anew costs little more than the changes did. */
const mostChanges = ({ bytes, changesBytes = 0 }: KeptHead) =>
  Math.max(16_000, (bytes - changesBytes) / 4)

/** The head of a project about to be kept, with what only the shelf knew before. */
export function headOf(written: ToKeep, kept: KeptHead | undefined, bytes: number): KeptHead {
  const { project, answered, pages, isStarted } = written
  return {
    id: project.id,
    title: project.answers.start.title,
    changed: project.changed,
    language: project.language,
    example: project.example,
    answered,
    pages,
    isStarted,
    bytes,
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
