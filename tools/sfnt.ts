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

/** What a `name` table says under this id to Windows readers; empty when it says nothing. */
export function nameIn(table: Uint8Array | undefined, id: number): string {
  if (!table) return ''
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  for (let record = 6; record < 6 + 12 * view.getUint16(2); record += 12) {
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== id) continue
    const start = view.getUint16(4) + view.getUint16(record + 10)
    return new TextDecoder('utf-16be').decode(
      table.subarray(start, start + view.getUint16(record + 8)),
    )
  }
  return ''
}

/** A `name` table that says only this, for Windows and Unicode readers, in English. */
export function nameTable(names: Record<number, string>): Uint8Array {
  const entries = Object.entries(names).map(([id, text]) => ({ id: Number(id), text }))
  const start = 6 + 12 * entries.length
  const table = new Uint8Array(start + 2 * entries.reduce((sum, { text }) => sum + text.length, 0))
  const view = new DataView(table.buffer)
  view.setUint16(2, entries.length)
  view.setUint16(4, start)
  let offset = 0
  entries.forEach(({ id, text }, index) => {
    const words = [3, 1, 0x409, id, 2 * text.length, offset]
    for (const [position, word] of words.entries())
      view.setUint16(6 + 12 * index + 2 * position, word)
    for (let at = 0; at < text.length; at++)
      view.setUint16(start + offset + 2 * at, text.charCodeAt(at))
    offset += 2 * text.length
  })
  return table
}

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const padded = (table: Uint8Array | undefined) => Math.ceil((table?.length ?? 0) / 4) * 4

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
