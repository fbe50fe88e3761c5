import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, CharterDocument } from '#core/charter/charter-document.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { charterFonts } from './charter-fonts.ts'
import { typed, withBlocks } from './charters.ts'
import { readPdf } from './read-pdf.ts'
import { visible } from './visible.ts'

const scripts = [
  'Fælles borde i Nordbyen, hver tredje ældre. ',
  'e\u0301a\u030ao\u0308 ',
  'Ελληνικά Кириллица Українська ʼ ',
  'Łódź Časlav Işık ŋ đ ĸ ǽ ',
  '日本語のテキスト、漢字。',
  '한국어 텍스트 ',
  'שלום, עולם! 123 ',
  'العربية، نص ٤٥ ',
  'हिन्दी ไทย ',
  '👩‍💻🎉🇩🇰❤️👍🏽 ',
  '●◐○✓☐→½∞µμ∆Δ‐‑–— ',
  '\u0000\u0007\t\r\n\u2028\u200b\u200d\u00ad\u202e\ufeff\ufffe ',
  'donaudampskibsfartselskabskaptajn',
  'https://www.eksempel.dk/sti?a=1&b=2 ',
  '\\()<>{}[]/%&;"\' ',
]

/** Any half of a pair, and any character at all. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))
const anyCharacter = fc.string({ unit: 'binary', maxLength: 4 })
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scripts) },
  { weight: 2, arbitrary: fc.constantFrom(...scripts.flatMap((script) => [...script])) },
  { weight: 2, arbitrary: anyCharacter },
  { weight: 1, arbitrary: anyUnit },
)
const anyText = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''))

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
  const texts = fc.array(anyText, { minLength: 8, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(texts, async (typedTexts) => {
      const bytes = await renderPdf(charterOf(typedTexts), { fonts: charterFonts })
      const read = visible((await readPdf(bytes)).text)
      for (const [index, text] of typedTexts.entries())
        expect(read).toContain(visible(`[${index}] ${text} [/${index}]`))
    }),
    { numRuns: 60 },
  )
}, 60_000)
