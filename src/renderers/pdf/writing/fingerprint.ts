/** Multipliers of four runs, so that 32 bits each give 128 together. */
const primes = [0x01000193, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]

/**
 * 32 hexadecimal digits that differ when the content does: the file's id. Not a seal; it only has
 * to be the same for the same charter, without a clock and without chance.
 */
export function fingerprint(content: Iterable<string | Uint8Array>): string {
  const sums = primes.map((prime) => prime ^ 0x811c9dc5)
  const add = (unit: number) => {
    for (let run = 0; run < primes.length; run++) {
      const sum = sums[run] ?? 0
      sums[run] = Math.imul(sum ^ unit, primes[run] ?? 0) ^ (sum >>> 15)
    }
  }
  for (const part of content) {
    if (typeof part === 'string')
      for (let index = 0; index < part.length; index++) add(part.charCodeAt(index))
    else for (const byte of part) add(byte)
    add(0x1ffff)
  }
  return sums.map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('')
}
