/** How values are written in a PDF (ISO 32000-1, 7.3). */

/** To a thousandth. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return String(rounded === 0 ? 0 : rounded)
}

export const numbers = (...values: readonly number[]) => values.map(number).join(' ')

/** In points, to a hundredth: a dot of the finest printer is ten times as wide. */
function length(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(rounded === 0 ? 0 : rounded)
}

export const lengths = (...values: readonly number[]) => values.map(length).join(' ')

/** A point's two lengths, of which a charter has tens of thousands: without a list. */
export const point = (x: number, y: number) => `${length(x)} ${length(y)}`

/** Text as UTF-16 in hexadecimal, which no reader can take for anything else. */
export function hexText(text: string): string {
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** What stands between the brackets of a string, of such bytes (ISO 32000-1, 7.3.4.2). */
export const literal = (bytes: string) => bytes.replace(/[\\()]/gu, '\\$&').replaceAll('\r', '\\r')

/** Bytes as the string of their codes that jsPDF takes for a stream. */
export function binary(bytes: Uint8Array): string {
  const chunk = 8192
  let text = ''
  for (let start = 0; start < bytes.length; start += chunk)
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(start, start + chunk))
  return text
}

/** The bytes such a string stands for. */
export function binaryBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  return bytes
}

export const utf8 = (text: string) => binary(new TextEncoder().encode(text))

/** A name such as a media type, with what a name may not hold escaped. */
export function nameOf(text: string): string {
  const escaped = [...utf8(text)].map((character) =>
    /[\w.+-]/u.test(character)
      ? character
      : `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return `/${escaped.join('')}`
}

export const reference = (object: number) => `${object} 0 R`

/** A charter has a dozen colours, and sets one for each line it draws. */
const knownColours = new Map<string, string>()

/** Red, green and blue from 0 to 1. */
export function rgb(colour: string): string {
  const known = knownColours.get(colour)
  if (known !== undefined) return known
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const written = numbers(...channels)
  knownColours.set(colour, written)
  return written
}

/** `D:20261123000000+00'00'` from `2026-11-23`. */
export const pdfDate = (day: string) => `D:${day.replaceAll('-', '')}000000+00'00'`

/** An address in ASCII, as a literal string. */
export function uri(address: string): string {
  const ascii = URL.canParse(address) ? new URL(address).href : encodeURI(address)
  return `(${ascii.replace(/[\\()]/gu, '\\$&').replace(/[^\x20-\x7e]/gu, '')})`
}
