import { beforeAll, describe, expect, it } from 'vitest'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { renderPdf } from '#renderers/pdf/pdf.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { charterFonts } from './charter-fonts.ts'
import { allOf, type ReadPdf, readPdf } from './read-pdf.ts'

const render = (charter: CharterDocument) => renderPdf(charter, { fonts: charterFonts })

describe('the sample charter as PDF', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf
  beforeAll(async () => {
    bytes = await render(sampleCharter)
    pdf = await readPdf(bytes)
  })

  const entries = () => allOf('TOCI', pdf.pages)

  it('says its title, author and language', () => {
    expect(pdf.title).toBe('Fælles borde i Nordbyen')
    expect(pdf.author).toBe('Mette Holm')
    expect(pdf.language).toBe('da-DK')
  })

  it('claims PDF/UA-1 and PDF/A-3a', () => {
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.metadata).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(pdf.metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
  })

  it('has one title, then headings without a skipped level', () => {
    const roles = pdf.pages.flatMap((page) =>
      ['H1', 'H2', 'H3'].map((role) => allOf(role, [page]).map(({ text }) => text.trim())),
    )
    expect(roles.slice(0, 3)).toEqual([
      ['Fælles borde i Nordbyen'],
      ['Det kan vi kun sammen', 'Holdet og det, de bærer'],
      ['Det er åbent', 'Det ligger fast', 'Det lover vi hinanden', 'Vil I være med ved bordet?'],
    ])
    expect(roles.slice(3, 6)).toEqual([
      [],
      ['Indhold', 'A Problemet', 'B Opgaven og holdet'],
      [
        'Hvilket problem vil I løse?',
        'Hvem mærker det?',
        'Hvad er prøvet før, og hvad lærte I af det?',
        'Tegn på, at det går bedre',
      ],
    ])
  })

  it('has bookmarks for the summary, the sections and their headings', () => {
    const flat = pdf.outline.map(({ title, page, items }) => [
      title,
      page,
      items.map((item) => item.title),
    ])
    expect(flat.slice(0, 4)).toEqual([
      ['På én side', 1, ['Det kan vi kun sammen', 'Holdet og det, de bærer']],
      ['Indhold', 2, []],
      ['A Problemet', 2, ['Tegn på, at det går bedre']],
      ['B Opgaven og holdet', 2, ['Hvem mangler ved bordet?']],
    ])
  })

  it('has lists of items with their labels', () => {
    const [ordered] = allOf('L', pdf.pages).filter(({ text }) => text.includes('Ingen beslutning'))
    const items = allOf('LI', ordered ? [ordered] : [])
    expect(items.map((item) => item.children.map(({ role }) => role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ])
    expect(items.map((item) => item.children[0]?.text.trim())).toEqual(['1.', '2.', '3.'])
  })

  it('has tables of a head, and rows of as many cells', () => {
    const tables = allOf('Table', pdf.pages)
    expect(tables.map(({ children }) => children.map(({ role }) => role))).toContainEqual([
      'Caption',
      'THead',
      'TBody',
    ])
    for (const table of tables) {
      const cells = allOf('TR', [table]).map(({ children }) => children.length)
      expect(new Set(cells).size).toBe(1)
      expect(allOf('TH', [table]).length).toBeGreaterThan(0)
    }
  })

  it('has links that lead somewhere and are links to a reader too', () => {
    expect(pdf.links).toEqual([
      'mailto:mette.holm@vesterlund.example',
      'https://medspil.example/om',
    ])
    const inContents = allOf('Link', entries())
    const inText = allOf('Link', pdf.pages).filter((link) => !inContents.includes(link))
    expect(inText.map(({ text }) => text.trim())).toEqual([
      'mette.holm@vesterlund.example',
      'Medspil',
    ])
  })

  it('says where its sections begin, and leads there', () => {
    const [, , ...sections] = pdf.outline
    expect(pdf.linkedPages).toEqual(sections.map(({ page }) => page))
    const said = entries().map(({ children }) => children.map(({ text }) => text.trim()).join(' '))
    expect(said).toEqual(sections.map(({ title, page }) => `${title} ${page}`))
  })

  it('numbers its pages where they are seen but not read aloud', () => {
    expect(pdf.seen.map((text) => /Side \d af \d/u.exec(text)?.[0])).toEqual([
      'Side 1 af 5',
      'Side 2 af 5',
      'Side 3 af 5',
      'Side 4 af 5',
      'Side 5 af 5',
    ])
    expect(pdf.text).not.toContain('Side 2 af 5')
  })

  it('is small enough to be mailed about, its figure included', () => {
    expect(bytes.byteLength).toBeLessThan(100_000)
    expect(allOf('Figure', pdf.pages).map(({ says }) => says)).toEqual([
      expect.stringContaining('Trin 3, Praksisfællesskaber på tværs: I er her.'),
    ])
  })

  it('is the same file each time', async () => {
    expect(await render(sampleCharter)).toEqual(bytes)
  })

  it('is another file, with another id, when a word is another', async () => {
    const idOf = (file: Uint8Array) =>
      /\/ID \[ <(\w{32})>/u.exec(new TextDecoder('latin1').decode(file))?.[1]
    const other = await render({ ...sampleCharter, title: 'Fælles borde i Sydbyen' })
    expect(idOf(other)).not.toBe(idOf(bytes))
  })
})
