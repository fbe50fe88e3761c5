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
