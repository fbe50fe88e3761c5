import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { docx } from '#renderers/docx/docx.ts'
import { longCharter, shortCharter } from '../../fixtures/long-charter.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { tableOf } from '../pdf/charters.ts'
import { documentOf, typed, withBlocks } from './make-docx.ts'
import { elements, inStyle, part, partsOf, stylesOf, wordsOf } from './read-docx.ts'

describe('the look of a charter for Word', () => {
  it('has light rules instead of grids, from styles that change all tables alike', async () => {
    const bytes = await docx(sampleCharter)
    const xml = part(bytes, 'word/document.xml')
    const used = [...xml.matchAll(/<w:tblStyle w:val="([^"]*)"/gu)].map(([, id = '']) => id)
    expect(used).toHaveLength(elements('w:tbl', xml).length)
    const known = stylesOf(bytes)
    expect(used.filter((id) => !known.has(id))).toEqual([])
    expect(xml).not.toMatch(/<w:(?:tblBorders|tcBorders|shd)\b/u)
    expect(part(bytes, 'word/styles.xml')).not.toMatch(/<w:(?:left|right|insideV) w:val="single"/u)
  })

  it('draws the line of its question above each section, and no two alike', async () => {
    const questions = ['problem', 'team', 'motivation', 'arena', null] as const
    const sections = questions.map((question, place) => ({
      letter: 'ABCDK'[place] ?? '',
      heading: 'Afsnit',
      question,
      blocks: [],
    }))
    const xml = await documentOf({ ...sampleCharter, sections })
    const rules = elements('w:p', xml).filter((each) => each.includes('"SectionRule"'))
    const looks = rules.map((each) => /<w:u w:val="\w+"(?: w:color="\w+")?\/>/u.exec(each)?.[0])
    expect(looks).toHaveLength(5)
    expect(new Set(looks).size).toBe(5)
  })

  it('begins a page after page one, and lets all sections follow each other', async () => {
    for (const charter of [shortCharter, longCharter]) {
      const xml = await documentOf(charter)
      const [before = '', after, ...others] = xml.split('<w:pageBreakBefore/>')
      expect([after === undefined, others.length]).toEqual([false, 0])
      expect(wordsOf(before)).toContain('Vil I være med ved bordet?')
      expect(wordsOf(before)).not.toContain('Opgaven og holdet')
    }
  })

  it('keeps a text with the next where the charter does', async () => {
    const text = (said: string) => ({ kind: 'paragraph', look: 'body', text: typed(said) }) as const
    const xml = await documentOf(
      withBlocks({ ...text('Venlig hilsen'), keepWithNext: true }, text('Sekretariatet')),
    )
    const kept = elements('w:p', xml).filter((each) => each.includes('<w:keepNext/>'))
    expect(kept.map(wordsOf)).toEqual(['Venlig hilsen'])
  })

  it('keeps the rows of a small table on one page, and lets a long one go on', async () => {
    const keptRows = async (count: number, cell?: () => string) => {
      const xml = await documentOf(withBlocks(tableOf(count, cell)))
      const [table = ''] = elements('w:tbl', xml).filter((each) => each.includes('"Rows"'))
      const [, ...rows] = elements('w:tr', table)
      return rows.map((row) => row.includes('<w:keepNext/>'))
    }
    expect(await keptRows(4)).toEqual([true, true, true, false])
    expect(await keptRows(12)).toEqual(Array.from({ length: 12 }, () => false))
    // Together they would be higher than a page.
    const high = await keptRows(4, () => 'En linje\n'.repeat(20))
    expect(high).toEqual([false, false, false, false])
  })

  it('sets columns beside each other below their headings, several texts as a list', async () => {
    const xml = await documentOf(
      withBlocks({
        kind: 'columns',
        columns: [
          { heading: 'Det er åbent', text: [typed('Formen'), typed('Dagen')], lines: 0 },
          { heading: 'Det ligger fast', text: [typed('Pengene')], lines: 0 },
          { heading: 'Det lover vi', text: [], lines: 2 },
        ],
      }),
    )
    const [columns = ''] = elements('w:tbl', xml).filter((table) => table.includes('"SideBySide"'))
    const rows = elements('w:tr', columns)
    expect(rows.map((row) => elements('w:tc', row).map(wordsOf))).toEqual([
      ['Det er åbent', 'Det ligger fast', 'Det lover vi'],
      ['FormenDagen', 'Pengene', ''],
    ])
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false])
    expect(columns.match(/<w:numPr>/gu)).toHaveLength(2)
    expect(columns.match(/w:leader="underscore"/gu)).toHaveLength(2)
  })

  it('lists the sections of a long paper, filled in, as links without pages of its own making', async () => {
    expect(await documentOf(shortCharter)).not.toContain('w:instrText')
    const xml = await documentOf(longCharter)
    const { sections, running } = longCharter
    const names = sections.map(({ letter, heading }) => `${letter}\u00a0 ${heading}`)
    expect(inStyle('TOCHeading', xml)).toEqual([running.contents])
    expect(inStyle('TOC1', xml).map((entry) => entry.trim())).toEqual(names)
    expect(inStyle('Heading1', xml)).toEqual(names)
    const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/gu)].map(
      ([, name]) => name,
    )
    const marks = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/gu)].map(
      ([, name]) => name,
    )
    expect(anchors).toHaveLength(4)
    expect(marks).toEqual(anchors)
    // Dirty, the field would make Word ask a question before it opens the file.
    expect(xml).not.toContain('w:dirty="true"')
  })

  it('sets the last text of a box beside the others, below one heading', async () => {
    const note = {
      kind: 'note',
      heading: 'Vil du være med?',
      text: [typed('Mødet'), typed('Mette')],
    } as const
    const boxOf = async (block: Block) =>
      elements('w:tbl', await documentOf(withBlocks(block))).filter((table) =>
        table.includes('"Box"'),
      )
    expect(await boxOf(note)).toEqual([])
    const [box = ''] = await boxOf({ ...note, beside: true })
    expect(elements('w:tr', box).map((row) => elements('w:tc', row).map(wordsOf))).toEqual([
      ['Vil du være med?'],
      ['Mødet', 'Mette'],
    ])
  })

  it('leaves room to sign beside each party', async () => {
    const [signatures] = sampleCharter.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'signatures')
    expect(signatures).toBeDefined()
    if (!signatures) return
    const xml = await documentOf(withBlocks(signatures))
    const [table = ''] = elements('w:tbl', xml).filter((each) => each.includes('RowsToWriteIn'))
    const heights = [...table.matchAll(/<w:trHeight w:val="(\d+)"/gu)].map(([, height]) =>
      Number(height),
    )
    expect(heights).toHaveLength(signatures.rows.length + signatures.emptyRows)
    // Twelve millimetres, in twentieths of a point.
    expect(Math.min(...heights)).toBeGreaterThan(12 * 56)
  })

  it('has the lines of the four questions along the edge of every page', async () => {
    const parts = partsOf(await docx(sampleCharter, async () => new Uint8Array()))
    for (const name of ['header1', 'header2'])
      expect(parts.get(`word/${name}.xml`)).toContain('behindDoc="1"')
  })
})
