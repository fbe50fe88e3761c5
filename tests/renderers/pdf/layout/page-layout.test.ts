import { describe, expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { sampleCharter } from '../../../fixtures/sample-charter.ts'
import { paragraph, tableOf, typed, withBlocks, wordsOf } from '../charters.ts'
import { layOutPlainly, readOn, textsOn } from '../plain-measure.ts'

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text })
const footLine = 841.89 - 24 * (72 / 25.4)

const pagesOf = (...blocks: readonly Block[]) => {
  const laidOut = layOutPlainly(withBlocks(...blocks))
  return laidOut.sheets.map((_, page) => readOn(laidOut, page))
}

describe('the pages after the first', () => {
  it('begin with the sections', () => {
    const laidOut = layOutPlainly({
      ...sampleCharter,
      sections: sampleCharter.sections.slice(0, 1),
    })
    expect(readOn(laidOut, 1).slice(0, 2)).toEqual(
      ['A\u00a0', 'Problemet'].map((text) => text.trim()),
    )
  })

  it('are set a little closer where that saves a last page with next to nothing on it', () => {
    const count = (rows: number) => pagesOf(tableOf(rows)).length
    const rows = Array.from({ length: 60 }, (_, index) => index + 2)
    const turning = rows.filter((each) => count(each) > count(each - 1))
    expect(turning).not.toHaveLength(0)
    for (const each of turning) expect(pagesOf(tableOf(each)).at(-1)?.length).toBeGreaterThan(4)
  })

  it('have no lines to write on without what they are for', () => {
    const lines: Block = { kind: 'writeLines', prompt: 'Hvad?', lines: 4 }
    for (let count = 250; count < 520; count += 10) {
      const laidOut = layOutPlainly(withBlocks(paragraph(wordsOf(count)), lines))
      const pages = laidOut.sheets.map(
        ({ sequences }) =>
          sequences.flatMap(({ drawings }) => drawings).filter(({ kind }) => kind === 'line')
            .length,
      )
      const asked = laidOut.sheets.findIndex((_, page) => readOn(laidOut, page).includes('Hvad?'))
      const usual = layOutPlainly(withBlocks(paragraph(wordsOf(count)))).sheets[asked]
      const ruled = usual?.sequences.flatMap(({ drawings }) => drawings) ?? []
      expect(
        (pages[asked] ?? 0) - ruled.filter(({ kind }) => kind === 'line').length,
      ).toBeGreaterThanOrEqual(4)
    }
  })

  it('are none for a charter without sections', () => {
    expect(layOutPlainly({ ...sampleCharter, sections: [] }).sheets).toHaveLength(1)
  })

  it('hold nothing below the foot of the text', () => {
    const laidOut = layOutPlainly(withBlocks(paragraph(wordsOf(3000)), tableOf(200)))
    for (const page of laidOut.sheets.keys())
      for (const { y, in: owner } of textsOn(laidOut, page))
        if (owner !== 'footer') expect(y).toBeLessThan(footLine)
  })

  it('are numbered, with the running words at head and foot', () => {
    const laidOut = layOutPlainly(sampleCharter)
    const running = (page: number) =>
      textsOn(laidOut, page)
        .filter((placed) => placed.in === 'header' || placed.in === 'footer')
        .map(({ text }) => text)
    const { organisation } = sampleCharter.masthead
    expect(running(0)).toEqual(['Fælles borde i Nordbyen', 'Side 1 af 5'])
    expect(running(1)).toEqual([
      'Fælles borde i Nordbyen',
      'Projektgrundlag, udkast 3',
      organisation,
      'Side 2 af 5',
    ])
  })

  it.each([
    ['the first', ['Fælles borde', 'borde'], 'Fælles borde'],
    ['the next', [wordsOf(60), 'Fælles borde', 'borde'], 'Fælles borde'],
    ['the last', [wordsOf(60), wordsOf(50), 'borde'], 'borde'],
  ] as const)('take %s of the running words that fits on its line', (_, left, taken) => {
    const running = { ...sampleCharter.running, left }
    const laidOut = layOutPlainly({ ...sampleCharter, running })
    const [placed] = textsOn(laidOut, 1).filter(({ in: owner }) => owner === 'header')
    expect(placed?.text).toBe(taken)
  })
})

describe('large print', () => {
  const bodyOf = (largePrint: boolean) =>
    textsOn(layOutPlainly(withBlocks(paragraph(wordsOf(60))), { largePrint }), 1).find(
      (placed) => placed.in === 'P',
    )

  it('sets all type a fifth larger', () => {
    expect(bodyOf(false)?.size).toBe(10.5)
    expect(bodyOf(true)?.size).toBeCloseTo(12.6)
  })

  it('still keeps the summary to one page', () => {
    const laidOut = layOutPlainly(sampleCharter, { largePrint: true })
    const low = textsOn(laidOut, 0).filter(({ y, in: owner }) => owner !== 'footer' && y > footLine)
    expect(low).toEqual([])
    expect(readOn(laidOut, 1)).toContain('Problemet')
  })
})

