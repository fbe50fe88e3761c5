import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { type DrawFigure, docx } from '#renderers/docx/docx.ts'
import { plainFigure, tableOfActors } from '../../fixtures/figure-blocks.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { anyText, everyPlace, typedTextsIn, visible } from '../typed-places.ts'
import { documentOf, typed, withBlocks } from './make-docx.ts'
import {
  elements,
  escaped,
  inStyle,
  isWellFormed,
  part,
  partsOf,
  stylesOf,
  wordsOf,
} from './read-docx.ts'

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const onePixel = Uint8Array.from(Buffer.from(pixel.slice(pixel.indexOf(',') + 1), 'base64'))

/** ISO 32000-1, 14.8.4: what a PDF's own tags are called. LibreOffice tags a paragraph by its style. */
const structureTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
)

describe('a charter for Word', () => {
  it('has a title, headings of sections and of questions', async () => {
    const xml = await documentOf(sampleCharter)
    expect(inStyle('Title', xml)).toEqual(['Fælles borde i Nordbyen'])
    const sections = sampleCharter.sections.map(
      ({ letter, heading }) => `${letter}\u00a0 ${heading}`,
    )
    expect(inStyle('Heading1', xml)).toEqual(sections)
    expect(inStyle('HeadingOnPageOne', xml)).toContain('Det kan vi kun sammen')
    expect(inStyle('Question', xml)).toContain('Hvem mærker det?')
  })

  it('is in the language of its words, on A4', async () => {
    const bytes = await docx(sampleCharter)
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="da-DK"')
    expect(part(bytes, 'word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u)
  })

  it('marks what people typed with their own language', async () => {
    const charter = withBlocks({ kind: 'paragraph', look: 'body', text: typed('Vores ord') })
    const own = await documentOf(charter)
    expect(own).not.toContain('<w:lang')
    const other = await documentOf({ ...charter, language: 'en' })
    const runs = elements('w:r', other).filter((run) => wordsOf(run) === 'Vores ord')
    expect(runs.map((run) => run.includes('<w:lang w:val="da-DK"/>'))).toEqual([true])
  })

  it('names itself and its author in the properties', async () => {
    const core = part(await docx(sampleCharter), 'docProps/core.xml')
    expect(elements('dc:title', core)).toEqual(['Fælles borde i Nordbyen'])
    expect(elements('dc:creator', core)).toEqual(['Mette Holm'])
    expect(elements('cp:lastModifiedBy', core)).toEqual(['Mette Holm'])
  })

  it('names nobody where nobody is named', async () => {
    const properties = { ...sampleCharter.properties, author: '' }
    const core = part(await docx({ ...sampleCharter, properties }), 'docProps/core.xml')
    expect(core).not.toContain('Un-named')
  })

  it('has headings that are headings to every program: with a level in the outline', async () => {
    const styles = stylesOf(await docx(sampleCharter))
    const levels = [...styles].filter(([, { outline }]) => outline !== null)
    expect(new Set(levels.map(([id, { outline }]) => `${id} ${outline}`))).toEqual(
      new Set(['Heading1 0', 'HeadingOnPageOne 0', 'Heading2 1', 'Question 1', 'RemarkHeading 1']),
    )
  })

  it('has no style that a PDF made from it would take for a tag of its own', async () => {
    const bytes = await docx(sampleCharter)
    const names = [...stylesOf(bytes).values()].map(({ name }) => name)
    expect(names).toContain('Answer')
    expect(names.filter((name) => structureTypes.has(name))).toEqual([])
    // Lines of a border come untagged into such a PDF.
    for (const xml of [part(bytes, 'word/styles.xml'), part(bytes, 'word/document.xml')])
      expect(xml).not.toContain('<w:pBdr>')
  })

  it('gives each table a caption and a first row that repeats', async () => {
    const xml = await documentOf(sampleCharter)
    const tables = elements('w:tbl', xml)
    const captioned = tables.filter((table) => /<w:tblStyle w:val="Rows/u.test(table))
    expect(captioned.length).toBeGreaterThan(3)
    const blocks = sampleCharter.sections.flatMap((section) => section.blocks)
    const figures = [...sampleCharter.summary, ...blocks].filter(({ kind }) => kind === 'figure')
    expect(inStyle('Caption', xml)).toHaveLength(captioned.length + figures.length)
    for (const table of tables) {
      const [first = '', ...rest] = elements('w:tr', table)
      expect(first).toContain('<w:tblHeader/>')
      expect(rest.join('')).not.toContain('<w:tblHeader/>')
      expect(rest.length).toBeGreaterThan(0)
    }
  })

  it('leaves lines and rows to write in', async () => {
    const xml = await documentOf(
      withBlocks(
        { kind: 'answer', question: 'Hvem?', answer: [], lines: 3 },
        { kind: 'facts', facts: [{ label: 'Frist', value: '' }] },
        {
          kind: 'table',
          caption: 'Tom',
          columns: [
            { head: 'A', weight: 1 },
            { head: 'B', weight: 2 },
          ],
          rows: [],
          emptyRows: 4,
        },
      ),
    )
    expect(inStyle('WriteLine', xml)).toEqual(['', '', '', ''])
    expect(inStyle('ValueLabel', xml).at(-1)).toBe('Frist')
    expect(xml.match(/w:leader="underscore"/gu)).toHaveLength(4)
    const [written = ''] = elements('w:tbl', xml).filter((table) => table.includes('RowsToWriteIn'))
    expect(elements('w:tr', written)).toHaveLength(5)
  })

  it('begins each numbered list anew', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [typed('Et'), typed('To')] }
    const xml = await documentOf(withBlocks(list, list))
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/gu)].map(([, id]) => id)
    expect(numbers).toHaveLength(4)
    expect(numbers[0]).toBe(numbers[1])
    expect(numbers[2]).toBe(numbers[3])
    expect(numbers[0]).not.toBe(numbers[2])
  })

  it('says above and below its pages what the PDF says, and counts them', async () => {
    const parts = partsOf(await docx(sampleCharter))
    const [others = '', first = ''] = ['footer1', 'footer2'].map((name) =>
      parts.get(`word/${name}.xml`),
    )
    const { left, right, foot } = sampleCharter.running
    expect([first, others].map(wordsOf)).toEqual([`${left[0]}Side  af `, `${foot[0]}Side  af `])
    for (const footer of [first, others])
      expect(elements('w:instrText', footer)).toEqual(['PAGE', 'NUMPAGES'])
    const heads = ['header1', 'header2'].map((name) => wordsOf(parts.get(`word/${name}.xml`) ?? ''))
    expect(heads).toEqual([left[0] + right[0], ''])
  })

  it('says what its logo shows, also when the picture cannot be read', async () => {
    const withLogo = (source: string) =>
      documentOf({
        ...sampleCharter,
        masthead: { ...sampleCharter.masthead, logo: { source, alternative: 'Byens "våben"' } },
      })
    expect(await withLogo(pixel)).toContain('descr="Byens &quot;våben&quot;"')
    const broken = await withLogo('data:image/png;base64,AAAA')
    expect(inStyle('Masthead', broken)).toContain('Byens "våben"')
  })

  it('links an address, and leaves one that is none as its words', async () => {
    const link = (href: string) =>
      withBlocks({ kind: 'paragraph', look: 'body', text: [{ text: 'skriv', href }] })
    expect(await documentOf(link('mailto:a@b.example'))).toContain('<w:hyperlink')
    const broken = await documentOf(link('ingen adresse'))
    expect(broken).not.toContain('<w:hyperlink')
    expect(inStyle('Answer', broken)).toEqual(['skriv'])
  })
})

