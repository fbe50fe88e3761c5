import type { SheetBlock } from '#core/workshop/paper/sheet-document.ts'
import { drawingsOf } from '#renderers/pdf/layout/draw-figure.ts'
import { isEmpty } from '#renderers/pdf/layout/layout-text.ts'
import { heightOfFrame } from '#renderers/pdf/layout/page-regions.ts'
import { heightOf, type Piece } from '#renderers/pdf/layout/piece.ts'
import { rowPiece } from '#renderers/pdf/layout/row-piece.ts'
import type { Lane } from '#renderers/pdf/layout/setting.ts'
import { child } from '#renderers/pdf/layout/structure.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import { gridPieces, stretchOfGrid } from './grid-block.ts'
import {
  gapOf,
  gutter,
  type Place,
  type RoomyPlace,
  type SheetBlocks,
  type SheetLayout,
} from './place.ts'
import { roomPieces, stretchOfRoom } from './room-block.ts'
import { ticksPieces } from './ticks-block.ts'

/**
 * The pieces of blocks, one after the other. Where they take less than `height`, those with room to
 * write share what is left; where they take more, it stays at their least.
 */
export function filledBlocks(
  blocks: readonly SheetBlock[],
  place: Place,
  height: number,
): readonly Piece[] {
  const room = height
  const least = blocks.map((block) => piecesOf(block.kind, block, { ...place, extra: 0, room }))
  const spare = height - heightOf(least.flat())
  const total = sum(blocks.map(stretchOf))
  if (spare <= 0 || total === 0) return least.flat()
  return blocks.flatMap((block, index) => {
    const extra = (spare * stretchOf(block)) / total
    return extra > 0 ? piecesOf(block.kind, block, { ...place, extra, room }) : (least[index] ?? [])
  })
}

/** Of the room to spare, relative to the blocks around it. */
function stretchOf(block: SheetBlock): number {
  if (block.kind === 'room') return stretchOfRoom(block)
  if (block.kind === 'grid') return stretchOfGrid(block)
  if (block.kind !== 'beside') return 0
  return Math.max(0, ...block.parts.map(({ blocks }) => sum(blocks.map(stretchOf))))
}

const besidePieces: SheetLayout<'beside'> = ({ parts }, { extra, room, ...place }) => {
  const weights = parts.map(({ weight }) => weight)
  const lanes = besideEachOther(place.lane, weights)
  // Each part is read to its end before the next, also where it goes on on a page after.
  const owners = parts.map(() => child(place.lane.owner, 'Div'))
  const filled = (height: number) =>
    parts.map(({ blocks }, index) => {
      const lane = { ...(lanes[index] ?? place.lane), owner: owners[index] ?? place.lane.owner }
      return filledBlocks(blocks, { ...place, lane }, height)
    })
  const least = filled(0)
  const height = Math.max(0, ...least.map(heightOf)) + extra
  // Of columns that run on to the next page, none is drawn out to be as long as the longest.
  const runsOn = height > room
  const cells = (runsOn ? least : filled(height)).map((pieces) => ({ pieces }))
  const gap = gapOf(place)
  return [rowPiece({ cells, gap, padding: { top: 0, bottom: 0 }, leastHeight: height })]
}

function besideEachOther(lane: Lane, weights: readonly number[]): readonly Lane[] {
  const width = lane.width - gutter * (weights.length - 1)
  const share = width / sum(weights)
  let x = lane.x
  return weights.map((weight) => {
    const own = { ...lane, x, width: weight * share }
    x += own.width + gutter
    return own
  })
}

const wordsPieces: SheetLayout<'words'> = ({ look, text }, { lane, setting }) => {
  if (isEmpty(text)) return []
  const style = setting.styles[look]
  return [textPiece(text, lane, setting, { tag: 'P', style, gap: setting.styles.air(gutter) })]
}

/** The part of a page a figure may take, and how much smaller it is where the page would not hold all. */
const highest = 0.62
const smaller = 0.82

const figurePieces: SheetLayout<'figure'> = (
  { figure, leastScale },
  { lane, setting, isTight },
) => {
  const most = highest * heightOfFrame(setting.regions.body)
  const natural = Math.min(lane.width / figure.width, most / figure.height)
  const scale = isTight ? Math.max(smaller * natural, Math.min(natural, leastScale)) : natural
  const size = { width: figure.width * scale, height: figure.height * scale }
  const x = lane.x + (lane.width - size.width) / 2
  const alternative = cleanLine(figure.description)
  return [
    {
      height: size.height,
      gap: setting.styles.air(gutter),
      keepWithNext: false,
      place: (sheets, y) => {
        const owner = child(lane.owner, 'Figure', { alternative, box: { x, y, ...size } })
        sheets.draw(owner, ...drawingsOf(figure, { x, y, scale }, setting))
      },
    },
  ]
}

const layouts: { readonly [K in SheetBlock['kind']]: SheetLayout<K> } = {
  room: roomPieces,
  beside: besidePieces,
  ticks: ticksPieces,
  grid: gridPieces,
  words: wordsPieces,
  figure: figurePieces,
}

function piecesOf<K extends SheetBlock['kind']>(
  kind: K,
  block: SheetBlocks[K],
  place: RoomyPlace,
): readonly Piece[] {
  return layouts[kind](block, place)
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
