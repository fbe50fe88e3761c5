import { unmarked } from './clean-text.ts'
import type { FontFace } from './font-face.ts'

/** The five cuts the charter is set in. */
export const faceNames = ['body', 'strong', 'label', 'heading', 'title'] as const
export type FaceName = (typeof faceNames)[number]
export type Faces = Readonly<Record<FaceName, FontFace>>

/** A stretch of a word that one means can draw; widths in thousandths of an em. */
export interface Stretch {
  /** Null when no face has the characters. */
  readonly face: FaceName | null
  readonly text: string
  readonly width: number
  /** What is read where `text` only looks like it. */
  readonly spoken?: string
}

/** How wide text is; all that layout knows of fonts. */
export interface Measure {
  /** A word without blanks or line feeds, as stretches in reading order. */
  readonly stretches: (word: string, face: FaceName) => readonly Stretch[]
}

/** Width of characters no face has, in thousandths of an em. */
export type SubstituteWidth = (text: string, face: FaceName) => number

/** Where a face lacks a character: a face of about the same weight that may have it. */
const fallbackFace: Readonly<Record<FaceName, FaceName | null>> = {
  body: null,
  strong: null,
  label: 'body',
  heading: 'strong',
  title: 'strong',
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
export const graphemesOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

/** Longer words are rare, and remembering each part of one would cost its square. */
const rememberedLength = 64

/** Measures by the fonts themselves. Remembers words, which repeat. */
export function fontMeasure(faces: Faces, substituteWidth: SubstituteWidth): Measure {
  const known = new Map<FaceName, Map<string, readonly Stretch[]>>(
    faceNames.map((face) => [face, new Map()]),
  )
  const measure = (word: string, face: FaceName) => stretchesOf(word, face, faces, substituteWidth)
  return {
    stretches: (word, face) => {
      if (word.length > rememberedLength) return measure(word, face)
      const words = known.get(face)
      const before = words?.get(word)
      if (before) return before
      const found = measure(word, face)
      words?.set(word, found)
      return found
    },
  }
}

function stretchesOf(
  word: string,
  wanted: FaceName,
  faces: Faces,
  substituteWidth: SubstituteWidth,
): readonly Stretch[] {
  const candidates = [wanted, fallbackFace[wanted]].filter((face) => face !== null)
  const faceFor = (text: string) => candidates.find((face) => covers(faces[face], text)) ?? null
  const seen = word.replace(unmarked, '')
  if (!seen) return []
  const whole = hasSharedGlyph.test(seen) ? null : faceFor(seen)
  if (whole) return [glyphs(seen, whole, faces)]
  const parts: { face: FaceName | null; text: string; spoken?: string }[] = []
  for (const grapheme of graphemesOf(word).flatMap(inReason)) {
    const mark = grapheme.replace(unmarked, '')
    const shared = sharedGlyphs.get(mark)
    const face = faceFor(shared ?? mark)
    const last = parts.at(-1)
    if (shared && face) parts.push({ face, text: shared, spoken: grapheme })
    else if (last && last.face === face && !last.spoken && isSayable(last.text, grapheme))
      last.text += face ? mark : grapheme
    else if (mark) parts.push({ face, text: face ? mark : grapheme })
  }
  return parts.map(({ face, text, spoken }) => ({
    ...(face ? glyphs(text, face, faces) : { face, text, width: substituteWidth(text, wanted) }),
    ...(spoken && { spoken }),
  }))
}

/** PDF/A allows a string 32,767 bytes; so many UTF-16 units of text nothing can draw are safe. */
export const longestSaid = 4000

const isSayable = (...texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length, 0) <= longestSaid

/** A letter with thousands of marks heaped on it, as parts of which each can be said. */
function inReason(grapheme: string): readonly string[] {
  if (isSayable(grapheme)) return [grapheme]
  const units = Math.ceil(grapheme.length / longestSaid)
  return Array.from({ length: units }, (_, index) =>
    grapheme.slice(index * longestSaid, (index + 1) * longestSaid),
  )
}

/**
 * Characters drawn with another's glyph, by the fonts' own tables or for want of one. A glyph can
 * be read as one character only, so these are told apart by what is said of them.
 */
const sharedGlyphs: ReadonlyMap<string, string> = new Map([
  ['\u00b5', '\u03bc'],
  ['\u02bb', '\u2018'],
  ['\u02bc', '\u2019'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2206', '\u0394'],
  ['\u2215', '\u2044'],
])
const hasSharedGlyph = new RegExp(`[${[...sharedGlyphs.keys()].join('')}]`, 'u')

function covers(face: FontFace, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (face.glyph(text.charCodeAt(index)) === 0) return false
  return true
}

function glyphs(text: string, name: FaceName, faces: Faces): Stretch {
  const face = faces[name]
  let width = 0
  let left = 0
  for (let index = 0; index < text.length; index++) {
    const glyph = face.glyph(text.charCodeAt(index))
    width += face.advance(glyph) + (index ? face.kern(left, glyph) : 0)
    left = glyph
  }
  return { face: name, text, width }
}
