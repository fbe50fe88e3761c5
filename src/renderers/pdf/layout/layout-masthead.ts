import type { CharterDocument, Logo, Masthead } from '#core/charter/charter-document.ts'
import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import { cleanLine, isBlank } from '#renderers/pdf/text/clean-text.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import { horizontal } from './lines.ts'
import { colours, mm } from './paper.ts'
import type { Piece } from './piece.ts'
import { type RowCell, rowPiece } from './row-piece.ts'
import type { Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { textPiece } from './text-piece.ts'

const gutter = 6 * mm
const logoLimits = { width: 40 * mm, height: 14 * mm }

/** Who publishes, and what paper this is, above a rule. */
export function mastheadPieces(
  masthead: Masthead,
  logo: Picture | null,
  lane: Lane,
  setting: Setting,
): readonly Piece[] {
  const { organisation, unit, documentType, status } = masthead
  const { styles } = setting
  const logoWidth = logo && masthead.logo ? logoBox(logo).width + 3 * mm : 0
  const half = (lane.width - gutter) / 2
  const left = { ...lane, x: lane.x + logoWidth, width: half - logoWidth }
  const right = { ...lane, x: lane.x + half + gutter, width: half }
  const twoLines = (first: string, second: string, own: Lane, align: 'start' | 'end'): Piece[] => {
    const line = (text: string, style: TextStyle) =>
      isBlank(text) ? [] : [textPiece([{ text }], own, setting, { tag: 'P', style, align })]
    return [...line(first, styles.masthead), ...line(second, styles.mastheadQuiet)]
  }
  const cells: RowCell[] = [
    { pieces: logo && masthead.logo ? [logoPiece(logo, masthead.logo, lane)] : [] },
    { pieces: twoLines(organisation, unit, left, 'start') },
    { pieces: twoLines(documentType, status, right, 'end') },
  ]
  return [
    rowPiece({
      cells,
      gap: 0,
      padding: { top: 0, bottom: 4 * mm },
      decorate: (sheets, top, height) =>
        sheets.draw('layout', horizontal(lane, top + height, 1, colours.ink)),
    }),
  ]
}

function logoBox({ width, height }: Picture): { width: number; height: number } {
  const scale = Math.min(logoLimits.width / width, logoLimits.height / height)
  return { width: width * scale, height: height * scale }
}

function logoPiece(picture: Picture, logo: Logo, lane: Lane): Piece {
  const size = logoBox(picture)
  return {
    height: size.height,
    gap: 0,
    keepWithNext: false,
    place: (sheets, top) => {
      const box = { x: lane.x, y: top, ...size }
      const alternative = cleanLine(logo.alternative)
      // A logo nobody has put into words is decoration beside the organisation's name.
      const owner = alternative ? child(lane.owner, 'Figure', { alternative, box }) : 'layout'
      sheets.draw(owner, { kind: 'picture', picture, ...box })
    },
  }
}

/** The longest title, in characters, that is set in each size. */
const titleSizes = [
  { longest: 40, size: 34 },
  { longest: 70, size: 28 },
  { longest: 120, size: 24 },
  { longest: 200, size: 19 },
  { longest: Number.POSITIVE_INFINITY, size: 15 },
]

export function titlePiece({ title }: CharterDocument, lane: Lane, setting: Setting): Piece {
  const { styles } = setting
  const size = titleSizes.find(({ longest }) => title.length <= longest)?.size ?? 15
  const wide = size > 24 ? 150 * mm : lane.width
  return textPiece([{ text: title, typed: true }], { ...lane, width: wide }, setting, {
    tag: 'H1',
    style: styles.title(size),
    gap: styles.air(8 * mm),
    keepWithNext: true,
  })
}
