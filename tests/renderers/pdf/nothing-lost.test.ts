import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, CharterDocument } from '#core/charter/document/charter-document.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { anyText } from './any-text.ts'
import { charterFonts } from './charter-fonts.ts'
import { typed, withBlocks } from './charters.ts'
import { readPdf } from './read-pdf.ts'
import { visible } from './visible.ts'

/** Each text in a place of its own, between marks that tell where it begins and ends. */
function charterOf(texts: readonly string[]): CharterDocument {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = texts.map(
    (text, index) => `[${index}] ${text} [/${index}]`,
  )
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 3, text: a },
    { kind: 'paragraph', look: 'body', text: typed(b) },
    { kind: 'answer', question: c, answer: [typed(d)], lines: 2 },
    { kind: 'list', ordered: true, items: [typed(e)] },
    {
      kind: 'table',
      caption: 'Tabel',
      columns: [
        { head: f, weight: 1 },
        { head: '', weight: 1 },
        { head: 'Smal', weight: 1 },
        { head: 'Smal', weight: 1 },
      ],
      rows: [[{ text: typed('') }, { text: typed(g), mark: 'gap' }]],
      emptyRows: 0,
    },
    { kind: 'note', heading: 'Note', text: [typed(h)] },
  ]
  return withBlocks(...blocks)
}

it('reads every character that was typed, in any script, in the order it was typed', async () => {
  const texts = fc.array(anyText(12), { minLength: 8, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(texts, async (typedTexts) => {
      const bytes = await renderPdf(charterOf(typedTexts), { fonts: charterFonts })
      const read = visible((await readPdf(bytes)).text)
      for (const [index, text] of typedTexts.entries())
        expect(read).toContain(visible(`[${index}] ${text} [/${index}]`))
    }),
    { numRuns: 60 },
  )
})
