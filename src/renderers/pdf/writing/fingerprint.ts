/** Multipliers of four runs, so that 32 bits each give 128 together. */
const primes = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const
const basis = 0x811c9dc5
const encoder = new TextEncoder()

/**
 * 32 hexadecimal digits that differ when the content does: the file's id. Not a seal; it only has
 * to be the same for the same charter, without a clock and without chance.
 */
export function fingerprint(content: Iterable<string | Uint8Array>): string {
  const [p, q, r, s] = primes
  let [a, b, c, d] = [p ^ basis, q ^ basis, r ^ basis, s ^ basis]
  // Four bytes at a time and no list: a charter has millions.
  const add = (word: number) => {
    a = Math.imul(a ^ word, p) ^ (a >>> 15)
    b = Math.imul(b ^ word, q) ^ (b >>> 15)
    c = Math.imul(c ^ word, r) ^ (c >>> 15)
    d = Math.imul(d ^ word, s) ^ (d >>> 15)
  }
  for (const part of content) {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part
    const words = new Int32Array(Math.ceil(bytes.length / 4))
    new Uint8Array(words.buffer).set(bytes)
    for (let at = 0; at < words.length; at++) add(words[at] ?? 0)
    add(bytes.length)
  }
  return [a, b, c, d].map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('')
}
