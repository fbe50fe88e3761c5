import { colours, rowsOf, spansOf, widthsOf, writeLine } from './looks.mjs'

const cellGap = 11

export const ruled = {
  hLineWidth: (line, { table }) => (line === 0 ? 0 : line === table.headerRows ? 0.9 : 0.45),
  hLineColor: (line, { table }) => (line === table.headerRows ? colours.ink : colours.hairline),
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => cellGap,
  paddingTop: () => 3.6,
  paddingBottom: () => 4.4,
}

export function tableOf(block) {
  const { caption, columns, leastHeight } = block
  const widths = widthsOf(columns.map(({ weight }) => weight)).map((width) => width - cellGap)
  const rows = rowsOf(block)
  const heads = columns.map(({ head, align }) => ({
    text: head,
    style: 'tableHead',
    alignment: align === 'center' ? 'center' : 'left',
  }))
  const heightOf = (row) =>
    row === 0 ? 'auto' : rows[row - 1].length === 0 ? writeLine : (leastHeight ?? 'auto')
  return [
    { text: caption, style: 'caption', margin: [0, 16, 0, 0] },
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths,
        heights: heightOf,
        body: [heads, ...rows.map((row) => columns.map((column, at) => cellOf(row[at], column)))],
      },
      layout: 'charter',
    },
  ]
}

function cellOf(cell, column) {
  const text = smallOf(spansOf(cell, column))
  if (column.align === 'center') text.alignment = 'center'
  if (!cell?.mark) return text
  return { columns: [{ canvas: marks[cell.mark](), width: 10, margin: [0, 3, 0, 0] }, text] }
}

const disc = { type: 'ellipse', x: 3.3, y: 3.3, r1: 3.1, r2: 3.1, lineWidth: 0.7 }
// pdfmake moves the points it is given, so each mark has its own.
const halfDisc = () =>
  Array.from({ length: 9 }, (_, step) => ({
    x: 3.3 + 3.1 * Math.sin((Math.PI * step) / 8),
    y: 3.3 - 3.1 * Math.cos((Math.PI * step) / 8),
  }))
const marks = {
  carries: () => [{ ...disc, color: colours.ink }],
  contributes: () => [
    { ...disc, lineColor: colours.ink },
    { type: 'polyline', closePath: true, points: halfDisc(), color: colours.ink },
  ],
  gap: () => [{ ...disc, lineColor: colours.ink, dash: { length: 2 } }],
}

export const smallOf = (spans, margin) => ({ text: spans.map(runOf), style: 'small', margin })

export function runOf({ text, strong, href }) {
  if (href) return { text, link: href, color: colours.link, decoration: 'underline' }
  return strong ? { text, bold: true } : text
}

export function linesOf(count, width) {
  const line = { type: 'line', x1: 0, y1: writeLine, x2: width, y2: writeLine }
  return Array.from({ length: count }, () => ({
    canvas: [{ ...line, lineWidth: 0.5, lineColor: colours.rule }],
  }))
}
