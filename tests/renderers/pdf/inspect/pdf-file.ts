import { inflateSync } from 'node:zlib'
import {
  type Dictionary,
  hasKind,
  isDictionary,
  nameIn,
  textOf,
  type Value,
  ValueReader,
} from './pdf-values.ts'

/** An object of the file: its value, how it is written, and the bytes of a stream as they stand. */
export interface PdfObject {
  readonly value: Value
  readonly written: string
  readonly stream: Uint8Array | null
}

/**
 * A PDF taken apart without the code that wrote it, and without forgiveness: a table of objects that
 * points beside one, or a stream of another length than it says, throws.
 */
export class PdfFile {
  readonly bytes: Uint8Array
  /** The bytes, one character each. */
  readonly source: string
  readonly objects = new Map<number, PdfObject>()
  readonly trailer: Place

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.source)?.[1]
    if (start === undefined) throw new Error('no startxref at the end')
    const { offsets, end } = this.table(Number(start))
    const trailer = new ValueReader(this.source, end).value()
    if (!isDictionary(trailer)) throw new Error('no trailer')
    for (const [object, offset] of offsets) this.objects.set(object, this.objectAt(object, offset))
    this.trailer = new Place(this, trailer, null)
  }

  get catalog(): Place {
    return this.trailer.at('Root')
  }

  get pages(): readonly Place[] {
    return leavesOf(this.catalog.at('Pages'))
  }

  object(object: number): Place {
    return new Place(this, this.objects.get(object)?.value ?? null, object)
  }

  get all(): readonly Place[] {
    return [...this.objects.keys()].map((object) => this.object(object))
  }

  private table(start: number): { offsets: Map<number, number>; end: number } {
    const head = /^xref\s+0 (\d+)\s*\n/.exec(this.source.slice(start, start + 40))
    if (!head) throw new Error('no table of objects where startxref points')
    const count = Number(head[1])
    const first = start + head[0].length
    const offsets = new Map<number, number>()
    for (let object = 0; object < count; object++) {
      const row = this.source.slice(first + 20 * object, first + 20 * (object + 1))
      const entry = /^(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)$/.exec(row)
      if (!entry) throw new Error(`row ${object} of the table of objects is no row`)
      if (entry[3] === 'n') offsets.set(object, Number(entry[1]))
    }
    const trailer = /^trailer\s+/.exec(this.source.slice(first + 20 * count))
    if (!trailer) throw new Error('no trailer behind the table of objects')
    return { offsets, end: first + 20 * count + trailer[0].length }
  }

  private objectAt(object: number, offset: number): PdfObject {
    const head = `${object} 0 obj\n`
    if (!this.source.startsWith(head, offset)) throw new Error(`object ${object} is elsewhere`)
    const reader = new ValueReader(this.source, offset + head.length)
    const value = reader.value()
    const written = this.source.slice(offset + head.length, reader.position)
    const end = /\s*(stream\r?\n|endobj)/y
    end.lastIndex = reader.position
    const found = end.exec(this.source)
    if (!found) throw new Error(`object ${object} has no end`)
    if (found[1] === 'endobj') return { value, written, stream: null }
    const length = isDictionary(value) ? value.get('Length') : null
    if (typeof length !== 'number') throw new Error(`object ${object} has no length`)
    const after = end.lastIndex + length
    if (!/^\r?\n?endstream\s+endobj/.test(this.source.slice(after, after + 24)))
      throw new Error(`object ${object} is longer or shorter than it says`)
    return { value, written, stream: this.bytes.subarray(end.lastIndex, after) }
  }
}

function leavesOf(node: Place): Place[] {
  return node.at('Kids').items.flatMap((kid) => (kid.at('Kids').exists ? leavesOf(kid) : [kid]))
}

/** A value and where it stands, so that what it refers to can be asked for. */
export class Place {
  readonly file: PdfFile
  readonly value: Value
  /** The object it is, null for what stands inside another. */
  readonly object: number | null

  constructor(file: PdfFile, value: Value, object: number | null) {
    this.file = file
    this.value = value
    this.object = object
  }

  at(key: string): Place {
    return this.of(this.entries.get(key) ?? null)
  }

  get exists(): boolean {
    return this.value !== null
  }

  get entries(): Dictionary {
    return isDictionary(this.value) ? this.value : new Map()
  }

  /** Of an array; a single value is an array of one. */
  get items(): readonly Place[] {
    if (this.value === null) return []
    return isList(this.value) ? this.value.map((value) => this.of(value)) : [this]
  }

  get name(): string | null {
    return nameIn(this.value)
  }

  get number(): number | null {
    return typeof this.value === 'number' ? this.value : null
  }

  get text(): string | null {
    return hasKind(this.value, 'string') ? textOf(this.value.bytes) : null
  }

  get bytes(): string | null {
    return hasKind(this.value, 'string') ? this.value.bytes : null
  }

  /** A stream's content, inflated; null where there is none. */
  get content(): Buffer | null {
    const stream = this.object === null ? null : this.file.objects.get(this.object)?.stream
    if (!stream) return null
    return this.at('Filter').name === 'FlateDecode' ? inflateSync(stream) : Buffer.from(stream)
  }

  private of(value: Value): Place {
    if (!hasKind(value, 'reference')) return new Place(this.file, value, null)
    return this.file.object(value.object)
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
