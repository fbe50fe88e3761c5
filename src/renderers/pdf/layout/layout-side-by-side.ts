import type { ColumnsBlock, Fact, Text } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { linesToWriteOn, paragraphsOrLines } from './layout-answer.ts'
import { isEmpty, itemPieces } from './layout-text.ts'
import { horizontal } from './lines.ts'
import { mm } from './page-regions.ts'
import { colours, strokeOf } from './paper.ts'
import type { Piece } from './piece.ts'
import { type RowCell, rowPiece } from './row-piece.ts'
import type { BlockLayout, Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { textPiece } from './text-piece.ts'

/** Lanes beside each other, as wide as their weights say. */
function sideBySide(lane: Lane, weights: readonly number[], gutter: number): readonly Lane[] {
  const width = lane.width - gutter * (weights.length - 1)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let x = lane.x
  return weights.map((weight) => {
    const own = { ...lane, x, width: (width * weight) / sum }
    x += own.width + gutter
    return own
  })
}

export const factsPieces: BlockLayout<'facts'> = ({ facts }, lane, setting) =>
  factRows(facts, lane, setting)

const factGutter = 5 * mm

/** Labelled values between two rules, at most four in a row. */
export function factRows(facts: readonly Fact[], lane: Lane, setting: Setting): readonly Piece[] {
  const { styles } = setting
  const list = child(lane.owner, 'L', { numbering: 'None' })
  const perRow = facts.length <= 4 ? facts.length : facts.length % 4 === 1 ? 3 : 4
  const lanes = sideBySide(lane, Array<number>(perRow).fill(1), factGutter)
  const rows = Array.from({ length: Math.ceil(facts.length / perRow) }, (_, row) =>
    facts.slice(row * perRow, (row + 1) * perRow),
  )
  return rows.map((row, index) =>
    rowPiece({
      cells: row.map((fact, column) =>
        factCell(fact, { ...(lanes[column] ?? lane), owner: list }, setting),
      ),
      gap: index ? 0 : styles.air(15),
      padding: { top: styles.air(7), bottom: styles.air(7) },
      keepWithNext: index < rows.length - 1,
      decorate: (sheets, top, height) => {
        if (index === 0) sheets.draw('layout', horizontal(lane, top, 0.55, colours.rule))
        sheets.draw('layout', horizontal(lane, top + height, 0.55, colours.rule))
      },
    }),
  )
}

/** Longer values are texts, and set as such. */
const longestShortValue = 60

function factCell({ label, value, typed }: Fact, lane: Lane, setting: Setting): RowCell {
  const { styles } = setting
  const owner = child(lane.owner, 'LI')
  const own = { ...lane, owner }
  const style = value.length > longestShortValue ? styles.small : styles.fact
  const text = { text: value, typed: typed ?? false }
  return {
    owner,
    pieces: [
      textPiece([{ text: label }], own, setting, {
        // Where there is no value to label, the label is what the item says.
        tag: isFilled(value) ? 'Lbl' : 'LBody',
        style: styles.label,
        keepWithNext: true,
      }),
      ...(isFilled(value)
        ? [textPiece([text], own, setting, { tag: 'LBody', style, gap: styles.air(1.5) })]
        : linesToWriteOn(1, lane, setting)),
    ],
  }
}

const columnGutter = 6 * mm
const columnRule = 1.1 * mm

/** Columns are of one width until one has more characters than this: it would hang far below the others. */
const longColumn = 200
const leastWeight = 0.7

/** In the same measure as they have something to say, but none too narrow to read. */
function weightsOf(columns: ColumnsBlock['columns']): readonly number[] {
  const lengths = columns.map(({ text }) =>
    text.flat().reduce((sum, span) => sum + span.text.length, 0),
  )
  const longest = Math.max(...lengths)
  if (longest <= longColumn) return columns.map(() => 1)
  return lengths.map((length) => Math.max(leastWeight, Math.sqrt(length / longest)))
}

/** Columns under headings of their own, each begun by a strong line. */
export const columnsPieces: BlockLayout<'columns'> = ({ columns }, lane, setting) => {
  const { styles } = setting
  if (columns.length === 0) return []
  const group = child(lane.owner, 'Div')
  const lanes = sideBySide(lane, weightsOf(columns), columnGutter)
  const cells = columns.map(({ heading, text, lines }, index): RowCell => {
    const own = { ...(lanes[index] ?? lane), owner: child(group, 'Div') }
    const paragraphs = text.filter((paragraph) => !isEmpty(paragraph))
    return {
      pieces: [
        textPiece([{ text: heading }], own, setting, {
          tag: setting.labelTag,
          style: styles.heading3,
          keepWithNext: true,
        }),
        ...(paragraphs.length > 1
          ? itemPieces(paragraphs, own, setting, {
              ordered: false,
              style: styles.small,
              gap: styles.air(4.5),
            })
          : paragraphsOrLines(paragraphs, lines, own, setting, styles.air(3))),
      ],
    }
  })
  return [
    rowPiece({
      cells,
      gap: styles.air(19),
      padding: { top: columnRule + styles.air(5.5), bottom: 0 },
      decorate: (sheets, top) => {
        const y = top + columnRule / 2
        for (const [index, own] of lanes.entries()) {
          const { colour } = strokeOf(columns[index]?.question ?? null)
          sheets.draw('layout', horizontal(own, y, columnRule, colour))
        }
      },
    }),
  ]
}

const noteInset = 6 * mm

/** A quiet box. */
export const notePieces: BlockLayout<'note'> = (block, lane, setting) => {
  const { heading, beside = false } = block
  const { styles } = setting
  const inner: Lane = {
    ...lane,
    owner: child(lane.owner, 'Div'),
    x: lane.x + noteInset,
    width: lane.width - 2 * noteInset,
    paper: colours.tint,
  }
  const text = block.text.filter((paragraph) => !isEmpty(paragraph))
  const isBeside = beside && text.length > 1
  const [left = inner, right = inner] = isBeside
    ? sideBySide(inner, [1.5, 1], columnGutter)
    : [inner]
  const headed = { tag: setting.labelTag, style: styles.heading3, keepWithNext: true } as const
  const head = isFilled(heading) ? [textPiece([{ text: heading }], left, setting, headed)] : []
  const paragraphs = (some: readonly Text[], own: Lane) =>
    paragraphsOrLines(some, 0, own, setting, styles.air(3))
  const cells = isBeside
    ? [
        { pieces: [...head, ...paragraphs(text.slice(0, -1), left)] },
        { pieces: paragraphs(text.slice(-1), right) },
      ]
    : [{ pieces: [...head, ...paragraphs(text, inner)] }]
  if (cells.every(({ pieces }) => pieces.length === 0)) return []
  const padding = styles.air(4 * mm)
  return [
    rowPiece({
      cells,
      gap: styles.air(16),
      padding: { top: padding, bottom: padding },
      decorate: (sheets, top, height) => {
        const { x, width } = lane
        const ground = { kind: 'box', x, y: top, width, height } as const
        sheets.draw('layout', { ...ground, fill: colours.tint, radius: 1.5 * mm })
      },
    }),
  ]
}
