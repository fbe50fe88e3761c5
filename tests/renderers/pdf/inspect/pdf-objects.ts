import { type Dictionary, isDictionary, nameIn, type Value, ValueReader } from './pdf-values.ts'
import { unpacked } from './unpack-stream.ts'

/** An object of the file: its value, how it is written, and the bytes of a stream as they stand. */
export interface PdfObject {
  readonly value: Value
  readonly written: string
  readonly stream: Uint8Array | null
}

export interface PdfObjects {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly trailer: Dictionary
  readonly trailerWritten: string
}

/** Where an object is: at an offset, or in a stream of objects, at a place in it. */
type Entry = { readonly offset: number } | { readonly within: number; readonly place: number }

interface Table {
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: Dictionary
  readonly trailerWritten: string
}

/**
 * All objects of a file that was written in one go, by its table or by the stream that stands for
 * one. Without forgiveness: a table that points beside an object throws.
 */
export function pdfObjects(source: string, bytes: Uint8Array): PdfObjects {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)?.[1] ?? Number.NaN)
  if (Number.isNaN(start)) throw new Error('no startxref at the end')
  const objectAt = (object: number, offset: number) => objectIn(source, bytes, object, offset)
  const table = source.startsWith('xref', start)
    ? plainTable(source, start)
    : packedTable(source, start, objectAt)
  const objects = new Map<number, PdfObject>()
  for (const [object, entry] of table.entries)
    if ('offset' in entry) objects.set(object, objectAt(object, entry.offset))
  for (const [object, entry] of table.entries)
    if ('within' in entry)
      objects.set(object, objectWithin(objects.get(entry.within), object, entry.place))
  return { objects, trailer: table.trailer, trailerWritten: table.trailerWritten }
}

function plainTable(source: string, start: number): Table {
  const head = /^xref\s+0 (\d+)\s*\n/.exec(source.slice(start, start + 40))
  if (!head) throw new Error('no table of objects where startxref points')
  const count = Number(head[1])
  const first = start + head[0].length
  const entries = new Map<number, Entry>()
  for (let object = 0; object < count; object++) {
    const row = source.slice(first + 20 * object, first + 20 * (object + 1))
    const entry = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(row)
    if (!entry) throw new Error(`row ${object} of the table of objects is no row`)
    if (entry[3] === 'n') entries.set(object, { offset: Number(entry[1]) })
  }
  const behind = /^trailer\s+/.exec(source.slice(first + 20 * count))
  if (!behind) throw new Error('no trailer behind the table of objects')
  const from = first + 20 * count + behind[0].length
  const reader = new ValueReader(source, from)
  const trailer = reader.value()
  if (!isDictionary(trailer)) throw new Error('no trailer')
  return { entries, trailer, trailerWritten: source.slice(from, reader.position) }
}

/** ISO 32000-1, 7.5.8. */
function packedTable(
  source: string,
  start: number,
  objectAt: (object: number, offset: number) => PdfObject,
): Table {
  const number = /^(\d+) 0 obj\s/.exec(source.slice(start, start + 20))?.[1]
  if (number === undefined) throw new Error('no table of objects where startxref points')
  const { value, written, stream } = objectAt(Number(number), start)
  if (!isDictionary(value) || !stream || nameIn(value.get('Type')) !== 'XRef')
    throw new Error('no table of objects where startxref points')
  const widths = value.get('W')
  const [one = 0, two = 0, three = 0] = isNumbers(widths) ? widths : []
  const rows = unpacked(value, stream)
  const entries = new Map<number, Entry>()
  const length = one + two + three
  if (rows.length !== length * Number(value.get('Size')))
    throw new Error('a table of objects of another size than it says')
  for (let object = 0; object * length < rows.length; object++) {
    const at = object * length
    const type = rows.readUIntBE(at, one)
    const where = rows.readUIntBE(at + one, two)
    if (type === 1) entries.set(object, { offset: where })
    if (type === 2)
      entries.set(object, { within: where, place: rows.readUIntBE(at + one + two, three) })
  }
  return { entries, trailer: value, trailerWritten: written }
}

function objectIn(source: string, bytes: Uint8Array, object: number, offset: number): PdfObject {
  const head = `${object} 0 obj\n`
  if (!source.startsWith(head, offset)) throw new Error(`object ${object} is elsewhere`)
  const reader = new ValueReader(source, offset + head.length)
  const value = reader.value()
  const written = source.slice(offset + head.length, reader.position)
  const end = /\s*(stream\r?\n|endobj)/y
  end.lastIndex = reader.position
  const found = end.exec(source)
  if (!found) throw new Error(`object ${object} has no end`)
  if (found[1] === 'endobj') return { value, written, stream: null }
  const length = isDictionary(value) ? value.get('Length') : null
  if (typeof length !== 'number') throw new Error(`object ${object} has no length`)
  const after = end.lastIndex + length
  if (!/^\r?\n?endstream\s+endobj/.test(source.slice(after, after + 24)))
    throw new Error(`object ${object} is longer or shorter than it says`)
  return { value, written, stream: bytes.subarray(end.lastIndex, after) }
}

/** ISO 32000-1, 7.5.7. */
function objectWithin(holder: PdfObject | undefined, object: number, place: number): PdfObject {
  const entries = holder?.value
  if (!holder?.stream || !isDictionary(entries) || nameIn(entries.get('Type')) !== 'ObjStm')
    throw new Error(`object ${object} is in no stream of objects`)
  const known = sources.get(holder) ?? unpacked(entries, holder.stream).toString('latin1')
  sources.set(holder, known)
  const first = Number(entries.get('First'))
  const numbers = known.slice(0, first).trim().split(/\s+/).map(Number)
  if (numbers.length !== 2 * Number(entries.get('N')) || numbers[2 * place] !== object)
    throw new Error(`object ${object} is another in its stream of objects`)
  const from = first + (numbers[2 * place + 1] ?? 0)
  const reader = new ValueReader(known, from)
  const value = reader.value()
  return { value, written: known.slice(from, reader.position), stream: null }
}

/** What streams of objects hold, unpacked once. */
const sources = new WeakMap<PdfObject, string>()

function isNumbers(value: Value | undefined): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number')
}
