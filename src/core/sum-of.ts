/** FNV-1a of bytes or of a text's UTF-16 units, 32 bits: tells apart what differs by accident, and hides nothing. */
export function sumOf(values: Uint8Array | string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < values.length; at++) {
    const value = typeof values === 'string' ? values.charCodeAt(at) : (values[at] ?? 0)
    sum = Math.imul(sum ^ value, 0x01000193)
  }
  return sum >>> 0
}

/** The same in seven letters and digits. */
export const shortSum = (values: Uint8Array | string): string =>
  sumOf(values).toString(36).padStart(7, '0')
