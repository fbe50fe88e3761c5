/**
 * Text that reads as itself wherever it stands in a line: what CommonMark and GitHub's tables,
 * strikethrough and formulas would take as signs is escaped. Underscores inside a word are none.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<>|~$]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?! )/gu, '\\&')
}

/** A line that begins no heading, list, quotation, rule or table, whatever its first words are. */
export function asLine(line: string): string {
  return line
    .trimStart()
    .replace(/^[#+=:-]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
}

/** A heading's text: on one line, and with no `#` that could close it. */
export const asHeading = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().replaceAll('#', '\\#')

/** A link's address, with nothing that could end it. */
export const asAddress = (href: string): string =>
  href.toWellFormed().replace(/[\s<>()\\|[\]`*_]|[^\x20-\x7e]/gu, encodeCharacter)

/** `encodeURIComponent` leaves some of these as they are. */
const encodeCharacter = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('')
