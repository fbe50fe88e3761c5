import type { Text } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { PageSet } from './page-set.ts'
import type { Piece } from './piece.ts'
import type { BlockLayout, Lane, Setting } from './setting.ts'
import { child, type Owner } from './structure.ts'
import { type TextOptions, textPiece } from './text-piece.ts'

export const isEmpty = (text: Text) => text.every((span) => !isFilled(span.text))

export const headingPieces: BlockLayout<'heading'> = (
  { level, text, inLists = text },
  lane,
  setting,
) => {
  const { styles } = setting
  if (!isFilled(text)) return []
  return [
    textPiece([{ text }], lane, setting, {
      tag: `H${level}`,
      style: level === 2 ? styles.heading2 : styles.heading3,
      gap: styles.air(level === 2 ? 20 : 15),
      keepWithNext: true,
      onPlace: (sheets, top) => sheets.bookmark({ title: inLists, level: 2, top }),
    }),
  ]
}

export const paragraphPieces: BlockLayout<'paragraph'> = (
  { look, text, keepWithNext = false },
  lane,
  setting,
) => {
  const { styles } = setting
  if (isEmpty(text)) return []
  const looks = {
    body: { style: styles.body, gap: styles.air(7) },
    lead: { style: styles.lead, gap: styles.air(12) },
    quiet: { style: styles.quiet, gap: styles.air(6) },
  } as const
  // The lead is read in one sweep: a full line of it would be too long for the eye.
  const width = look === 'lead' ? 0.92 * lane.width : lane.width
  const options = { tag: 'P', keepWithNext, ...looks[look] } as const
  return [textPiece(text, { ...lane, width }, setting, options)]
}

export const listPieces: BlockLayout<'list'> = ({ ordered, items }, lane, setting) =>
  itemPieces(items, lane, setting, {
    ordered,
    style: setting.styles.body,
    gap: setting.styles.air(7),
  })

interface ListLook extends Pick<TextOptions, 'style'> {
  readonly ordered: boolean
  /** Above the first item. */
  readonly gap: number
}

/** A list with a dash or a number before each item. */
export function itemPieces(
  items: readonly Text[],
  lane: Lane,
  setting: Setting,
  look: ListLook,
): readonly Piece[] {
  const numbering = look.ordered ? 'Decimal' : 'None'
  const list = child(lane.owner, 'L', { numbering })
  const filled = items.filter((item) => !isEmpty(item))
  const digits = String(filled.length).length
  const indent = look.style.size * (look.ordered ? 0.9 + 0.6 * digits : 1.15)
  return filled.map((item, index) => {
    const owner = child(list, 'LI')
    const label = look.ordered ? `${index + 1}.` : '–'
    const gap = index ? setting.styles.air(3) : look.gap
    const body = { ...lane, x: lane.x + indent, width: lane.width - indent, owner }
    // Nothing counted off is parted; of other lists no item stands alone at the foot or the head of a page.
    const isEdge = filled.length > 1 && (index === 0 || index === filled.length - 2)
    const isKept = isEdge || (look.ordered && index < filled.length - 1)
    const options = { tag: 'LBody', style: look.style, gap, keepWithNext: isKept } as const
    const text = textPiece(item, body, setting, options)
    return labelled(text, { label, owner, lane, setting, look })
  })
}

interface Label {
  readonly label: string
  readonly owner: Owner
  readonly lane: Lane
  readonly setting: Setting
  readonly look: ListLook
}

/** The same piece with a label before its first line. */
function labelled(piece: Piece, mark: Label): Piece {
  const { label, owner, lane, setting, look } = mark
  const style = { ...look.style, face: setting.styles.label.face }
  const labelPiece = textPiece([{ text: label }], { ...lane, owner }, setting, {
    tag: 'Lbl',
    style,
  })
  const split = piece.split
  return {
    ...piece,
    place: (sheets: PageSet, top: number) => {
      labelPiece.place(sheets, top)
      piece.place(sheets, top)
    },
    ...(split && {
      split: (space: number) => {
        const parts = split(space)
        return parts && [labelled(parts[0], mark), parts[1]]
      },
    }),
  }
}
