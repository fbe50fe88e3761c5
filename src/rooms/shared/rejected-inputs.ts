import { get, set } from 'react-hook-form'
import type { WaitingText } from '#core/project/waiting-texts.ts'

/** What a form had to reject: it waits here while the form is closed. */
export interface RejectedInputs {
  readonly read: () => readonly RejectedInput[]
  /**
   * Takes these in place of all that waited. `hasUnsaid`: something else is rejected too, which no
   * field says and which cannot wait, so that the bar has to say it.
   */
  readonly keep: (texts: readonly RejectedInput[], hasUnsaid?: boolean) => void
}
export type RejectedInput = Pick<WaitingText, 'path' | 'text' | 'kept'>

/** A form's answers as they were on the screen: what was rejected stands in its field again. */
export function withRejected<T extends object>(stored: T, { read }: RejectedInputs): T {
  if (read().length === 0) return stored
  const shown = structuredClone(stored)
  for (const rejected of read()) {
    const path = placeOf(rejected, stored)
    if (path !== null) set(shown, path, rejected.text)
  }
  return shown
}

/**
 * Where a text stands now: an undo may have moved its row, which is then known by what is kept in
 * it. A row that is gone took its text along.
 */
function placeOf({ path, kept }: RejectedInput, stored: object): string | null {
  const [, list, , rest = ''] = path.match(/^(.*?)\.(\d+)(\..*)?$/) ?? []
  if (list === undefined || keptAt(stored, path) === kept) return path
  const rows: unknown = get(stored, list)
  const places = Array.isArray(rows) ? rows.map((_, row) => `${list}.${row}${rest}`) : []
  return places.find((place) => keptAt(stored, place) === kept) ?? null
}

/** What is kept at a place in a form, as text; nothing at a place that is not there. */
export const keptAt = (stored: object, path: string): string => String(get(stored, path) ?? '')
