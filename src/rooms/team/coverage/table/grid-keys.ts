import type { Mark } from '#core/questions/team.ts'
import { markOfDigit } from './mark-words.ts'

/** A place among the cells one can stand in: rows of needs, columns of actors, the status last. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows in sight: how far PageDown goes. Measured only for that, since measuring takes its time. */
  readonly page: () => number
}

interface PressedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Where a key leads in the grid; null when it is not a key that moves. Stops at the edges. */
export function destination(
  pressed: PressedKey,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const { key } = pressed
  const within = (to: GridPlace): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, to.row)),
    column: Math.min(columns - 1, Math.max(0, to.column)),
  })
  if (pressed.altKey || pressed.metaKey || pressed.shiftKey) return null
  if (pressed.ctrlKey) {
    if (key === 'Home') return within({ row: 0, column: 0 })
    if (key === 'End') return within({ row: rows - 1, column: columns - 1 })
    return null
  }
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }
  if (key === 'PageUp') return within({ row: row - page(), column })
  if (key === 'PageDown') return within({ row: row + page(), column })
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined
  return to ? within(to) : null
}

/** The key that goes to the next empty seat, in every language. */
export const isSeatKey = ({ key, ctrlKey, metaKey, altKey }: PressedKey): boolean =>
  key.toLocaleLowerCase() === 'n' && !ctrlKey && !metaKey && !altKey

/**
 * The mark a key sets: its number, or the first letter of its word. Where words share a letter, as
 * »bidrager« and »bærer« do, the letter goes from one to the next.
 */
export function markForKey(
  pressed: PressedKey,
  current: Mark | null,
  words: readonly [string, string, string],
): Mark | null | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  const { key } = pressed
  if (key === '0' || key === '1' || key === '2') return markOfDigit[key]
  if (key.length !== 1) return undefined
  const marks = [null, 1, 2] as const
  const from = marks.indexOf(current)
  for (let step = 1; step <= marks.length; step++) {
    const place = (from + step) % marks.length
    const word = words[place]
    if (word?.charAt(0).toLocaleLowerCase() === key.toLocaleLowerCase()) return marks[place]
  }
  return undefined
}
