import type { CharterDocument, Shorter } from '#core/charter/document/charter-document.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import { horizontal } from './lines.ts'
import { mm } from './page-regions.ts'
import type { PageSet } from './page-set.ts'
import { colours, questionLines, spine } from './paper.ts'
import type { Lane, Setting } from './setting.ts'
import type { Artifact } from './structure.ts'
import { textPiece } from './text-piece.ts'

/** The most of a line its right text may take; the left has the rest. */
const rightShare = 0.5
const gutter = 4 * mm

/** Draws what stands on every sheet: the spine, and who says what on which page of how many. */
export function placeRunning(
  { running }: Pick<CharterDocument, 'running'>,
  setting: Setting,
  sheets: PageSet,
): void {
  const { left, right, foot, page } = running
  const { head, foot: footLine } = setting.regions
  const count = sheets.sheets.length
  const header = pairOf({ left, right, owner: 'header', top: head }, setting)
  for (let index = 0; index < count; index++) {
    sheets.turnTo(index)
    placeSpine(setting.regions.size.height, sheets)
    const number: Shorter = [page(index + 1, count)]
    if (index > 0) header(sheets)
    const below = index > 0 ? foot : left
    pairOf({ left: below, right: number, owner: 'footer', top: footLine }, setting)(sheets)
  }
}

interface Pair {
  readonly left: Shorter
  readonly right: Shorter
  readonly owner: Artifact
  readonly top: number
}

/** A line of two texts, which can be set down on any sheet. */
function pairOf({ left, right, owner, top }: Pair, setting: Setting): (sheets: PageSet) => void {
  const style = setting.styles.running
  const lane = laneOf(setting)
  const [line] = setting.breakLines([{ text: right[0] }], style, Number.MAX_VALUE)
  const width = Math.min(rightShare * lane.width, (line?.width ?? 0) + 1)
  const leftLane: Lane = { ...lane, owner, width: lane.width - width - gutter }
  const rightLane: Lane = { ...lane, owner, x: lane.x + lane.width - width, width }
  const piece = (words: Shorter, own: Lane, align: 'start' | 'end') =>
    textPiece([{ text: cleanLine(fitting(words, own.width, setting)) }], own, setting, {
      style,
      align,
    })
  const pieces = [piece(left, leftLane, 'start'), piece(right, rightLane, 'end')]
  return (sheets) => {
    if (owner === 'footer') sheets.draw(owner, horizontal(lane, top - 2.2 * mm, 0.55, colours.rule))
    for (const each of pieces) each.place(sheets, top)
  }
}

const laneOf = ({ regions }: Setting): Lane => ({
  ...regions.column,
  owner: 'layout',
  paper: colours.white,
})

/** The first of them that one line holds, or else the last. */
function fitting(words: Shorter, width: number, { breakLines, styles }: Setting): string {
  const isOneLine = (text: string) => breakLines([{ text }], styles.running, width).length <= 1
  return words.find((text) => isOneLine(cleanLine(text))) ?? words.at(-1) ?? ''
}

/** From the page's head to its foot. */
export function placeSpine(height: number, sheets: PageSet): void {
  for (const [index, { colour, dash }] of Object.values(questionLines).entries()) {
    const x = spine.first + index * spine.step
    const { thickness } = spine
    sheets.draw('layout', {
      kind: 'line',
      from: [x, 0],
      to: [x, height],
      thickness,
      colour,
      dash,
    })
  }
}
