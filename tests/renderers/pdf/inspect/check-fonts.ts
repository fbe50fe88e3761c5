import type { EmbeddedFont } from './embedded-font.ts'
import { drawnFor } from './font-tables.ts'
import type { InspectedPdf } from './inspect-pdf.ts'

/** Fonts, and the glyphs that are used of them (ISO 19005-3, 6.2.11; Matterhorn 1.1, 10 and 31). */
export function* fontFaults({ fonts, pages, file }: InspectedPdf): Generator<string> {
  for (const font of fonts) {
    const name = font.font.at('BaseFont').name ?? 'a font'
    for (const fault of kindFaults(font, name)) yield `${fault} (${name})`
    const used = new Set(
      pages.flatMap(({ glyphs }) => [...(glyphs.get(font.font.object ?? 0) ?? [])]),
    )
    for (const fault of glyphFaults(font, name, used)) yield `${fault} (${name})`
  }
  for (const place of file.all)
    if (place.at('Type').name === 'Font' && !isKnown(place.object, fonts))
      yield 'A 6.2.11: a font that no page can use'
}

const isKnown = (object: number | null, fonts: readonly EmbeddedFont[]) =>
  fonts.some(({ font, descendant }) => font.object === object || descendant.object === object)

function* kindFaults({ font, descendant, descriptor, program }: EmbeddedFont, name: string) {
  if (font.at('Subtype').name !== 'Type0' || font.at('Encoding').name !== 'Identity-H')
    yield 'A 6.2.11.3: not a font of glyph numbers'
  if (descendant.at('Subtype').name !== 'CIDFontType2') yield 'A 6.2.11.2: not a TrueType font'
  if (descendant.at('CIDToGIDMap').name !== 'Identity')
    yield 'A 6.2.11.3.2: glyphs of other numbers than their own'
  const names = [descendant.at('BaseFont').name, descriptor.at('FontName').name]
  if (!/^[A-Z]{6}\+\S+$/.test(name) || names.some((other) => other !== name))
    yield 'A 6.2.11.2: not named as the subset it is'
  if (!program) yield 'A 6.2.11.4.1: not embedded'
}

function* glyphFaults(
  { program, width, unicode }: EmbeddedFont,
  name: string,
  used: ReadonlySet<number>,
) {
  const characters = drawnFor.get(name.replace(/^.*\+/, ''))
  for (const glyph of used) {
    if (glyph === 0) yield 'A 6.2.11.8: the glyph for what is missing is used'
    if (!program) continue
    if (glyph >= program.glyphs) {
      yield `A 6.2.11.4.1: there is no glyph ${glyph}`
      continue
    }
    if (Math.abs(width(glyph) - program.advance(glyph)) > 1)
      yield `A 6.2.11.5: glyph ${glyph} is as wide as ${program.advance(glyph)}, not ${width(glyph)}`
    const text = unicode.get(glyph)
    if (text === undefined || /[\0\ufeff\ufffe]/.test(text)) {
      yield `UA 10-001: nothing says what glyph ${glyph} means`
      continue
    }
    if (!characters?.get(program.drawing(glyph))?.has(text))
      yield `UA 10-001: glyph ${glyph} is said to mean “${text}”, which it is not drawn for`
    if (program.outline(glyph) === 0 && text.trim())
      yield `A 6.2.11.4.1: glyph ${glyph} for “${text}” is empty`
  }
}
