import type { CharterDocument, Logo, Masthead } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import type { TextStyle } from '#renderers/pdf/text/text-style.ts'
import type { Box } from './drawing.ts'
import { horizontal } from './lines.ts'
import { mm } from './page-regions.ts'
import { colours } from './paper.ts'
import { heightOf, type Piece, room } from './piece.ts'
import { type RowCell, rowPiece } from './row-piece.ts'
import type { Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { textPiece } from './text-piece.ts'

const gutter = 6 * mm
const logoGutter = 3 * mm
const logoLimits = { width: 40 * mm, height: 14 * mm }

/** Who publishes, and what paper this is, above a rule. */
export function mastheadPieces(
  { organisation, unit, documentType, status, logo }: Masthead,
  picture: Picture | null,
  lane: Lane,
  setting: Setting,
): readonly Piece[] {
  const { styles } = setting
  const sign = logo ? signOf(logo, picture, lane, setting) : { pieces: [], width: 0 }
  const half = (lane.width - gutter) / 2
  const left = { ...lane, x: lane.x + sign.width, width: half - sign.width }
  const right = { ...lane, x: lane.x + half + gutter, width: half }
  const words = (text: string, style: TextStyle, own: Lane, align: 'start' | 'end') =>
    isFilled(text) ? [textPiece([{ text }], own, setting, { tag: 'P', style, align })] : []
  const sender = [
    ...words(organisation, styles.masthead, left, 'start'),
    ...words(unit, styles.mastheadQuiet, left, 'start'),
  ]
  const above = (heightOf(sign.pieces) - heightOf(sender)) / 2
  const cells: RowCell[] = [
    { pieces: sign.pieces },
    { pieces: above > 0 ? [room(above), ...sender] : sender },
    {
      pieces: [
        ...words(documentType, styles.masthead, right, 'end'),
        ...words(status, styles.mastheadQuiet, right, 'end'),
      ],
    },
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

/** What stands for the organisation: its logo, or the logo's words where it cannot be read. */
interface Sign {
  readonly pieces: readonly Piece[]
  /** With the room beside it. */
  readonly width: number
}

function signOf(logo: Logo, picture: Picture | null, lane: Lane, setting: Setting): Sign {
  if (picture) {
    const { width, height } = picture
    const scale = Math.min(logoLimits.width / width, logoLimits.height / height)
    const size = { width: width * scale, height: height * scale }
    return { pieces: [logoPiece(picture, logo, size, lane)], width: size.width + logoGutter }
  }
  if (!isFilled(logo.alternative)) return { pieces: [], width: 0 }
  const own = { ...lane, width: logoLimits.width }
  const options = { tag: 'P', style: setting.styles.mastheadQuiet } as const
  const pieces = [textPiece([{ text: logo.alternative }], own, setting, options)]
  return { pieces, width: logoLimits.width + logoGutter }
}

function logoPiece(
  picture: Picture,
  logo: Logo,
  size: Pick<Box, 'width' | 'height'>,
  lane: Lane,
): Piece {
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
  const style = styles.title(size)
  const text = [{ text: title, typed: true }]
  const isOneLine = setting.breakLines(text, style, lane.width).length === 1
  const width = size > 24 && !isOneLine ? Math.min(150 * mm, lane.width) : lane.width
  return textPiece(text, { ...lane, width }, setting, {
    tag: 'H1',
    style,
    gap: styles.air(8 * mm),
    keepWithNext: true,
  })
}