describe('a heading', () => {
  it('is never the last on a page', () => {
    // So much text that a heading ends up at every height of a page once.
    for (let lines = 30; lines < 50; lines++) {
      const filling = Array.from({ length: lines }, () => 'linje').join('\n')
      const pages = pagesOf(paragraph(filling), heading('Overskrift'), paragraph(wordsOf(40)))
      const page = pages.find((texts) => texts.includes('Overskrift')) ?? []
      expect(page.slice(page.indexOf('Overskrift') + 1).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('keeps the head of a table and its first rows with it', () => {
    for (let lines = 30; lines < 50; lines++) {
      const filling = Array.from({ length: lines }, () => 'linje').join('\n')
      const pages = pagesOf(paragraph(filling), heading('Overskrift'), tableOf(5))
      const page = pages.find((texts) => texts.includes('Overskrift')) ?? []
      expect(page).toContain('Række 2')
    }
  })
})

describe('a paragraph over two pages', () => {
  const parts = (lines: number) => {
    const filling = Array.from({ length: 38 }, () => 'fyld').join('\n')
    const text = Array.from({ length: lines }, (_, index) => `linje ${index}`).join('\n')
    const pages = pagesOf(paragraph(filling), paragraph(text))
    return pages.map((texts) => texts.filter((line) => line.startsWith('linje')).length)
  }

  it('leaves at least two lines on each', () => {
    for (let lines = 2; lines < 14; lines++) expect(parts(lines)).not.toContain(1)
  })

  it('loses no line', () => {
    for (let lines = 1; lines < 60; lines++)
      expect(parts(lines).reduce((sum, count) => sum + count, 0)).toBe(lines)
  })
})

describe('a table over many pages', () => {
  const laidOut = layOutPlainly(withBlocks(tableOf(300, (row) => wordsOf(1 + (row % 25)))))
  const pages = laidOut.sheets.map((_, page) => textsOn(laidOut, page))
  const rowsOn = pages.map((texts) => texts.filter(({ text }) => text.startsWith('Række')).length)

  it('has each row once', () => {
    expect(rowsOn.reduce((sum, count) => sum + count, 0)).toBe(300)
  })

  it('is read once, and repeats its caption and head as artifacts', () => {
    const heads = pages.map((texts) => texts.filter(({ text }) => text === 'Navn'))
    expect(heads.map((texts) => texts.map((head) => head.in))).toEqual([
      [],
      ['TH'],
      ...pages.slice(2).map(() => ['header']),
    ])
    const captions = pages.slice(2).map((texts) => texts.map(({ text }) => text))
    for (const texts of captions) expect(texts).toContain('Aktører (fortsat)')
  })

  it('has at least two rows on each page', () => {
    expect(Math.min(...rowsOn.slice(1))).toBeGreaterThanOrEqual(2)
    for (let rows = 20; rows < 60; rows++) {
      const long = layOutPlainly(withBlocks(tableOf(rows)))
      const last = textsOn(long, long.sheets.length - 1)
      expect(last.filter(({ text }) => text.startsWith('Række')).length).toBeGreaterThan(1)
    }
  })

  it('divides a row that is higher than a page, and stays one table', () => {
    const high = layOutPlainly(
      withBlocks(tableOf(3, (row) => (row === 1 ? wordsOf(1500) : 'kort'))),
    )
    const read = high.sheets.flatMap((_, page) => readOn(high, page)).join(' ')
    expect(read.match(/samskabe|slutter/giu)?.length).toBe(1500)
    const [, section] = high.root.kids
    const tables = section && 'tag' in section ? section.kids : []
    expect(tables.filter((kid) => 'tag' in kid && kid.tag === 'Table')).toHaveLength(1)
  })
})

describe('a table with long names above its columns', () => {
  const names = Array.from({ length: 5 }, () => 'Forsyningsselskabet')
  const table: Block = {
    kind: 'table',
    caption: 'Hvem bærer hvad',
    columns: [
      { head: 'Behov', weight: 2.4, headsRow: true },
      ...names.map((head) => ({ head, weight: 1, align: 'center', typed: true }) as const),
    ],
    rows: [[{ text: typed('Kontakt til beboere, der har brug for hjælp') }]],
    emptyRows: 0,
  }

  it('divides the names rather than starve the column that heads its rows', () => {
    const laidOut = layOutPlainly(withBlocks(table))
    const texts = textsOn(laidOut, 1)
    const starts = texts.filter((placed) => placed.in === 'TH').map(({ text }) => text)
    expect(starts.find((text) => text.startsWith('Kontakt til'))).toMatch(/^Kontakt til beboere/u)
  })
})

describe('what is not answered', () => {
  const lines = (...blocks: readonly Block[]) => {
    const { sheets } = layOutPlainly(withBlocks(...blocks))
    const drawn = sheets[1]?.sequences.flatMap(({ drawings }) => drawings) ?? []
    const isOfText = (y: number) => y > 110 && y < 770
    return drawn.filter((drawing) => drawing.kind === 'line' && isOfText(drawing.from[1])).length
  }

  it('has lines to write on', () => {
    const question = 'Hvem mærker det?'
    expect(lines({ kind: 'answer', question, answer: [], lines: 4 })).toBe(4)
    expect(lines({ kind: 'answer', question, answer: [typed(' \n')], lines: 3 })).toBe(3)
    expect(lines({ kind: 'answer', question, answer: [typed('De ældre')], lines: 4 })).toBe(0)
    expect(lines({ kind: 'writeLines', prompt: 'Uenigheder', lines: 6 })).toBe(6)
  })

  it('has a line for each empty cell of a table without rows', () => {
    const table = tableOf(0)
    const empty = table.kind === 'table' ? { ...table, emptyRows: 3 } : table
    const underTheHead = 1
    expect(lines(empty)).toBe(underTheHead + 3 * 2)
  })

  it('has room to sign', () => {
    const rows = [{ party: 'Seniorrådet', statement: typed('Vi er med.') }]
    const heads = ['Part', 'Navn', 'Dato', 'Underskrift'] as const
    const block: Block = { kind: 'signatures', caption: 'Vi er med', heads, rows, emptyRows: 2 }
    const underTheHead = 1
    expect(lines(block)).toBe(underTheHead + 3 * 4)
  })
})
