import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { wrapText } from '#core/figures/drawing/wrap-text.ts'

/** Of a slanted head, in the size of its letters. The style sheet has the same. */
const width = 13.2
const lines = 2

/**
 * The lines of a name over its column: broken at blanks and soft hyphens, and inside a word only with a
 * hyphen. What does not find room ends in "…".
 */
export function headLines(name: string): readonly string[] {
  return wrapText(name, { width, lines, size: 1, weight: 'strong', measure: labelWidth }).lines
}

/** How wide a cell is with this word in it, in the size of its letters. */
export const cellWidth = (word: string) => labelWidth(word, 1, 'strong') + 0.76
