import { isFilled } from '#core/questions/is-filled.ts'
import type { Tick } from '#core/workshop/paper/sheet-document.ts'
import type { Piece } from '#renderers/pdf/layout/piece.ts'
import { type RowCell, rowPiece } from '#renderers/pdf/layout/row-piece.ts'
import { child, type Owner } from '#renderers/pdf/layout/structure.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import { gapOf, type Place, type SheetLayout } from './place.ts'
import { cross, ring } from './ring.ts'

/** Things to choose one after the other, as many in a line as it holds. */
export const ticksPieces: SheetLayout<'ticks'> = ({ prompt, options }, place) => {
  const { lane, setting } = place
  const group = child(lane.owner, 'Div')
  const list = child(group, 'L', { numbering: 'None' })
  const head = isFilled(prompt)
    ? [
        textPiece([{ text: prompt }], { ...lane, owner: group }, setting, {
          tag: setting.labelTag,
          style: setting.styles.heading3,
          gap: gapOf(place),
          keepWithNext: true,
        }),
      ]
    : []
  const rows = rowsOf(options, place).map((row, index): Piece => {
    const gap = index > 0 || head.length > 0 ? 2 : gapOf(place)
    return rowPiece({
      cells: row.map((option) => cellOf(option, list, place)),
      gap,
      padding: { top: 0, bottom: 0 },
    })
  })
  return [...head, ...rows]
}

interface PlacedTick extends Tick {
  readonly x: number
  readonly width: number
}

/** Lighter than what is asked. */
const styleOf = ({ setting }: Place): TextStyle => ({ ...setting.styles.fact, face: 'label' })

/** The width of a ring and the room behind it, and between an option and the next. */
const measures = ({ setting }: Place) => {
  const { size } = setting.styles.fact
  return { radius: 0.52 * size, indent: 1.5 * size, apart: 0.9 * size }
}

function rowsOf(options: readonly Tick[], place: Place): readonly (readonly PlacedTick[])[] {
  const { lane, setting } = place
  const { indent, apart } = measures(place)
  const rows: PlacedTick[][] = []
  let x = Number.POSITIVE_INFINITY
  for (const option of options) {
    const [line] = setting.breakLines([option], styleOf(place), Number.MAX_VALUE)
    const width = Math.min(lane.width, indent + (line?.width ?? 0) + 0.5)
    if (x + width > lane.x + lane.width + 0.01) {
      rows.push([])
      x = lane.x
    }
    rows.at(-1)?.push({ ...option, x, width })
    x += width + apart
  }
  return rows
}

function cellOf(option: PlacedTick, list: Owner, place: Place): RowCell {
  const { setting, chosen } = place
  const { radius, indent } = measures(place)
  const style = styleOf(place)
  const item = child(list, 'LI')
  const { x, width } = option
  const lane = { ...place.lane, owner: item, x: x + indent, width: width - indent }
  const text = textPiece([{ text: option.text }], lane, setting, {
    tag: 'LBody',
    style,
    onPlace: (sheets, top) => {
      const at = { x: x + radius, y: top + style.leading / 2, radius }
      sheets.draw('layout', ring(at))
      if (!option.isChosen) return
      sheets.draw(child(item, 'Lbl', { actualText: chosen }), ...cross(at, chosen, setting))
    },
  })
  return { pieces: [text] }
}
