/** TrueType files as a map of tables, and back. */
export type Tables = Map<string, Uint8Array>

/** The tables of a TrueType file by their four-letter tag. */
export function readTables(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tables: Tables = new Map()
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = String.fromCharCode(...font.subarray(record, record + 4))
    const start = view.getUint32(record + 8)
    tables.set(tag, font.subarray(start, start + view.getUint32(record + 12)))
  }
  return tables
}

/** A TrueType file of these tables, with the checksums readers verify. */
export function writeTables(tables: Tables): Uint8Array {
  const tags = [...tables.keys()].sort()
  const power = Math.floor(Math.log2(tags.length))
  const body = tags.reduce((sum, tag) => sum + padded(tables.get(tag)), 12 + 16 * tags.length)
  const font = new Uint8Array(body)
  const view = new DataView(font.buffer)
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tags.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (tags.length - 2 ** power))
  let start = 12 + 16 * tags.length
  let head = 0
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array()
    font.set(table, start)
    if (tag === 'head') {
      head = start
      view.setUint32(start + 8, 0)
    }
    const record = 12 + 16 * index
    font.set(bytes(tag), record)
    view.setUint32(record + 4, checksum(view, start, padded(table)))
    view.setUint32(record + 8, start)
    view.setUint32(record + 12, table.length)
    start += padded(table)
  })
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, body)) >>> 0)
  return font
}

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const padded = (table: Uint8Array | undefined) => Math.ceil((table?.length ?? 0) / 4) * 4

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
