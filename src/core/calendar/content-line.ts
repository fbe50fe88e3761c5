const mostOctets = 75

/**
 * One line of an iCalendar file (RFC 5545, 3.1): at most 75 octets of UTF-8, continued on lines
 * that begin with a space. No character is split.
 */
export function contentLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return `${folded}\r\n`
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x1_0000 ? 3 : 4
}

/** What a person wrote, as a TEXT value (RFC 5545, 3.3.11). Control characters have no way to be in one. */
export const textValue = (text: string): string =>
  text
    .trim()
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
    .replaceAll('\t', ' ')
    .replace(/\p{Cc}/gu, '')
