import { binaryBytes } from './pdf-syntax.ts'
import type { PlainFile, PlainObject } from './plain-file.ts'

/**
 * The same PDF, as small as its version allows (ISO 32000-1, 7.5.7 and 7.5.8): streams deflated,
 * all else in streams of objects, and the table of objects a stream too. Structure elements, of
 * which a charter has thousands, take a tenth of the room so.
 */
export async function packedFile(plain: PlainFile): Promise<Bytes> {
  const { head, objects, trailer } = plain
  const file = new PackedFile(head)
  for (const { number, value, stream } of objects) {
    if (stream === null) continue
    if (isPlain.test(value)) file.add(number, `${value}\n`, binaryBytes(stream))
    else file.add(number, ...(await deflatedStream(value.replace(/\/Length \d+\n?/u, ''), stream)))
  }
  const others = objects.filter(({ stream }) => stream === null)
  let number = objects.reduce((most, object) => Math.max(most, object.number), 0)
  for (let from = 0; from < others.length; from += together) {
    const group = others.slice(from, from + together)
    number++
    file.add(number, ...(await streamOf(group)))
    file.addWithin(number, group)
  }
  const { entries, rows } = file.table(number + 1)
  return file.end(
    number + 1,
    ...(await deflatedStream(`${entries}\n${withoutSize(trailer)}\n`, rows)),
  )
}

/** Packed already, or metadata, which programs look for in the bytes of a file. */
const isPlain = /\/Filter|\/Type \/Metadata/u
/** Readers unpack as many objects to find one; more bring nothing more. */
const together = 200

const withoutSize = (trailer: string) => trailer.replace(/\/Size \d+\n?/u, '')

/** Objects one after the other, behind the numbers and offsets of all of them. */
function streamOf(objects: readonly PlainObject[]): Promise<Stream> {
  let length = 0
  const places = objects.map(({ number, value }) => {
    const place = `${number} ${length}`
    length += value.length + 1
    return place
  })
  const first = `${places.join(' ')}\n`
  const entries = `/Type /ObjStm\n/N ${objects.length}\n/First ${first.length}\n`
  return deflatedStream(entries, first + objects.map(({ value }) => `${value}\n`).join(''))
}

type Bytes = Uint8Array<ArrayBuffer>
type Stream = readonly [entries: string, bytes: Bytes]

async function deflatedStream(entries: string, data: string | Bytes): Promise<Stream> {
  const bytes = await deflated(typeof data === 'string' ? binaryBytes(data) : data)
  return [`${entries}/Length ${bytes.length}\n/Filter /FlateDecode\n`, bytes]
}

/** By the browser, three times as fast as one in JavaScript. */
async function deflated(bytes: Bytes): Promise<Bytes> {
  const { readable, writable } = new CompressionStream('deflate')
  const writer = writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  const [packed] = await Promise.all([new Response(readable).arrayBuffer(), written])
  return new Uint8Array(packed)
}

/** Type of the entry, and where: an offset, or a stream of objects and the place in it. */
type Entry = readonly [type: 1 | 2, where: number, within: number]

const widths = [1, 4, 2] as const
const rowLength = widths[0] + widths[1] + widths[2]

class PackedFile {
  private readonly parts: Uint8Array[] = []
  private length = 0
  private readonly known = new Map<number, Entry>()

  constructor(head: string) {
    this.write(binaryBytes(head))
  }

  add(number: number, entries: string, stream: Uint8Array): void {
    this.known.set(number, [1, this.length, 0])
    this.write(binaryBytes(`${number} 0 obj\n<<\n${entries}>>\nstream\n`))
    this.write(stream)
    this.write(binaryBytes('\nendstream\nendobj\n'))
  }

  addWithin(stream: number, objects: readonly PlainObject[]): void {
    for (const [place, { number }] of objects.entries()) this.known.set(number, [2, stream, place])
  }

  /** The table of objects, itself object `number`. Each row holds what differs from the one above. */
  table(number: number): { entries: string; rows: Bytes } {
    const rows = new Uint8Array((number + 1) * (rowLength + 1))
    const view = new DataView(new ArrayBuffer(2 * rowLength))
    this.known.set(number, [1, this.length, 0])
    for (let row = 0; row <= number; row++) {
      const [type, where, within] = this.known.get(row) ?? [0, 0, row === 0 ? 0xffff : 0]
      const [now, before] = row % 2 === 0 ? [0, rowLength] : [rowLength, 0]
      view.setUint8(now, type)
      view.setUint32(now + 1, where)
      view.setUint16(now + 5, within)
      const at = row * (rowLength + 1)
      rows[at] = 2
      for (let byte = 0; byte < rowLength; byte++)
        rows[at + 1 + byte] = view.getUint8(now + byte) - view.getUint8(before + byte)
    }
    const predictor = `/DecodeParms <</Predictor 12 /Columns ${rowLength}>>`
    const entries = `/Type /XRef\n/Size ${number + 1}\n/W [${widths.join(' ')}]\n${predictor}`
    return { entries, rows }
  }

  end(table: number, entries: string, rows: Bytes): Bytes {
    const start = this.length
    this.add(table, entries, rows)
    this.write(binaryBytes(`startxref\n${start}\n%%EOF\n`))
    const file = new Uint8Array(this.length)
    let at = 0
    for (const part of this.parts) {
      file.set(part, at)
      at += part.length
    }
    return file
  }

  private write(bytes: Uint8Array): void {
    this.parts.push(bytes)
    this.length += bytes.length
  }
}
