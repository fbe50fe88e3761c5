import { colours, looks, rowsOf, spansOf, widthsOf, writeLine } from './looks.mjs'
import { bottom } from './pdfkit-pen.mjs'

const cellGap = 11

/** Sets a table: head and rows by hand, the head again on each page. */
export function setTable(pen, block, owner) {
  const { caption, columns } = block
  const grid = gridOf(pen, columns)
  const table = pen.child(owner, 'Table')
  pen.need(grid.headHeight + 60)
  pen.document.y += 16
  pen.leaf(table, 'Caption', looks.caption, [{ text: caption }])
  const head = pen.child(table, 'THead')
  const row = pen.child(head, 'TR')
  setHead(pen, grid, (text, place) => {
    setCell(pen, row, text, { ...place, tag: 'TH', look: looks.tableHead, scope: 'Column' })
  })
  row.end()
  head.end()
  const body = pen.child(table, 'TBody')
  for (const cells of rowsOf(block)) setRow(pen, cells, body, { ...block, grid })
  body.end()
  table.end()
}

function gridOf(pen, columns) {
  const widths = widthsOf(columns.map(({ weight }) => weight))
  let x = pen.x
  const places = widths.map((width) => {
    const place = { x, width: width - cellGap }
    x += width
    return place
  })
  const heads = columns.map(({ head }) => [{ text: head }])
  const heights = heads.map((head, at) => pen.heightOf(head, looks.tableHead, places[at].width))
  return { places, heads, headHeight: Math.max(...heights) }
}

function setHead(pen, { places, heads, headHeight }, set) {
  const top = pen.document.y + 3
  for (const [at, text] of heads.entries()) set(text, { ...places[at], top })
  pen.document.y = top + headHeight + 4
  pen.line(0.9, colours.ink)
}

function setRow(pen, cells, body, { columns, grid, leastHeight = 0 }) {
  const { document } = pen
  const spans = columns.map((column, at) => spansOf(cells[at], column))
  const places = grid.places.map(({ x, width }, at) => {
    const indent = cells[at]?.mark ? 10 : 0
    return { x: x + indent, width: width - indent }
  })
  const heights = spans.map((text, at) =>
    text.length === 0 ? 0 : pen.heightOf(text, looks.small, places[at].width),
  )
  const height = Math.max(cells.length === 0 ? writeLine : leastHeight, 8 + Math.max(...heights))
  if (document.y + height > bottom) {
    document.addPage()
    setHead(pen, grid, (text, place) =>
      pen.artifact('Pagination', () => pen.text(text, looks.tableHead, place, place.top)),
    )
  }
  const row = pen.child(body, 'TR')
  const top = document.y + 3.6
  for (const [at, { headsRow, align }] of columns.entries()) {
    const heads = headsRow && spans[at].length > 0
    const tag = heads ? { tag: 'TH', scope: 'Row' } : { tag: 'TD' }
    if (cells[at]?.mark) setMark(pen, cells[at].mark, places[at].x - 6.7, top + 6)
    setCell(pen, row, spans[at], { ...places[at], top, ...tag, look: looks.small, align })
  }
  row.end()
  document.y = top - 3.6 + height
  pen.line(0.45, colours.hairline)
}

function setCell(pen, row, text, { tag, x, width, top, look, align, scope }) {
  const set = () => pen.text(text, look, { x, width, align }, top)
  const options = scope ? { scope } : {}
  row.add(pen.document.struct(tag, options, text.length > 0 ? [set] : []))
}

function setMark(pen, mark, x, y) {
  pen.artifact('Layout', () => {
    const { document } = pen
    document.circle(x, y, 3.1).lineWidth(0.7)
    if (mark === 'carries') document.fill(colours.ink)
    else document.stroke(colours.ink)
    if (mark === 'contributes')
      document.path(`M${x} ${y - 3.1}a3.1 3.1 0 0 1 0 6.2z`).fill(colours.ink)
  })
}
