/** A PDF as jsPDF writes it, one character a byte, taken apart by its own table of objects. */
export interface PlainFile {
  /** What stands before the first object. */
  readonly head: string
  readonly objects: readonly PlainObject[]
  /** The entries of the trailer. */
  readonly trailer: string
}

export interface PlainObject {
  readonly number: number
  /** The object; of a stream its entries alone, without their brackets. */
  readonly value: string
  /** Null when it is no stream. */
  readonly stream: string | null
}

/** Throws when the table of objects does not lead to them. */
export function plainFile(source: string): PlainFile {
  const table = Number(source.slice(source.lastIndexOf('startxref') + 'startxref'.length, -5))
  const rows = source.slice(table, source.indexOf('trailer', table)).split('\n').slice(2, -1)
  const places = rows
    .map((row, number) => ({ number, offset: Number(row.slice(0, 10)), isUsed: row[17] === 'n' }))
    .filter(({ isUsed }) => isUsed)
    .toSorted((a, b) => a.offset - b.offset)
  const objects = places.map(({ number, offset }, index) =>
    objectIn(source.slice(offset, places[index + 1]?.offset ?? table), number),
  )
  const trailer = /^trailer\n<<\n([\s\S]*?)\n>>\n/u.exec(
    source.slice(source.lastIndexOf('trailer')),
  )
  if (!trailer?.[1]) throw new Error('The plain PDF has no trailer.')
  return { head: source.slice(0, places[0]?.offset ?? table), objects, trailer: trailer[1] }
}

const begins = '<<\n'
const streams = '>>\nstream\n'
const streamEnds = '\nendstream'
const ends = '\nendobj\n'

function objectIn(source: string, number: number): PlainObject {
  const head = `${number} 0 obj\n`
  if (!source.startsWith(head) || !source.endsWith(ends))
    throw new Error(`Object ${number} of the plain PDF is elsewhere.`)
  const body = source.slice(head.length, -ends.length)
  const at = body.indexOf(streams)
  if (at < 0 || !body.endsWith(streamEnds)) return { number, value: body, stream: null }
  return {
    number,
    value: body.slice(begins.length, at),
    stream: body.slice(at + streams.length, -streamEnds.length),
  }
}
