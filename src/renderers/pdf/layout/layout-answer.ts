import type { Text } from '#core/charter/document/charter-document.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { isEmpty } from './layout-text.ts'
import { horizontal } from './lines.ts'
import { colours } from './paper.ts'
import type { Piece } from './piece.ts'
import type { BlockLayout, Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { textPiece } from './text-piece.ts'

/** A question in the grotesk of labels, its answer in the serif of the text. */
export const answerPieces: BlockLayout<'answer'> = ({ question, answer, lines }, lane, setting) => {
  const { styles } = setting
  const group = { ...lane, owner: child(lane.owner, 'Div') }
  return [
    ...promptPieces(setting.labelTag, question, group, setting),
    ...paragraphsOrLines(answer, lines, group, setting, styles.air(2)),
  ]
}

export const writeLinesPieces: BlockLayout<'writeLines'> = ({ prompt, lines }, lane, setting) => [
  ...promptPieces('P', prompt, lane, setting),
  ...linesToWriteOn(lines, lane, setting),
]

function promptPieces(
  tag: Setting['labelTag'] | 'P',
  prompt: string,
  lane: Lane,
  setting: Setting,
): readonly Piece[] {
  if (!isFilled(prompt)) return []
  const { styles } = setting
  const options = {
    tag,
    style: styles.question,
    gap: styles.air(11),
    keepWithNext: true,
  } as const
  return [textPiece([{ text: prompt }], lane, setting, options)]
}

/** Paragraphs of text; where there is none, lines to write on. */
export function paragraphsOrLines(
  text: readonly Text[],
  lines: number,
  lane: Lane,
  setting: Setting,
  gap: number,
): readonly Piece[] {
  const { styles } = setting
  const paragraphs = text.filter((paragraph) => !isEmpty(paragraph))
  if (paragraphs.length === 0) return linesToWriteOn(lines, lane, setting)
  return paragraphs.map((paragraph, index) =>
    textPiece(paragraph, lane, setting, {
      tag: 'P',
      style: styles.body,
      gap: index ? styles.air(5) : gap,
    }),
  )
}

const mostTogether = 4

/** Empty lines at the distance of handwriting; a few of them stay together. */
export function linesToWriteOn(
  count: number,
  { x, width }: Pick<Lane, 'x' | 'width'>,
  { styles }: Setting,
): readonly Piece[] {
  return Array.from({ length: count }, (_, index) => ({
    height: styles.writeLine,
    gap: 0,
    // Lines on top of a page say nothing of what they are for; two at least stand under their prompt.
    keepWithNext: index < (count <= mostTogether ? count - 1 : 1),
    place: (sheets, top) => {
      sheets.draw('layout', horizontal({ x, width }, top + styles.writeLine, 0.5, colours.rule))
    },
  }))
}
