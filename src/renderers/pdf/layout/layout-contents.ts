import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import { cleanLine } from '#renderers/pdf/text/clean-text.ts'
import { horizontal } from './lines.ts'
import { mm } from './page-regions.ts'
import { colours, strokeOf } from './paper.ts'
import { heightOf, type Piece } from './piece.ts'
import { rowPiece } from './row-piece.ts'
import type { Lane, Setting } from './setting.ts'
import { child, isArtifact } from './structure.ts'
import { textPiece } from './text-piece.ts'

/** Where a section begins, counted from 0; asked only when the entries are set down. */
export type PageOf = (section: Section) => number

/** A list of the sections, each a link to where it begins, with its page. */
export function contentsPieces(
  { running, sections }: CharterDocument,
  lane: Lane,
  setting: Setting,
  pageOf: PageOf,
): readonly Piece[] {
  const list = { ...lane, owner: child(lane.owner, 'TOC') }
  const heading = textPiece([{ text: running.contents }], lane, setting, {
    tag: 'H2',
    style: setting.styles.heading1,
    keepWithNext: true,
    onPlace: (sheets, top) => sheets.bookmark({ title: running.contents, level: 1, top }),
  })
  return [
    heading,
    ...sections.map((section, index): Piece => {
      const entry = entryPiece(section, list, setting, () => pageOf(section))
      // No entry stands alone below the heading, nor on the page after a break.
      const isKept = index === 0 || index === sections.length - 2
      return { ...entry, gap: index ? 0 : setting.styles.air(8), keepWithNext: isKept }
    }),
  ]
}

const letterWidth = 7 * mm
const numberWidth = 12 * mm

/** The section's letter in the colour of its question, its heading, and its page at the line's end. */
function entryPiece(
  { letter, heading, question }: Section,
  lane: Lane,
  setting: Setting,
  pageOf: () => number,
): Piece {
  const { styles } = setting
  const style = { ...styles.fact, strongColour: strokeOf(question).colour }
  const entry = child(lane.owner, 'TOCI')
  const owner = child(child(entry, 'Reference'), 'Link')
  const width = lane.width - letterWidth - numberWidth
  const words = { ...lane, owner, x: lane.x + letterWidth, width }
  const label = { ...lane, owner: entry }
  const letterPiece = textPiece([{ text: letter, strong: true }], label, setting, {
    tag: 'Lbl',
    style,
  })
  const headingPiece = textPiece([{ text: heading }], words, setting, { style })
  const padding = { top: styles.air(4), bottom: styles.air(4.4) }
  return rowPiece({
    cells: [{ pieces: [letterPiece] }, { pieces: [headingPiece] }, { pieces: [numberPiece()] }],
    gap: 0,
    padding,
    decorate: (sheets, top, height) =>
      sheets.draw('layout', horizontal(lane, top + height, 0.45, colours.hairline)),
  })

  function numberPiece(): Piece {
    return {
      height: style.leading,
      gap: 0,
      keepWithNext: false,
      place: (sheets, top) => {
        const number = String(pageOf() + 1)
        const options = { tag: 'P', style, align: 'end' } as const
        textPiece([{ text: number }], label, setting, options).place(sheets, top)
        const height = heightOf([headingPiece])
        const box = { x: lane.x, y: top, width: lane.width, height }
        const says = cleanLine(`${letter} ${heading}, ${number}`)
        if (!isArtifact(owner)) sheets.link(owner, box, `#${letter}`, says)
      },
    }
  }
}
