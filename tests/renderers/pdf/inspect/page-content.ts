import type { EmbeddedFont } from './embedded-font.ts'
import type { Place } from './pdf-file.ts'
import {
  type Dictionary,
  hasKind,
  isDictionary,
  isKeyword,
  nameIn,
  textOf,
  type Value,
  ValueReader,
} from './pdf-values.ts'

/** What a page draws under one number, for one element of the structure. */
export interface Marked {
  readonly tag: string
  /** As it is read: what is said instead of what is drawn, and the glyphs' own meaning. */
  readonly text: string
}

export interface PageContent {
  readonly page: Place
  readonly marked: ReadonlyMap<number, Marked>
  /** The glyphs used of each font, by the font's object. */
  readonly glyphs: ReadonlyMap<number, ReadonlySet<number>>
  readonly operators: ReadonlySet<string>
  readonly faults: readonly string[]
}

/** The fonts of the file by their objects; asked for each font a page names. */
export type FontOf = (font: Place) => EmbeddedFont

export function pageContent(page: Place, number: number, fontOf: FontOf): PageContent {
  const content = new ContentReader(page, `page ${number}`, fontOf)
  const streams = page.at('Contents').items.map((part) => part.content?.toString('latin1') ?? '')
  content.read(streams.join('\n'))
  return content
}

const painting: ReadonlySet<string> = new Set([
  ...['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do'],
  ...['Tj', 'TJ', "'", '"', 'BI'],
])

interface Open {
  readonly tag: string
  readonly id: number | null
  /** Said instead of all that is drawn inside. */
  readonly actual: string | null
}

class ContentReader implements PageContent {
  readonly page: Place
  readonly marked = new Map<number, { readonly tag: string; text: string }>()
  readonly glyphs = new Map<number, Set<number>>()
  readonly operators = new Set<string>()
  readonly faults: string[] = []
  private readonly where: string
  private readonly fonts: ReadonlyMap<string, EmbeddedFont>
  private readonly open: Open[] = []
  private font: EmbeddedFont | null = null
  private saved = 0
  private texts = 0

  constructor(page: Place, where: string, fontOf: FontOf) {
    this.page = page
    this.where = where
    const names = page.at('Resources').at('Font')
    this.fonts = new Map([...names.entries.keys()].map((name) => [name, fontOf(names.at(name))]))
  }

  read(source: string): void {
    const reader = new ValueReader(source)
    let operands: Value[] = []
    for (let next = reader.next(); next !== undefined; next = reader.next()) {
      if (!isKeyword(next)) operands.push(next)
      else {
        this.operators.add(next.keyword)
        this.operate(next.keyword, operands)
        operands = []
      }
    }
    if (this.open.length > 0 || this.saved !== 0 || this.texts !== 0)
      this.fault('UA 01-005', 'something is left open at the end')
  }

  private operate(operator: string, operands: readonly Value[]): void {
    if (
      painting.has(operator) &&
      !this.open.some(({ tag, id }) => id !== null || tag === 'Artifact')
    )
      this.fault('UA 01-005', `${operator} paints what is neither content nor artifact`)
    if (operator === 'BDC' || operator === 'BMC') this.begin(operands)
    else if (operator === 'EMC') {
      if (!this.open.pop()) this.fault('UA 01-005', 'an end of marked content without a beginning')
    } else if (operator === 'q') this.saved++
    else if (operator === 'Q') {
      if (--this.saved < 0) this.fault('A 6.2.2', 'a state restored that was not saved')
    } else if (operator === 'BT') {
      if (++this.texts > 1) this.fault('A 6.2.2', 'a text begun inside a text')
    } else if (operator === 'ET') this.texts--
    else if (operator === 'Tf') this.font = this.fonts.get(nameIn(operands[0]) ?? '') ?? null
    else if (operator === 'Tj' || operator === 'TJ') this.show(operands[0])
  }

  private begin([name, properties]: readonly Value[]): void {
    const tag = nameIn(name) ?? ''
    const entries: Dictionary = isDictionary(properties) ? properties : new Map()
    const number = entries.get('MCID')
    const id = typeof number === 'number' ? number : null
    const inArtifact = this.open.some((outer) => outer.tag === 'Artifact')
    const inContent = this.open.some((outer) => outer.id !== null)
    if (tag === 'Artifact' && inContent) this.fault('UA 01-003', 'an artifact inside content')
    if (id !== null && inArtifact) this.fault('UA 01-004', 'content inside an artifact')
    if (id !== null && inContent) this.fault('UA 01-005', 'content inside content')
    if (id !== null && this.marked.has(id)) this.fault('UA 01-005', `number ${id} twice`)
    if (id !== null) this.marked.set(id, { tag, text: '' })
    const actual = entries.get('ActualText')
    const said = hasKind(actual, 'string') ? textOf(actual.bytes) : null
    if (said !== null) this.add(said)
    this.open.push({ tag, id, actual: said })
  }

  private show(operand: Value | undefined): void {
    const parts: readonly Value[] = isList(operand) ? operand : operand ? [operand] : []
    for (const part of parts) if (hasKind(part, 'string')) this.showGlyphs(part.bytes)
  }

  private showGlyphs(codes: string): void {
    const { font } = this
    if (!font) {
      this.fault('A 6.2.11', 'text without a font')
      return
    }
    const used = this.glyphs.get(font.font.object ?? 0) ?? new Set()
    this.glyphs.set(font.font.object ?? 0, used)
    let text = ''
    for (let at = 0; at + 1 < codes.length; at += 2) {
      const glyph = (codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1)
      used.add(glyph)
      text += font.unicode.get(glyph) ?? '\ufffd'
    }
    this.add(text)
  }

  private add(text: string): void {
    if (this.open.some(({ actual }) => actual !== null)) return
    const id = this.open.find((outer) => outer.id !== null)?.id
    const content = id === undefined || id === null ? null : this.marked.get(id)
    if (content) content.text += text
  }

  private fault(clause: string, what: string): void {
    this.faults.push(`${clause}: ${this.where}: ${what}`)
  }
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
