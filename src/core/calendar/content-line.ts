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

// Everything RFC 5545 calls CONTROL, apart from the line breaks that are escaped below.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu

/** What a person wrote, as a TEXT value (RFC 5545, 3.3.11). Control characters are left out. */
export const textValue = (text: string): string =>
  text
    .trim()
    .replace(controls, '')
    .replace(/[\\;,]/gu, (mark) => `\\${mark}`)
    .replace(/\r\n|[\n\r\u2028\u2029]/gu, '\\n')
