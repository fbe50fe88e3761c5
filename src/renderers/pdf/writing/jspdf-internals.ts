/**
 * What is used of jsPDF 4.2.1 beyond its published types: the hooks its own plugins are made of.
 * A version without them is refused by name instead of failing half-way through a file.
 */
export interface JsPdfInternals {
  readonly __private__: { readonly setPdfVersion: (version: string) => void }
  /** Notes a character for the embedded subset. */
  readonly pdfEscape16: (character: string, font: EmbeddedFont) => unknown
  readonly setDocumentProperties: (properties: Readonly<Record<string, EscapedText>>) => void
  readonly internal: {
    /** Writes to the open page; while the file is made, to the file. */
    readonly out: (text: string) => void
    readonly getFont: (name: string, style: string) => EmbeddedFont
    readonly getPageInfo: (page: number) => { readonly objId: number }
    readonly newObject: () => number
    readonly newObjectDeferred: () => number
    readonly newObjectDeferredBegin: (object: number, isBegun: true) => void
    readonly putStream: (stream: {
      readonly data: string
      readonly objectId: number
      readonly filters: string[]
      readonly additionalKeyValues: { readonly key: string; readonly value: string }[]
    }) => void
    readonly events: {
      readonly subscribe: (topic: string, listen: (event: { pageNumber: number }) => void) => void
    }
  }
}

export interface EmbeddedFont {
  /** The font's name in the page's resources. */
  readonly id: string
  readonly metadata: {
    readonly toUnicode: Record<number, number>
    /** What number a character has in the file; 0 for none. */
    characterToGlyph: (unit: number) => number
    /** By that number, in thousandths of an em. */
    widthOfGlyph: (number: number) => number
    /** Gives the font file to embed. */
    subset: { readonly encode: () => Uint8Array }
  }
}

/** Where a function is expected in jsPDF's document. */
const expected = [
  ['__private__', 'setPdfVersion'],
  ['pdfEscape16'],
  ['setDocumentProperties'],
  ['internal', 'out'],
  ['internal', 'getFont'],
  ['internal', 'getPageInfo'],
  ['internal', 'newObject'],
  ['internal', 'newObjectDeferred'],
  ['internal', 'newObjectDeferredBegin'],
  ['internal', 'putStream'],
  ['internal', 'events', 'subscribe'],
] as const

export function internalsOf(document: unknown): JsPdfInternals {
  if (!hasInternals(document))
    throw new Error('This version of jsPDF lacks the hooks tagging needs.')
  return document
}

function hasInternals(document: unknown): document is JsPdfInternals {
  return expected.every((path) => {
    let value = document
    for (const key of path)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
    return typeof value === 'function'
  })
}

/**
 * Text for the information dictionary. jsPDF escapes it as if it were bytes of Latin, and a reader
 * then takes U+010D for U+010A (seen in qpdf 11): this escapes itself, and answers the four things
 * jsPDF asks of a string.
 */
export class EscapedText {
  readonly length = 0
  private readonly escaped: string

  constructor(text: string) {
    let bytes = '\u00fe\u00ff'
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      bytes += String.fromCharCode(unit >> 8, unit & 0xff)
    }
    this.escaped = bytes
      .replace(/[\\()]/gu, '\\$&')
      .replace(/\r/gu, '\\r')
      .replace(/\n/gu, '\\n')
  }
  charCodeAt(): number {
    return 0
  }
  replace(): this {
    return this
  }
  toString(): string {
    return this.escaped
  }
}
