import { isFilled } from '#core/questions/is-filled.ts'
import type { RoomBlock } from '#core/workshop/paper/sheet-document.ts'
import type { DrawnShape } from '#renderers/pdf/layout/drawing.ts'
import { isEmpty } from '#renderers/pdf/layout/layout-text.ts'
import { mm } from '#renderers/pdf/layout/page-regions.ts'
import { colours } from '#renderers/pdf/layout/paper.ts'
import { heightOf, type Piece } from '#renderers/pdf/layout/piece.ts'
import { rowPiece } from '#renderers/pdf/layout/row-piece.ts'
import type { Lane } from '#renderers/pdf/layout/setting.ts'
import { child } from '#renderers/pdf/layout/structure.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { frameLine, gapOf, type Place, type SheetLayout } from './place.ts'

/** From line to line: for a pen, and for a marker. */
const pitches = { usual: 10 * mm, large: 14 * mm } as const
const inset = 3 * mm

/** How much of the room to spare on a page is its. */
export const stretchOfRoom = ({ lines }: RoomBlock) => lines

export const roomPieces: SheetLayout<'room'> = (block, place) => {
  const { lines, hand, isFramed } = block
  const { lane, extra } = place
  const pitch = pitches[hand]
  const padding = isFramed ? inset : 0
  const own = { ...lane, x: lane.x + padding, width: lane.width - 2 * padding }
  const inner = { ...own, owner: child(lane.owner, 'Div') }
  const text = textOf(block, { ...place, lane: inner })
  const isAnswered = block.answer.some((paragraph) => !isEmpty(paragraph))
  const least = !isAnswered ? lines : place.isTight ? 0 : Math.min(lines, 1)
  const count = least + (lines > 0 ? Math.floor((extra + 0.01) / pitch) : 0)
  const leastHeight = 2 * padding + heightOf(text) + least * pitch + extra
  return [
    rowPiece({
      cells: [{ pieces: [...text, ...linesOf(count, pitch, inner)] }],
      gap: gapOf(place),
      padding: { top: padding, bottom: padding },
      leastHeight,
      decorate: (sheets, top, height) => {
        if (isFramed) sheets.draw('layout', frame(lane, top, height))
      },
    }),
  ]
}

function textOf({ prompt, answer }: RoomBlock, { lane, setting }: Place): readonly Piece[] {
  const { styles } = setting
  const prompted = isFilled(prompt)
    ? [
        textPiece([{ text: prompt }], lane, setting, {
          tag: setting.labelTag,
          style: styles.heading3,
          keepWithNext: true,
        }),
      ]
    : []
  const paragraphs = answer.filter((paragraph) => !isEmpty(paragraph))
  return [
    ...prompted,
    ...paragraphs.map((paragraph, index) =>
      textPiece(paragraph, lane, setting, {
        tag: 'P',
        style: styles.body,
        gap: styles.air(index === 0 ? 3 : 6),
      }),
    ),
  ]
}

/** Dotted, so that a line that is not used does not look like one that is missing. */
const linesOf = (count: number, pitch: number, { x, width }: Lane): readonly Piece[] =>
  Array.from({ length: count }, (_, index) => ({
    height: pitch,
    gap: 0,
    // No line stands alone below its prompt's page.
    keepWithNext: index === 0 && count > 1,
    place: (sheets, top) => {
      const y = top + pitch - 1
      sheets.draw('layout', {
        kind: 'line',
        from: [x, y],
        to: [x + width, y],
        thickness: 0.9,
        colour: colours.rule,
        dash: [0.9, 2.7],
      })
    },
  }))

function frame({ x, width }: Pick<Lane, 'x' | 'width'>, y: number, height: number) {
  const outline = { kind: 'box', x, y, width, height, radius: 1.5 * mm } as const
  const stroke = { colour: colours.ink, thickness: frameLine, dash: [] }
  return { kind: 'shape', outline, fill: null, hatch: null, stroke } satisfies DrawnShape
}
