import { strToU8, zipSync } from 'fflate'
import type { Cells } from '#core/tables/csv-text.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = 'http://schemas.openxmlformats.org/package/2006/relationships'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="${sheetType}.${type}+xml"/>`

/** All of the format there is to a book of one sheet: which parts, and two styles of text cell. */
const frame = {
  '[Content_Types].xml': `${xml}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/worksheets/sheet1.xml', 'worksheet')}${override('/xl/styles.xml', 'styles')}</Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${links}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${links}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
  // Format 49 is text: what looks like a number, a date or a sum stays as it was typed.
  'xl/styles.xml': `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
}
const style = { text: 1, head: 2 } as const

/** An Excel file in which every cell is a text. The first row is its heads, and stays in sight. */
export function xlsxFile(cells: Cells, sheetName: string): Uint8Array<ArrayBuffer> {
  const rows = cells.map((row, place) => rowXml(row, place + 1)).join('')
  const width = Math.max(1, ...cells.map((row) => row.length))
  const sheet = `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="40" customWidth="1"/><col min="2" max="${Math.max(2, width)}" width="18" customWidth="1"/></cols><sheetData>${rows}</sheetData></worksheet>`
  const book = `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  const parts = { ...frame, 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': sheet }
  const packed = Object.entries(parts).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(packed))
}

function rowXml(row: readonly string[], number: number): string {
  const kind = number === 1 ? style.head : style.text
  const written = row.map((text, place) =>
    text === ''
      ? ''
      : `<c r="${columnName(place)}${number}" s="${kind}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  )
  return `<row r="${number}">${written.join('')}</row>`
}

/** A, B, … Z, AA and so on, from 0. */
function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last
}

/** Signs that XML cannot hold, and texts that look like one, as the format writes them: `_x000B_`. */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no others of them.
    .replace(/[\0-\x08\v\f\r\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, (sign) => {
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
