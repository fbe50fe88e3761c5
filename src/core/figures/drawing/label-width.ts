import type { TextMeasure, Weight } from './figure.ts'
import { letterWidths } from './letter-widths.ts'

/** Of letters the face does not have: as wide as its wide ones, and wider from the East. */
const unknown = 700
const wide = 1_050
const firstWide = 0x1100

/** Figures may be drawn before their face is there, and kerning is not reckoned with. */
const margin = 1.02

/** How wide a label is, by the widths of the face's own letters: the same wherever it is asked. */
export const labelWidth: TextMeasure = (text, size, weight) => {
  let width = 0
  for (const letter of text) width += letterWidth(letter, weight)
  return (width * size * margin) / 1_000
}

/** Marks that go over or under the letter before them, and those that only steer. */
const widthless = /^[\p{M}\p{Cf}]$/u

function letterWidth(letter: string, weight: Weight): number {
  const { basic, latin, marks } = letterWidths[weight]
  const code = letter.codePointAt(0) ?? 0
  const known = basic[code - 0x20] ?? latin[code - 0xa0] ?? marks[letter]
  if (known !== undefined) return known
  if (widthless.test(letter)) return 0
  return code < firstWide ? unknown : wide
}
