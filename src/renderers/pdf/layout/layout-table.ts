import type { Cell } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Disc } from './drawing.ts'
import { isEmpty } from './layout-text.ts'
import { horizontal } from './lines.ts'
import { heightOfFrame, mm } from './page-regions.ts'
import { colours } from './paper.ts'
import { heightOf, type Piece, stack } from './piece.ts'
import { type RowCell, rowPiece } from './row-piece.ts'
import type { BlockLayout, Lane, Setting } from './setting.ts'
import { child, isArtifact, type Owner } from './structure.ts'
import { type Grid, type GridRow, type Strip, stripsOf, wordsIn } from './table-strips.ts'
import { textPiece } from './text-piece.ts'

export const tablePieces: BlockLayout<'table'> = ({ rows, emptyRows, ...table }, lane, setting) => {
  const emptyRow = { cells: [], leastHeight: 9 * mm }
  const { writeLine } = setting.styles
  const filled = rows.map((cells) => ({
    cells,
    leastHeight: cells.every(({ text }) => isEmpty(text)) ? writeLine : 0,
  }))
  const written = rows.length > 0 ? filled : Array.from({ length: emptyRows }, () => emptyRow)
  return gridPieces({ ...table, rows: written }, lane, setting)
}

/** A head higher than this part of a page would leave too little of it to be repeated on. */
const highestRepeat = 0.3

/** Rows that take no more than this part of a page are seen at once, and move as one. */
const highestWhole = 0.15

/** A table: its caption, its head, and a row for each row; the head is repeated on each page. */
export function gridPieces(grid: Grid, lane: Lane, setting: Setting): readonly Piece[] {
  const { caption, columns, rows } = grid
  if (columns.length === 0) return []
  const table = child(lane.owner, 'Table')
  const strips = stripsOf(grid, lane, setting)
  const head = (owner: Owner, words: string) => [
    ...captionPieces(words, { ...lane, owner }, setting),
    headRow(strips, { ...lane, owner: child(owner, 'THead') }, setting),
  ]
  const continued = isFilled(caption) ? `${caption} ${setting.continued}` : ''
  const repeat = stack(head('header', continued))
  const isRepeated = repeat.height <= highestRepeat * heightOfFrame(setting.regions.body)
  const body = { ...lane, owner: child(table, 'TBody') }
  const pieces = rows.map((row) => bodyRow(row, strips, body, setting, isRepeated ? repeat : null))
  const isSmall = heightOf(pieces) <= highestWhole * heightOfFrame(setting.regions.body)
  return [
    ...head(table, caption),
    ...pieces.map((piece, index): Piece => {
      // No row stands alone below the head, nor on the page after a break; a small table is not parted.
      const isEdge = rows.length > 1 && (index === 0 || index === rows.length - 2)
      return { ...piece, keepWithNext: isEdge || (isSmall && index < rows.length - 1) }
    }),
  ]
}

function captionPieces(caption: string, lane: Lane, setting: Setting): readonly Piece[] {
  if (!isFilled(caption)) return []
  const style = setting.styles.caption
  const gap = setting.styles.air(16)
  return [
    textPiece([{ text: caption }], lane, setting, {
      tag: 'Caption',
      style,
      gap,
      keepWithNext: true,
    }),
  ]
}

function headRow(strips: readonly Strip[], lane: Lane, setting: Setting): Piece {
  const { styles } = setting
  const row = child(lane.owner, 'TR')
  return rowPiece({
    cells: strips.map(({ column: { head, align }, lane: strip, headStyle }): RowCell => {
      const owner = child(row, 'TH', { scope: 'Column' })
      const options = { style: headStyle, align: align ?? 'start' }
      return { owner, pieces: [textPiece([{ text: head }], { ...strip, owner }, setting, options)] }
    }),
    gap: styles.air(3),
    keepWithNext: true,
    padding: { top: styles.air(3), bottom: styles.air(4) },
    decorate: (sheets, top, height) => {
      const owner = isArtifact(lane.owner) ? lane.owner : 'layout'
      sheets.draw(owner, horizontal(lane, top + height, 0.9, colours.ink))
    },
  })
}

function bodyRow(
  { cells, leastHeight }: GridRow,
  strips: readonly Strip[],
  lane: Lane,
  setting: Setting,
  repeat: Piece | null,
): Piece {
  const { styles } = setting
  const owner = child(lane.owner, 'TR')
  return rowPiece({
    cells: strips.map((strip, index) =>
      bodyCell(cells[index] ?? { text: [] }, strip, owner, setting),
    ),
    gap: 0,
    leastHeight,
    padding: { top: styles.air(3.6), bottom: styles.air(4.4) },
    ...(repeat && { repeat }),
    decorate: (sheets, top, height) => {
      const y = top + height
      if (leastHeight === 0) sheets.draw('layout', horizontal(lane, y, 0.45, colours.hairline))
      // Where people write, each has a line of their own.
      else
        for (const strip of strips)
          sheets.draw('layout', horizontal(strip.lane, y, 0.5, colours.rule))
    },
  })
}

function bodyCell(
  { text, mark }: Cell,
  { column, lane }: Strip,
  row: Owner,
  setting: Setting,
): RowCell {
  const owner = column.headsRow ? child(row, 'TH', { scope: 'Row' }) : child(row, 'TD')
  // A third of the cells of a large charter.
  if (text.length === 0 && !mark) return { owner, pieces: [] }
  const style = setting.styles.small
  const words = wordsIn(text, column)
  const isCentred = column.align === 'center'
  const indent = mark && !isCentred ? markSize + 4 : 0
  const own = { ...lane, owner, x: lane.x + indent, width: lane.width - indent }
  const pieces = isEmpty(words)
    ? []
    : [
        textPiece(words, own, setting, {
          style,
          align: column.align ?? 'start',
          onPlace: (sheets, top) => {
            if (mark && !isCentred)
              sheets.draw('layout', markAt(mark, lane.x + markSize / 2, top + style.leading / 2))
          },
        }),
      ]
  if (!mark || !isCentred) return { owner, pieces }
  const disc: Piece = {
    height: markSize + 3,
    gap: 0,
    keepWithNext: true,
    place: (sheets, top) =>
      sheets.draw('layout', markAt(mark, lane.x + lane.width / 2, top + 2 + markSize / 2)),
  }
  return { owner, pieces: [disc, ...pieces] }
}

type Mark = NonNullable<Cell['mark']>

/** The fuller the disc, the more is carried; the words beside it say the same. */
const looks: Readonly<Record<Mark, Disc['look']>> = {
  carries: 'full',
  contributes: 'half',
  gap: 'open',
}

const markSize = 6.6

/** A mark around this centre. */
const markAt = (mark: Mark, x: number, y: number): Disc => ({
  kind: 'disc',
  look: looks[mark],
  colour: colours.ink,
  x,
  y,
  radius: markSize / 2,
})
