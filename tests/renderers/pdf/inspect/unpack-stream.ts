import { inflateSync } from 'node:zlib'
import { type Dictionary, isDictionary, nameIn } from './pdf-values.ts'

/** A stream's content: inflated, and without what tables of objects are packed by beyond that. */
export function unpacked(entries: Dictionary, stream: Uint8Array): Buffer {
  if (nameIn(entries.get('Filter')) !== 'FlateDecode') return Buffer.from(stream)
  const bytes = inflateSync(stream)
  const how = entries.get('DecodeParms')
  const columns = isDictionary(how) && how.get('Predictor') !== 1 ? how.get('Columns') : null
  return typeof columns === 'number' ? withoutPrediction(bytes, columns) : bytes
}

/** Rows that say what differs from the one above (PNG 9.2, filters 0 and 2). */
function withoutPrediction(bytes: Uint8Array, columns: number): Buffer {
  const rows = bytes.length / (columns + 1)
  const plain = Buffer.alloc(rows * columns)
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (columns + 1)]
    if (filter !== 0 && filter !== 2) throw new Error(`a stream predicted by ${filter}`)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const above = filter === 2 && row > 0 ? (plain[at - columns] ?? 0) : 0
      plain[at] = (bytes[row * (columns + 1) + 1 + column] ?? 0) + above
    }
  }
  return plain
}
