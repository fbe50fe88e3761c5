import type { FontFace } from '#renderers/pdf/text/font-face.ts'
import type { FaceName } from '#renderers/pdf/text/measure.ts'
import type { EmbeddedFont, JsPdfInternals } from './jspdf-internals.ts'
import { binary, literal } from './pdf-syntax.ts'
import { subsetFont, withoutOutlines } from './subset-font.ts'

/** TrueType files of the faces. */
export type PdfFonts = Readonly<Record<FaceName, Uint8Array>>

/** What of jsPDF's document takes in fonts. */
export interface FontRegistry {
  readonly addFileToVFS: (file: string, binary: string) => unknown
  readonly addFont: (file: string, name: string, style: string) => unknown
}

/** A face in the file: which of its glyphs are used, and how text is written with them. */
export class EmbeddedFace {
  /** What jsPDF calls it: its name in the file, with the mark of a subset before it. */
  readonly fullName: string
  private readonly face: FontFace
  private readonly hooks: JsPdfInternals
  private readonly font: EmbeddedFont
  /** By character: the two bytes of its glyph, as they stand in a string. */
  private readonly used = new Map<string, string>()
  /** By their number in the file; the first stands for want of a glyph. */
  private readonly glyphsUsed: number[] = [0]

  constructor(
    source: { readonly face: FontFace; readonly file: Uint8Array; readonly fullName: string },
    registry: FontRegistry,
    hooks: JsPdfInternals,
  ) {
    this.face = source.face
    this.fullName = source.fullName
    this.hooks = hooks
    registry.addFileToVFS(source.fullName, binary(withoutOutlines(source.file)))
    registry.addFont(source.fullName, source.fullName, 'normal')
    this.font = hooks.internal.getFont(source.fullName, 'normal')
    const { metadata } = this.font
    if (!metadata?.toUnicode || typeof metadata.subset?.encode !== 'function')
      throw new Error(`jsPDF cannot read ${source.fullName}.`)
    // Glyphs get numbers of one byte, of which text deflates better. Its own subset keeps theirs, and takes
    // two fifths of the time of a whole charter.
    metadata.characterToGlyph = (unit) => this.numberOf(this.face.glyph(unit))
    metadata.widthOfGlyph = (number) => this.face.advance(this.glyphsUsed[number] ?? 0)
    metadata.subset = { encode: () => subsetFont(source.file, this.glyphsUsed) }
  }

  get isUsed(): boolean {
    return this.used.size > 0
  }

  /** Name in the page's resources. */
  get resource(): string {
    return this.font.id
  }

  /** Width of a blank in thousandths of an em. */
  get blank(): number {
    return this.face.advance(this.face.glyph(0x20))
  }

  /** Operand of `TJ`: glyphs as strings of bytes, parted where a pair is kerned. */
  glyphs(text: string): string {
    let shown = '[('
    let left = 0
    for (const character of text) {
      const glyph = this.face.glyph(character.charCodeAt(0))
      const kern = left ? this.face.kern(left, glyph) : 0
      if (kern) shown += `)${-kern}(`
      shown += this.used.get(character) ?? this.use(character, glyph)
      left = glyph
    }
    return `${shown})]`
  }

  private use(character: string, glyph: number): string {
    if (!glyph) throw new Error(`${this.fullName} has no glyph for ${JSON.stringify(character)}.`)
    const { toUnicode } = this.font.metadata
    const number = this.numberOf(glyph)
    const before = toUnicode[number]
    this.hooks.pdfEscape16(character, this.font)
    // A no-break blank shares the glyph of the blank; it is read as the plainer of the two.
    if (before !== undefined) toUnicode[number] = Math.min(before, character.charCodeAt(0))
    const shown = literal(String.fromCharCode(number >> 8, number & 0xff))
    this.used.set(character, shown)
    return shown
  }

  /** Of a glyph, in the file: the next when it has none. */
  private numberOf(glyph: number): number {
    const known = this.glyphsUsed.indexOf(glyph)
    return known < 0 ? this.glyphsUsed.push(glyph) - 1 : known
  }
}
