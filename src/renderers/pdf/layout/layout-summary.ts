import type { Block, CharterDocument } from '#core/charter/document/charter-document.ts'
import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import { withFloats } from './float.ts'
import { blockPieces } from './layout-blocks.ts'
import { mastheadPieces, titlePiece } from './layout-masthead.ts'
import { factRows } from './layout-side-by-side.ts'
import { heightOfFrame } from './page-regions.ts'
import type { PageSet } from './page-set.ts'
import { pagesOf, placePages } from './paginate.ts'
import { fits, heightOf, type Piece, placeAll, splitPieces } from './piece.ts'
import type { Lane, Setting } from './setting.ts'
import { type Density, normalDensity, stylesFor } from './styles.ts'

/**
 * The sizes page one is tried in, and how close its blocks may then stand: a slightly smaller type
 * with air around it is calmer than a larger one without. In the last two, text is in nine points.
 * What one page does not hold even so is set in its normal size, on as many as it takes.
 */
const densities: readonly Density[] = [
  { scale: 1, air: 0.8 },
  { scale: 0.97, air: 0.74 },
  { scale: 0.94, air: 0.68 },
  { scale: 0.91, air: 0.6 },
  { scale: 0.88, air: 0.52 },
  { scale: 0.86, air: 0.45 },
  { scale: 0.8, air: 0.4 },
]
/** Large print set smaller than this is none. */
const leastOfLargePrint = 0.94
/** A page with room to spare is opened up so far; beyond this, blocks would fall apart. */
const mostAir = 1.4
/** Halvings in the search for the most air the page has room for. */
const refinements = 5

interface Summary {
  readonly charter: CharterDocument
  readonly logo: Picture | null
  readonly lane: Lane
  /** Its styles are replaced by tighter ones where needed. */
  readonly setting: Setting
  /** Of all type: more than 1 for large print. */
  readonly scale: number
}

/** A summary so many pages long is not worth trying tighter. */
const hopeless = 2

/**
 * Sets masthead and summary down on one sheet, tighter and smaller where needed. What does not fit
 * runs over to the next sheets: nothing is cut.
 */
export function placeSummary(summary: Summary, sheets: PageSet): void {
  const { first: frame, body } = summary.setting.regions
  const normal = summaryPieces(summary, normalDensity)
  const space = heightOfFrame(frame)
  const pieces = onOneSheet(summary, normal) ?? withFloats(normal, space)
  const [first, later] = splitPieces(pieces, space)
  sheets.begin()
  sheets.bookmark({ title: summary.charter.running.summary, level: 1, top: frame.top })
  placeAll(first, sheets, frame.top)
  placePages(pagesOf(later, body), sheets, body)
}

/** All of it in the largest type that one sheet has room for; null when it has for none. */
function onOneSheet(summary: Summary, normal: readonly Piece[]): readonly Piece[] | null {
  const space = spaceOf(summary)
  if (heightOf(normal) > hopeless * space) return null
  const least = summary.setting.isLargePrint ? leastOfLargePrint : 0
  for (const density of densities.filter(({ scale }) => scale >= least)) {
    const pieces = summaryPieces(summary, density)
    if (fits(heightOf(pieces), space)) return roomiest(summary, density, pieces)
  }
  return null
}

/** The same size of type with as much air between the blocks as the page has room for. */
function roomiest(
  summary: Summary,
  { scale, air }: Density,
  known: readonly Piece[],
): readonly Piece[] {
  const space = spaceOf(summary)
  let [least, most, best] = [air, mostAir, known]
  for (let step = 0; step < refinements; step++) {
    const middle = (least + most) / 2
    const pieces = summaryPieces(summary, { scale, air: middle })
    if (fits(heightOf(pieces), space)) [least, best] = [middle, pieces]
    else most = middle
  }
  return best
}

/** Of the first sheet, in points. */
const spaceOf = ({ setting }: Summary) => heightOfFrame(setting.regions.first)

function summaryPieces(summary: Summary, density: Density): readonly Piece[] {
  const { charter, logo, lane } = summary
  const scale = density.scale * summary.scale
  const styles = stylesFor({ ...density, scale })
  const setting = { ...summary.setting, styles, labelTag: labelTagIn(charter.summary) }
  const [first, ...others] = charter.summary
  const isLed = first?.kind === 'paragraph' && first.look === 'lead'
  const { facts } = charter.masthead
  return [
    ...mastheadPieces(charter.masthead, logo, lane, setting),
    titlePiece(charter, lane, setting),
    ...(isLed ? blockPieces([first], lane, setting) : []),
    ...(facts.length > 0 ? factRows(facts, lane, setting) : []),
    ...blockPieces(withoutSkips(isLed ? others : charter.summary), lane, setting),
  ]
}

/** A heading of level 3 directly below the title would skip a level. */
function withoutSkips(blocks: readonly Block[]): readonly Block[] {
  let deepest = 1
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const level = deepest === 1 ? 2 : block.level
    deepest = level
    return { ...block, level }
  })
}

const labelled: ReadonlySet<Block['kind']> = new Set(['answer', 'columns', 'note'])

/** Where no heading stands between the title and what has a label, the label is of the next level. */
function labelTagIn(blocks: readonly Block[]): Setting['labelTag'] {
  const first = blocks.find(({ kind }) => kind === 'heading' || labelled.has(kind))
  return first?.kind === 'heading' ? 'H3' : 'H2'
}
