/**
 * Bytes of a text in UTF-8, counted without encoding it: a large project is measured each time it is
 * kept, and encoding would hold up typing for longer than all else. A lone surrogate counts as the
 * three bytes of the character that stands in for it.
 */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    if (unit < 0x800) bytes += 1
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      bytes += 2
      at++
    } else bytes += 2
  }
  return bytes
}

const isPair = (first: number, second: number) =>
  first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff
