import { type PdfObject, pdfObjects } from './pdf-objects.ts'
import { type Dictionary, hasKind, isDictionary, nameIn, textOf, type Value } from './pdf-values.ts'
import { unpacked } from './unpack-stream.ts'

/** A PDF taken apart without the code that wrote it. What is no PDF throws. */
export class PdfFile {
  readonly bytes: Uint8Array
  /** The bytes, one character each. */
  readonly source: string
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly trailer: Place
  readonly trailerWritten: string

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const { objects, trailer, trailerWritten } = pdfObjects(this.source, bytes)
    this.objects = objects
    this.trailer = new Place(this, trailer, null)
    this.trailerWritten = trailerWritten
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
    return unpacked(this.entries, stream)
  }

  private of(value: Value): Place {
    if (!hasKind(value, 'reference')) return new Place(this.file, value, null)
    return this.file.object(value.object)
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
