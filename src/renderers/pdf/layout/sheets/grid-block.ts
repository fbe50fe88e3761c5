import { isFilled } from '#core/questions/is-filled.ts'
import type { GridBlock, GridCell } from '#core/workshop/paper/sheet-document.ts'
import type { Disc } from '#renderers/pdf/layout/drawing.ts'
import { isEmpty } from '#renderers/pdf/layout/layout-text.ts'
import { heightOfFrame, mm } from '#renderers/pdf/layout/page-regions.ts'
import type { PageSet } from '#renderers/pdf/layout/page-set.ts'
import { colours } from '#renderers/pdf/layout/paper.ts'
import { type Piece, stack } from '#renderers/pdf/layout/piece.ts'
import { type RowCell, rowPiece } from '#renderers/pdf/layout/row-piece.ts'
import { child, type Owner } from '#renderers/pdf/layout/structure.ts'
import { cellPadding, type Strip, stripsOf, wordsIn } from '#renderers/pdf/layout/table-strips.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { frameLine, gapOf, type Place, type SheetLayout } from './place.ts'
import { ring } from './ring.ts'

/** Every row takes as much of the room to spare as a line to write on. */
export const stretchOfGrid = ({ rows }: GridBlock) => 2 * rows.length

/** A head higher than this part of a page would leave too little of it to be repeated on. */
const highestRepeat = 0.3

/** A table with lines around its cells; its head is repeated on each page. */
export const gridPieces: SheetLayout<'grid'> = (grid, place) => {
  const { lane, setting, extra } = place
  const table = child(lane.owner, 'Table')
  const strips = gridStrips(grid, place)
  const head = (owner: Owner, caption: string) => [
    ...captionPieces(caption, owner, place),
    headRow(grid, strips, { ...place, lane: { ...lane, owner: child(owner, 'THead') } }),
  ]
  const { caption } = grid
  const continued = isFilled(caption) ? `${caption} ${setting.continued}` : ''
  const repeat = stack(head('header', continued))
  const isRepeated = repeat.height <= highestRepeat * heightOfFrame(setting.regions.body)
  const body = { ...place, lane: { ...lane, owner: child(table, 'TBody') } }
  const leastHeight = grid.rowHeight * mm + (extra > 0 ? extra / grid.rows.length : 0)
  const rows = grid.rows.map((cells): Piece => {
    const row = bodyRow({ grid, cells, leastHeight }, strips, body)
    return isRepeated ? { ...row, repeat } : row
  })
  const [first, ...others] = head(table, caption)
  return first ? [{ ...first, gap: gapOf(place) }, ...others, ...rows] : rows
}

/** The cells' text stands inside their lines. */
function gridStrips({ columns, rows }: GridBlock, { lane, setting }: Place): readonly Strip[] {
  const padding = cellPadding(columns.length)
  const inner = { ...lane, x: lane.x + padding, width: lane.width - 2 * padding }
  const cells = rows.map((row) => ({ cells: row, leastHeight: 0 }))
  return stripsOf({ caption: '', columns, rows: cells }, inner, setting)
}

function captionPieces(caption: string, owner: Owner, { lane, setting }: Place): readonly Piece[] {
  if (!isFilled(caption)) return []
  const options = { tag: 'Caption', style: setting.styles.heading3, keepWithNext: true } as const
  return [textPiece([{ text: caption }], { ...lane, owner }, setting, options)]
}

function headRow({ headHeight }: GridBlock, strips: readonly Strip[], place: Place): Piece {
  const { lane, setting } = place
  const { styles } = setting
  const row = child(lane.owner, 'TR')
  return rowPiece({
    cells: strips.map(({ column, lane: strip, headStyle }): RowCell => {
      const owner = child(row, 'TH', { scope: 'Column' })
      const text = [{ text: column.head, typed: column.typed ?? false }]
      const align = column.align ?? 'start'
      const words = isFilled(column.head)
        ? [textPiece(text, { ...strip, owner }, setting, { style: headStyle, align })]
        : []
      return { owner, pieces: words }
    }),
    gap: styles.air(3),
    keepWithNext: true,
    leastHeight: headHeight * mm,
    padding: { top: 1.6 * mm, bottom: 1.6 * mm },
    decorate: (sheets, top, height) => {
      const { x, width } = lane
      const ground = { kind: 'box', x, y: top, width, height, radius: 0 } as const
      sheets.draw('layout', { ...ground, fill: colours.tint })
      drawCells(strips, sheets, { top, height })
    },
  })
}

interface BodyRow {
  readonly grid: GridBlock
  readonly cells: readonly GridCell[]
  readonly leastHeight: number
}

function bodyRow(
  { grid, cells, leastHeight }: BodyRow,
  strips: readonly Strip[],
  place: Place,
): Piece {
  const row = child(place.lane.owner, 'TR')
  const { radius } = ringOf(place)
  return rowPiece({
    cells: strips.map((strip, index) =>
      bodyCell(cells[index] ?? { text: [] }, strip, { row, place }),
    ),
    gap: 0,
    leastHeight,
    padding: { top: 1.6 * mm, bottom: 1.6 * mm },
    decorate: (sheets, top, height) => {
      drawCells(strips, sheets, { top, height })
      for (const [index, { lane }] of strips.entries()) {
        if (!grid.columns[index]?.isRing) continue
        const at = { x: lane.x + lane.width / 2, y: top + height / 2 }
        sheets.draw('layout', ring({ ...at, radius }))
      }
    },
  })
}

const ringOf = ({ setting }: Place) => ({ radius: 0.55 * setting.styles.fact.size })

interface CellPlace {
  readonly row: Owner
  readonly place: Place
}

function bodyCell(
  { text, dots }: GridCell,
  { column, lane }: Strip,
  { row, place: { setting } }: CellPlace,
): RowCell {
  const owner = column.headsRow ? child(row, 'TH', { scope: 'Row' }) : child(row, 'TD')
  if (isEmpty(text)) return { owner, pieces: [] }
  const style = setting.styles.small
  const align = column.align ?? 'start'
  const words = textPiece(wordsIn(text, column), { ...lane, owner }, setting, { style, align })
  return { owner, pieces: dots ? [dotsPiece(dots, lane), words] : [words] }
}

const dotRadius = 1.6 * mm

/** Two where somebody carries it; the word below says the same. */
function dotsPiece(dots: 1 | 2, { x, width }: Strip['lane']): Piece {
  const middle = x + width / 2
  const centres = dots === 1 ? [middle] : [middle - 1.3 * dotRadius, middle + 1.3 * dotRadius]
  const disc = (centre: number, y: number): Disc => ({
    ...{ kind: 'disc', look: 'full', colour: colours.ink },
    ...{ x: centre, y, radius: dotRadius },
  })
  return {
    height: 3 * dotRadius,
    gap: 0,
    keepWithNext: true,
    place: (sheets, top) =>
      sheets.draw('layout', ...centres.map((centre) => disc(centre, top + 1.5 * dotRadius))),
  }
}

interface Span {
  readonly top: number
  readonly height: number
}

/** Lines around each cell; where rows meet they lie on each other. */
function drawCells(strips: readonly Strip[], sheets: PageSet, { top, height }: Span): void {
  const padding = cellPadding(strips.length)
  for (const { lane } of strips) {
    const [x, width] = [lane.x - padding, lane.width + 2 * padding]
    sheets.draw('layout', {
      kind: 'shape',
      outline: { kind: 'box', x, y: top, width, height, radius: 0 },
      fill: null,
      hatch: null,
      stroke: { colour: colours.ink, thickness: frameLine, dash: [] },
    })
  }
}
