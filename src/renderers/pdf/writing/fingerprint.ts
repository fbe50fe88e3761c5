/** Multipliers of four runs, so that 32 bits each give 128 together. */
const primes = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const
const basis = 0x811c9dc5

/**
 * 32 hexadecimal digits that differ when the content does: the file's id. Not a seal; it only has
 * to be the same for the same charter, without a clock and without chance.
 */
export function fingerprint(content: Iterable<string | Uint8Array>): string {
  const [p, q, r, s] = primes
  let [a, b, c, d] = [p ^ basis, q ^ basis, r ^ basis, s ^ basis]
  // Four variables instead of a list: a charter has millions of units.
  const add = (unit: number) => {
    a = Math.imul(a ^ unit, p) ^ (a >>> 15)
    b = Math.imul(b ^ unit, q) ^ (b >>> 15)
    c = Math.imul(c ^ unit, r) ^ (c >>> 15)
    d = Math.imul(d ^ unit, s) ^ (d >>> 15)
  }
  for (const part of content) {
    if (typeof part === 'string')
      for (let index = 0; index < part.length; index++) add(part.charCodeAt(index))
    else for (const byte of part) add(byte)
    add(0x1ffff)
  }
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('')
}
