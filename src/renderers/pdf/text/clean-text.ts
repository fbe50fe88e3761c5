/**
 * Text as it may enter the document: composed, well-formed, and without what no reader sees and
 * neither a font nor XML can carry. Lone surrogates become U+FFFD. Line feeds, soft hyphens and
 * zero-width spaces stay: they say where lines may or must break.
 */
export function cleanText(raw: string): string {
  if (clean.test(raw)) return raw
  return raw
    .normalize('NFC')
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(noBreakBlanks, '\u00a0')
    .replace(blanks, ' ')
    .replace(invisible, '')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
}

/** Most texts by far: Latin letters and what stands between them, on one line. */
const clean = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2014\u2018-\u201d\u2026]*$/

/** Text for one line: titles, bookmarks, alternative texts. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(breakHints, '').replace(/\s+/g, ' ').trim()
}

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/gu
const noBreakBlanks = /[\u202f\u2007]/gu
const blanks = /[[\t\p{Zs}]--[\u00a0]]/gv
const invisible = /[[\p{Cc}--[\n]]\p{Bidi_Control}\p{Noncharacter_Code_Point}\ufeff\ufff9-\ufffb]/gv
const breakHints = /[\u00ad\u200b]/gu
/** Characters without a mark of their own: they steer joining, variation and breaking. */
export const unmarked = /\p{Default_Ignorable_Code_Point}/gu
