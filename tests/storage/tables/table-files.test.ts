import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { failed } from '#core/result.ts'
import { type Cells, csvText } from '#core/tables/csv-text.ts'
import { readTableFile } from '#storage/tables/read-table-file.ts'
import { xlsxFile } from '#storage/tables/xlsx-file.ts'

const read = (...parts: BlobPart[]) => readTableFile(new Blob(parts))
const cellsOf = async (...parts: BlobPart[]) => {
  const found = await read(...parts)
  if (!found.ok) throw new Error(JSON.stringify(found.failure))
  return found.value
}
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('a table', () => {
  it('is written as Danish Excel reads it, with no cell that is computed', () => {
    expect(
      csvText([
        ['Navn', '=1+1'],
        ['"Bo"', "'-5"],
      ]),
    ).toBe('\uFEFF"Navn";"\'=1+1"\r\n"""Bo""";"\'\'-5"\r\n')
  })

  it('is read back as it was written, whatever stands in its cells', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc
        .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ';', ',', 'æ', ' '))
        .map((signs) => signs.join('')),
    )
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([width, height]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
      .filter((rows) => rows.flat().some(isFilled))
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const cells = rows.map((row) => row.map((cell) => cell.toWellFormed()))
        expect(await cellsOf(csvText(cells))).toEqual(cells)
      }),
      {
        numRuns: 100,
        examples: [
          [[['', ',', '', ',,']]],
          [
            [
              ['', ',', '', ',,'],
              ['', '', ',', ''],
            ],
          ],
        ],
      },
    )
  })

  it('of Danish Excel is read in its own signs, with its own separator', async () => {
    expect(await cellsOf(latin('Behov;V\xe6gt\r\nK\xf8rsel;Vigtigt\r\n'))).toEqual([
      ['Behov', 'Vægt'],
      ['Kørsel', 'Vigtigt'],
    ])
    expect(await cellsOf('sep=;\r\nBehov;007')).toEqual([['Behov', '007']])
    const inUtf16 = Uint16Array.from('\uFEFFMad\tÆg', (sign) => sign.charCodeAt(0))
    expect(await cellsOf(new Uint8Array(inUtf16.buffer))).toEqual([['Mad', 'Æg']])
  })

  it.each([
    ['Behov;Vægt\nKørsel;Vigtigt\n"Mad;Vigtigt\nLokaler;Mindre vigtigt\n', 3],
    ['Behov;Vægt\nKørsel;"Vigtigt\nMad;Vigtigt\nLokaler;Mindre vigtigt\n', 2],
    ['sep=;\nBehov\n"To\nlinjer"\n"Mad\nLokaler\n', 3],
    [`Behov;Vægt\n${'Mad;Vigtigt\n'.repeat(40)}"Kørsel;Vigtigt\nLokaler;Vigtigt\n`, 42],
    ['Behov;Vægt\n"Hus"et;Vigtigt\nMad;Vigtigt\n"Kørsel";Vigtigt\n', 2],
  ])(
    'with a quotation mark that is not closed is not read, and the row is told: %j',
    async (text, row) => {
      expect(await read(text)).toEqual(failed({ openQuoteIn: row }))
    },
  )

  it('keeps quotation marks within a cell of one line', async () => {
    expect(await cellsOf('Behov;Vægt\n"Et "stort" hus";Vigtigt\n5" rør;\n')).toEqual([
      ['Behov', 'Vægt'],
      ['Et "stort" hus', 'Vigtigt'],
      ['5" rør', ''],
    ])
  })

  it('takes no comma in a name for the separator', async () => {
    expect(await cellsOf('Aktør;Gruppe\nHansen, Bo;Borgere\nJensen, Ida;Borgere\n')).toEqual([
      ['Aktør', 'Gruppe'],
      ['Hansen, Bo', 'Borgere'],
      ['Jensen, Ida', 'Borgere'],
    ])
  })

  it('that is too large, too wide, empty, an Excel file or gone is refused by name', async () => {
    expect(await read(new Uint8Array(limits.tableBytes + 1))).toMatchObject({ failure: 'tooLarge' })
    expect(await read(';'.repeat(limits.tableColumns), 'x')).toMatchObject({ failure: 'tooWide' })
    expect(await read('\r\n \r\n')).toMatchObject({ failure: 'empty' })
    expect(await read('')).toMatchObject({ failure: 'empty' })
    expect(await read(xlsxFile([['a']], 'a'))).toMatchObject({ failure: 'workbook' })
    const gone = Object.assign(new Blob(['x']), { arrayBuffer: () => Promise.reject(new Error()) })
    expect(await readTableFile(gone)).toMatchObject({ failure: 'unreadable' })
  })
})

describe('an Excel file', () => {
  const parts = (cells: Cells) =>
    Object.fromEntries(
      Object.entries(unzipSync(xlsxFile(cells, 'behov'))).map(([name, bytes]) => [
        name,
        strFromU8(bytes),
      ]),
    )

  it('has a text in every cell, in the format of texts', () => {
    const sheet =
      parts([
        ['Navn', 'Nr'],
        ['=1+1', '007'],
      ])['xl/worksheets/sheet1.xml'] ?? ''
    const cells = [...sheet.matchAll(/<c r="(\w+)" s="(\d)" t="(\w+)"><is><t[^>]*>([^<]*)/gu)]
    expect(cells.map(([, ...cell]) => cell)).toEqual([
      ['A1', '2', 'inlineStr', 'Navn'],
      ['B1', '2', 'inlineStr', 'Nr'],
      ['A2', '1', 'inlineStr', '=1+1'],
      ['B2', '1', 'inlineStr', '007'],
    ])
    expect(parts([['a']])['xl/styles.xml']).toContain('<xf numFmtId="49"')
  })

  it('names every part it holds, and columns beyond Z', () => {
    const found = parts([Array.from({ length: 703 }, () => 'x')])
    const types = found['[Content_Types].xml'] ?? ''
    for (const name of Object.keys(found).filter(
      (part) => part.startsWith('xl/') && !part.includes('_rels'),
    ))
      expect(types).toContain(`PartName="/${name}"`)
    expect(found['xl/worksheets/sheet1.xml']).toMatch(/r="Z1".*r="AA1".*r="ZZ1".*r="AAA1"/u)
  })

  it('holds no sign that XML cannot, and no entity of a name', () => {
    const sheet = parts([['a\0\v\uD800<&>"_x0041_']])['xl/worksheets/sheet1.xml']
    expect(sheet).toContain('>a_x0000__x000B__xD800_&lt;&amp;&gt;&quot;_x005F_x0041_<')
  })
})
