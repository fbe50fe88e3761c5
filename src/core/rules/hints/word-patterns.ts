type Raw = readonly [TemplateStringsArray, ...(readonly string[])]

/** Words with blanks or line ends between them, as the alternatives of a pattern. */
export const words = (...text: Raw): string => among(raw(text).trim().split(/\s+/u))

/** Phrases, one to a line, as the alternatives of a pattern. A blank in one stands for any white space. */
export const phrases = (...text: Raw): string =>
  among(
    raw(text)
      .trim()
      .split('\n')
      .map((line) => line.trim().replace(/ +/gu, '\\s+')),
  )

const raw = ([strings, ...values]: Raw) => String.raw(strings, ...values)
const among = (alternatives: readonly string[]) => `(?:${alternatives.join('|')})`

/** Where a word begins and ends. `\b` will not do: it takes æ, ø and å for blanks. */
const begins = '(?<![\\p{L}\\p{N}])'
const ends = '(?![\\p{L}\\p{N}])'

/** Matches the pattern as whole words. */
export const wholeWord = (pattern: string): RegExp => matching(`${begins}(?:${pattern})${ends}`)

/** Matches a text that begins with the pattern. */
export const opening = (pattern: string): RegExp =>
  matching(`^[^\\p{L}\\p{N}]*(?:${pattern})${ends}`)

/** Matches a text that begins with the pattern and holds none of the other words. */
export const openingWithout = (others: string, pattern: string): RegExp =>
  matching(`^(?![^]*${begins}(?:${others})${ends})[^\\p{L}\\p{N}]*(?:${pattern})${ends}`)

/** Matches a text with the pattern in its first clause. */
export const early = (pattern: string): RegExp =>
  matching(`^[^.;]{0,80}?${begins}(?:${pattern})${ends}`)

/** Matches a text that is nothing but the pattern. */
export const entire = (pattern: string): RegExp =>
  matching(`^[^\\p{L}\\p{N}]*(?:${pattern})[^\\p{L}\\p{N}]*$`)

/** Matches what any of the patterns matches. */
export const either = (...patterns: readonly RegExp[]): RegExp =>
  matching(patterns.map(({ source }) => `(?:${source})`).join('|'))

/**
 * Letters are those of European languages here: a browser needs ten times as long to make a pattern
 * with every letter there is, and the first hint would come late.
 */
const letters = 'a-zß-ɏ'
const matching = (source: string) =>
  new RegExp(
    source
      .replace(/\[[^\]]*\]/gu, (set) =>
        set.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '0-9'),
      )
      .replaceAll('\\p{L}', `[${letters}]`)
      .replaceAll('\\p{N}', '[0-9]'),
    'i',
  )
