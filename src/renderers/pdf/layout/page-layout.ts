import type { CharterDocument, Section } from '#core/charter/document/charter-document.ts'
import type { Language } from '#core/languages.ts'
import type { Hyphenate } from '#hyphenation/load-hyphenation.ts'
import type { Picture } from '#renderers/pdf/pictures/picture.ts'
import { evenLines, lineBreaker, rememberedLines } from '#renderers/pdf/text/break-lines.ts'
import type { Measure } from '#renderers/pdf/text/measure.ts'
import { blockPieces } from './layout-blocks.ts'
import { contentsPieces } from './layout-contents.ts'
import { placeSummary } from './layout-summary.ts'
import { type Frame, heightOfFrame, mm, type PageRegions } from './page-regions.ts'
import { type LaidOut, PageSet } from './page-set.ts'
import { type Page, pagesOf, placePages } from './paginate.ts'
import { colours, strokeOf } from './paper.ts'
import type { Piece } from './piece.ts'
import { rowPiece } from './row-piece.ts'
import { placeRunning } from './running.ts'
import type { Lane, Setting } from './setting.ts'
import { child } from './structure.ts'
import { largePrintScale, normalDensity, stylesFor } from './styles.ts'
import { textPiece } from './text-piece.ts'

export interface LayoutTools {
  readonly measure: Measure
  /** Of the language of what people typed. */
  readonly hyphenate: Hyphenate
  /** The masthead's logo, read; null without one. */
  readonly logo: Picture | null
  /** Sets all type a fifth larger. */
  readonly largePrint?: boolean
  /** Of every page. */
  readonly regions: PageRegions
}

/** BCP 47 tags. */
export const languageTags: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/**
 * Decides where everything stands: the summary on page one, the sections from page two on, and
 * what belongs to which element of the document. Pure; drawing adds nothing.
 */
export function layOut(
  charter: CharterDocument,
  { measure, hyphenate, logo, largePrint = false, regions }: LayoutTools,
): LaidOut {
  const scale = largePrint ? largePrintScale : 1
  const setting: Setting = {
    breakLines: rememberedLines(evenLines(lineBreaker(measure, hyphenate))),
    styles: stylesFor({ ...normalDensity, scale }),
    regions,
    typedLanguage:
      charter.contentLanguage === charter.language ? null : languageTags[charter.contentLanguage],
    continued: charter.running.continued,
    labelTag: 'H3',
    isLargePrint: largePrint,
  }
  const sheets = new PageSet(languageTags[charter.language], regions.size)
  const lane: Lane = {
    ...regions.column,
    owner: child(sheets.root, 'Sect'),
    paper: colours.white,
  }
  placeSummary({ charter, logo, lane, setting, scale }, sheets)
  placePages(sectionPages({ charter, lane, setting, scale }, sheets), sheets, regions.body)
  placeRunning(charter, setting, sheets)
  return sheets
}

/** Papers of more pages say what they hold and where; counted without saying it. */
const mostWithoutContents = 4

interface Sections {
  readonly charter: CharterDocument
  readonly lane: Lane
  /** Its styles are replaced by closer ones where that saves a page. */
  readonly setting: Setting
  readonly scale: number
}

/** The pages behind those that are there already. */
function sectionPages(
  { charter, lane, setting, scale }: Sections,
  { sheets, root }: PageSet,
): readonly Page[] {
  const { body } = setting.regions
  const known = new Map<number, readonly Piece[]>()
  const pieces = (air: number): readonly Piece[] => {
    const before = known.get(air)
    if (before) return before
    const own = { ...setting, styles: stylesFor({ scale, air }) }
    const set = charter.sections.flatMap((section) =>
      sectionPieces(section, { ...lane, owner: child(root, 'Sect') }, own),
    )
    known.set(air, set)
    return set
  }
  const plain = withoutTail(body, pieces)
  const before = sheets.length
  if (charter.sections.length < 2 || before + plain.length <= mostWithoutContents) return plain
  const within = { ...lane, owner: child(root, 'Sect') }
  const contents = contentsPieces(charter, within, setting, ({ letter }) => {
    const begins = pages.findIndex((page) => page.pieces.some(({ anchor }) => anchor === letter))
    return before + begins
  })
  const pages = withoutTail(body, (air) => [...contents, ...pieces(air)])
  return pages
}

/** A last page with less than this part of it filled looks left behind. */
const leastOfLastPage = 0.25
/** Air that is given up, between all blocks alike, to do without such a page. */
const closerAir: readonly number[] = [0.95, 0.9, 0.85]
/** Setting longer papers once more takes longer than a page is worth. */
const longest = 40

/** The pages, a little closer where that saves a last page with next to nothing on it. */
function withoutTail(frame: Frame, pieces: (air: number) => readonly Piece[]): readonly Page[] {
  const set = (air: number) => pagesOf(pieces(air), frame)
  const usual = set(normalDensity.air)
  const last = usual.at(-1)
  const most = leastOfLastPage * heightOfFrame(frame)
  if (!last || usual.length === 1 || usual.length > longest || last.height >= most) return usual
  for (const air of closerAir) {
    const closer = set(air)
    if (closer.length < usual.length) return closer
  }
  return usual
}

function sectionPieces(section: Section, lane: Lane, setting: Setting): readonly Piece[] {
  return [
    headingPiece(section, lane, setting),
    ...blockPieces(section.blocks, lane, setting, 'heading'),
  ]
}

const ruleThickness = 1.1 * mm

/** The section's heading below the line of its question. */
function headingPiece({ letter, heading, question }: Section, lane: Lane, setting: Setting): Piece {
  const { styles } = setting
  const { colour, dash } = strokeOf(question)
  const text = textPiece(
    [{ text: `${letter}\u00a0`, strong: true }, { text: ` ${heading}` }],
    lane,
    setting,
    {
      tag: 'H2',
      style: { ...styles.heading1, strongColour: colour },
      onPlace: (sheets, top) =>
        sheets.bookmark({ title: `${letter} ${heading}`, anchor: letter, level: 1, top }),
    },
  )
  const piece = rowPiece({
    cells: [{ pieces: [text] }],
    gap: styles.air(32),
    keepWithNext: true,
    padding: { top: ruleThickness + 8, bottom: 2 },
    decorate: (sheets, top) => {
      const y = top + ruleThickness / 2
      const [from, to] = [
        [lane.x, y],
        [lane.x + lane.width, y],
      ] as const
      sheets.draw('layout', { kind: 'line', from, to, thickness: ruleThickness, colour, dash })
    },
  })
  return { ...piece, anchor: letter, begins: 'heading' }
}