describe('a figure in Word', () => {
  const block = tableOfActors('Ældre i "Nordbyen"', 'Købmand <Friis>')
  const others: readonly Block[] = [plainFigure([]), block]
  const drawnAs = async (draw: DrawFigure) => docx(withBlocks(...others), draw)

  it('is one picture below its caption, with all it shows as its description', async () => {
    const bytes = await drawnAs(async () => onePixel)
    const xml = part(bytes, 'word/document.xml')
    expect(inStyle('Caption', xml)).toEqual([plainFigure([]).figure.title, block.figure.title])
    const drawings = elements('w:drawing', xml)
    expect(drawings).toHaveLength(2)
    for (const drawing of drawings) expect(drawing).toMatch(/<wp:inline.*<pic:pic/su)
    expect(drawings[1]).toContain(`descr="${escaped(block.figure.description)}"`)
    expect(xml).not.toMatch(/<wps:|<wpg:|<wp:anchor/u)
  })

  it('is as wide as the text, and no higher than a page has room for', async () => {
    const tall = plainFigure([], { width: 100, height: 900 })
    const xml = part(await docx(withBlocks(block, tall), async () => onePixel), 'word/document.xml')
    const sizes = [...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/gu)]
    const [[wide, high] = [], [narrow, highest] = []] = sizes.map(([, ...size]) => size.map(Number))
    // In English Metric Units, of which a twentieth of a point has 635.
    expect(wide).toBeCloseTo(9751 * 635, -5)
    expect((high ?? 0) / (wide ?? 1)).toBeCloseTo(block.figure.height / block.figure.width, 2)
    expect(highest).toBeLessThan(0.8 * 16_838 * 635)
    expect((narrow ?? 0) / (highest ?? 1)).toBeCloseTo(1 / 9, 2)
  })

  it('is cut by no line: where no rule is said, LibreOffice takes a spacing for a height', async () => {
    const spacings = [...partsOf(await docx(sampleCharter)).values()].flatMap(
      (xml) => xml.match(/<w:spacing [^>]*w:line=[^>]*>/gu) ?? [],
    )
    expect(spacings.length).toBeGreaterThan(0)
    for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"')
  })

  it('is said in words where no picture can be made', async () => {
    const xml = part(await drawnAs(async () => null), 'word/document.xml')
    expect(elements('w:drawing', xml)).toEqual([])
    expect(inStyle('Quiet', xml)).toContain(block.figure.description)
  })
})

describe('what people typed', () => {
  it('is all there, and breaks nothing, whatever it is and wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const charter = everyPlace((place) => `[${place}] ${text} [/${place}]`)
        const parts = partsOf(await docx(charter))
        const xml = [...parts].filter(([name]) => /\.(xml|rels)$/u.test(name))
        for (const [name, content] of xml)
          expect([name, isWellFormed(content)]).toEqual([name, true])
        const read = visible(wordsOf(parts.get('word/document.xml') ?? ''))
        for (const one of typedTextsIn(charter)) expect(read).toContain(visible(one))
      }),
      { numRuns: 30 },
    )
  })
})
