import type { FigureBlock } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import { drawingsOf } from './draw-figure.ts'
import { heightOfFrame } from './page-regions.ts'
import { type Piece, stack } from './piece.ts'
import type { BlockLayout, Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { leastOfFigure } from './styles.ts'
import { textPiece } from './text-piece.ts'

/** The part of a page there is room for below a section's heading and the caption. */
const highest = 0.8

/** In the width that suits the size of the type around it; no other is drawn. */
export const figureIn = (block: FigureBlock, isLargePrint: boolean): Figure =>
  isLargePrint ? block.largePrint : block.figure

/** A figure below its caption, as wide as the text and whole on one page. */
export const figurePieces: BlockLayout<'figure'> = (block, lane, setting) => {
  const drawn = figureIn(block, setting.isLargePrint)
  const group = { ...lane, owner: child(lane.owner, 'Div') }
  const caption = captionPieces(drawn, group, setting)
  const most = highest * heightOfFrame(setting.regions.body)
  const natural = Math.min(lane.width / drawn.width, most / drawn.height)
  const scale = natural * setting.styles.figure
  const set = (size: number) => stack([...caption, figurePiece(drawn, size, group, setting)])
  const whole = set(scale)
  const float = {
    gap: setting.styles.air(gapAbove),
    shrunk: (space: number) => {
      const fitting = scale - (whole.height - space) / drawn.height
      return fitting < leastOfFigure * natural ? null : { ...set(fitting), gap: whole.gap }
    },
  }
  return [{ ...whole, float }]
}

/** In points. */
const gapAbove = 16

/** A paragraph: what is inside a figure is not read, for its words are. */
function captionPieces({ title }: Figure, lane: Lane, setting: Setting): readonly Piece[] {
  if (!isFilled(title)) return []
  const { styles } = setting
  const gap = styles.air(gapAbove)
  const look = { style: styles.caption, gap, keepWithNext: true }
  return [textPiece([{ text: title }], lane, setting, { tag: 'P', ...look })]
}

function figurePiece(figure: Figure, scale: number, lane: Lane, setting: Setting): Piece {
  const size = { width: figure.width * scale, height: figure.height * scale }
  const x = lane.x + (lane.width - size.width) / 2
  return {
    height: size.height,
    gap: setting.styles.air(7),
    keepWithNext: false,
    place: (sheets, y) => {
      const alternative = cleanLine(figure.description)
      const figureElement = child(lane.owner, 'Figure', { alternative, box: { x, y, ...size } })
      const owner = alternative === '' ? 'layout' : figureElement
      sheets.draw(owner, ...drawingsOf(figure, { x, y, scale }, setting))
    },
  }
}
