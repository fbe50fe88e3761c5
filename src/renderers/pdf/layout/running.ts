import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import { graphemesOf } from '#renderers/pdf/text/measure.ts'
import { horizontal } from './lines.ts'
import { mm } from './page-regions.ts'
import { colours, questionLines, spine } from './paper.ts'
import type { Lane, Setting } from './setting.ts'
import type { Sheets } from './sheets.ts'
import type { Artifact } from './structure.ts'
import { textPiece } from './text-piece.ts'

/** The most of a line its right text may take; the left has the rest. */
const rightShare = 0.5
const gutter = 4 * mm

/** Draws what stands on every sheet: the spine, and who says what on which page of how many. */
export function placeRunning(
  charter: Pick<CharterDocument, 'masthead' | 'running'>,
  setting: Setting,
  sheets: Sheets,
): void {
  const { left, right, page } = charter.running
  const { organisation } = charter.masthead
  const { head, foot: footLine } = setting.regions
  const count = sheets.sheets.length
  for (let index = 0; index < count; index++) {
    sheets.turnTo(index)
    placeSpine(setting.regions.size.height, sheets)
    const number = page(index + 1, count)
    if (index > 0) placePair({ left, right, owner: 'header', top: head }, setting, sheets)
    const foot = index > 0 ? organisation : left
    placePair({ left: foot, right: number, owner: 'footer', top: footLine }, setting, sheets)
  }
}

interface Pair {
  readonly left: string
  readonly right: string
  readonly owner: Artifact
  readonly top: number
}

function placePair({ left, right, owner, top }: Pair, setting: Setting, sheets: Sheets): void {
  const style = setting.styles.running
  const lane = laneOf(setting)
  const [line] = setting.breakLines([{ text: right }], style, Number.MAX_VALUE)
  const width = Math.min(rightShare * lane.width, (line?.width ?? 0) + 1)
  const leftLane: Lane = { ...lane, owner, width: lane.width - width - gutter }
  const rightLane: Lane = { ...lane, owner, x: lane.x + lane.width - width, width }
  if (owner === 'footer') sheets.draw(owner, horizontal(lane, top - 2.2 * mm, 0.55, colours.rule))
  const place = (text: string, own: Lane, align: 'start' | 'end') =>
    textPiece([{ text: oneLine(text, own.width, setting) }], own, setting, { style, align }).place(
      sheets,
      top,
    )
  place(left, leftLane, 'start')
  place(right, rightLane, 'end')
}

const laneOf = ({ regions }: Setting): Lane => ({
  ...regions.column,
  owner: 'layout',
  paper: colours.white,
})

/** As much of the text as one line holds. */
function oneLine(raw: string, width: number, setting: Setting): string {
  const text = cleanLine(raw)
  const style = setting.styles.running
  const isOneLine = (words: string) =>
    setting.breakLines([{ text: words }], style, width).length <= 1
  if (isOneLine(text)) return text
  // No line of running text holds more.
  const graphemes = graphemesOf(text.slice(0, 200))
  let shortest = 0
  let longest = graphemes.length
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2)
    if (isOneLine(`${graphemes.slice(0, middle).join('')}…`)) shortest = middle
    else longest = middle - 1
  }
  return `${graphemes.slice(0, shortest).join('').trimEnd()}…`
}

/** From the page's head to its foot. */
function placeSpine(height: number, sheets: Sheets): void {
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
