import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, CharterDocument, Text } from '#core/charter/charter-document.ts'
import type { Shape } from '#core/figures/figure.ts'
import { docx } from '#renderers/docx/docx.ts'
import { docxRenderer } from '#renderers/docx/docx-renderer.ts'
import { plainFigure, tableOfActors } from '../../fixtures/figure-blocks.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { anyText, everyPlace, typedTextsIn, visible } from '../typed-places.ts'
import { elements, inStyle, isWellFormed, part, partsOf, wordsOf } from './read-docx.ts'

const typed = (text: string): Text => [{ text, typed: true }]
const withBlocks = (...blocks: readonly Block[]): CharterDocument => ({
  ...sampleCharter,
  summary: [],
  sections: [{ letter: 'A', heading: 'Problemet', question: 'problem', blocks }],
})
const documentOf = async (charter: CharterDocument) =>
  part(await docx(charter), 'word/document.xml')

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a charter for Word', () => {
  it('has a title, headings of sections and of questions', async () => {
    const xml = await documentOf(sampleCharter)
    expect(inStyle('Title', xml)).toEqual(['Fælles borde i Nordbyen'])
    const sections = sampleCharter.sections.map(({ letter, heading }) => `${letter}. ${heading}`)
    expect(inStyle('Heading1', xml).filter((text) => /^[A-Z]\. /u.test(text))).toEqual(sections)
    expect(inStyle('Heading2', xml)).toContain('Hvem mærker det?')
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
  })

  it('gives each table a caption and a first row that repeats', async () => {
    const xml = await documentOf(sampleCharter)
    const tables = elements('w:tbl', xml)
    expect(tables.length).toBeGreaterThan(3)
    const figures = elements('w:drawing', xml)
    expect(inStyle('Caption', xml)).toHaveLength(tables.length + figures.length)
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
    expect(inStyle('WriteLine', xml)).toEqual(['', '', ''])
    expect(inStyle('Fact', xml).at(-1)).toBe('Frist: ')
    expect(xml).toContain('w:leader="underscore"')
    expect(elements('w:tr', xml)).toHaveLength(5)
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

  it('counts its pages', async () => {
    const parts = partsOf(await docx(sampleCharter))
    const footers = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/u.test(name))
    expect(footers.length).toBeGreaterThan(0)
    for (const [, footer] of footers) {
      expect(wordsOf(footer)).toBe('Side  af ')
      expect(elements('w:instrText', footer)).toEqual(['PAGE', 'NUMPAGES'])
    }
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

  it('is a drawing with all it shows as its description, below its caption', async () => {
    const xml = await documentOf(withBlocks(block))
    expect(inStyle('Caption', xml)).toEqual([block.figure.title])
    const described = block.figure.description
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
    expect(xml.match(/<wp:docPr [^>]*descr="[^"]+"/gu)).toHaveLength(1)
    expect(xml).toContain(`descr="${described}"`)
  })

  it('has its labels as text, in the language people wrote in', async () => {
    const charter = { ...withBlocks(block), language: 'en' } as const
    const labels = elements('w:txbxContent', await documentOf(charter))
    const runs = labels.filter((label) => wordsOf(label).includes('Nordbyen'))
    expect(runs).toHaveLength(1)
    expect(runs[0]).toContain('<w:lang w:val="da-DK"/>')
  })

  it('keeps its place among the text: the paragraph it hangs on is as high as it is', async () => {
    const xml = await documentOf(withBlocks(block))
    const [, height = ''] = /<wp:extent cx="\d+" cy="(\d+)"/u.exec(xml) ?? []
    const [, line = ''] = /<w:spacing [^>]*w:line="(\d+)" w:lineRule="exact"/u.exec(xml) ?? []
    // A twentieth of a point is 635 of the units drawings are measured in.
    expect(Number(line)).toBeCloseTo(Number(height) / 635, -1)
    expect(xml).toContain('<wp:wrapNone/>')
  })

  it('has only shapes Word can open', async () => {
    const flat = { kind: 'line', stroke: { ink: 'q1', width: 4, dash: [14, 7] } } as const
    const shapes = [
      {
        ...flat,
        points: [
          [0, 5],
          [90, 5],
          [90, 80],
        ],
      },
      {
        ...flat,
        points: [
          [0, 90],
          [60, 20],
        ],
      },
      { kind: 'rect', x: 0, y: 0, width: 90, height: 40, radius: 9, fill: 'q4-hatch' },
      { kind: 'circle', x: 40, y: 40, radius: 12, fill: 'q2-tint' },
      {
        kind: 'polygon',
        points: [
          [0, 0],
          [9, 0],
          [4, 8],
        ],
        fill: 'ink',
      },
    ] as const satisfies readonly Shape[]
    const xml = await documentOf(withBlocks(plainFigure(shapes)))
    expect(isWellFormed(xml)).toBe(true)
    expect(elements('wps:wsp', xml)).toHaveLength(6)
    expect(xml).toContain('prst="wdUpDiag"')
    expect(xml).toContain('flipV="1"')
    expect(xml).not.toMatch(/NaN|Infinity|"-\d+" cy|cx="-/u)
  })

  it('is drawn alike each time', async () => {
    const charter = withBlocks(block, tableOfActors('Naboer'))
    // The library numbers drawings from its loading on.
    const drawn = async () =>
      (await documentOf(charter)).replaceAll(/ id="\d+"| name="[\w ]+? \d+"/gu, '')
    expect(await drawn()).toBe(await drawn())
  })
})

describe('what people typed', () => {
  it('is all there in the sample', async () => {
    const read = visible(wordsOf(await documentOf(sampleCharter)))
    const texts = typedTextsIn(sampleCharter)
    expect(texts.length).toBeGreaterThan(50)
    for (const text of texts) expect(read).toContain(visible(text))
  })

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
  }, 60_000)
})

describe('the Word renderer', () => {
  it('gives a Word file', async () => {
    const file = await docxRenderer.render(sampleCharter)
    expect(file.type).toMatch(/wordprocessingml\.document$/u)
    expect([...new Uint8Array(await file.slice(0, 2).arrayBuffer())]).toEqual([0x50, 0x4b])
  })
})
