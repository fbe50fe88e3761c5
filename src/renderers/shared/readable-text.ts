/**
 * Text as a file of words may hold it: well-formed, with one kind of line end, and without the
 * characters XML forbids or that turn the reading direction of what follows. Lone surrogates become
 * U+FFFD.
 */
export function readableText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replaceAll('\t', ' ')
    .replace(invisible, '')
    .replace(/ *\n */gu, '\n')
}

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
const invisible = /[[\p{Cc}--[\n]]\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufeff]/gv

/** The same on one line, for titles and the properties of a file. */
export const readableLine = (raw: string): string => readableText(raw).replace(/\s+/gu, ' ').trim()
