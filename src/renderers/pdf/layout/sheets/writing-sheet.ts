import { isFilled } from '#core/questions/is-filled.ts'
import type { SheetRunningWords, WritingSheet } from '#core/workshop/paper/sheet-document.ts'
import { isEmpty } from '#renderers/pdf/layout/layout-text.ts'
import { heightOfFrame, mm } from '#renderers/pdf/layout/page-regions.ts'
import type { PageSet } from '#renderers/pdf/layout/page-set.ts'
import { pagesOf, placePages } from '#renderers/pdf/layout/paginate.ts'
import { colours, strokeOf } from '#renderers/pdf/layout/paper.ts'
import { fits, heightOf, type Piece } from '#renderers/pdf/layout/piece.ts'
import { rowPiece } from '#renderers/pdf/layout/row-piece.ts'
import { placeSpine } from '#renderers/pdf/layout/running.ts'
import type { Lane, Setting } from '#renderers/pdf/layout/setting.ts'
import { child } from '#renderers/pdf/layout/structure.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { gutter } from './place.ts'
import { filledBlocks } from './sheet-blocks.ts'

interface Ways {
  readonly setting: Setting
  /** For answers that would not stand on one page. */
  readonly tight: Setting
  readonly words: SheetRunningWords
}

/** Sets a sheet down on a page of its own, which it fills, or on as many as its texts take. */
export function placeWriting(
  sheet: WritingSheet,
  { setting, tight, words }: Ways,
  sheets: PageSet,
): void {
  const { body, column } = setting.regions
  const lane = { ...column, owner: child(sheets.root, 'Sect'), paper: colours.white }
  const space = heightOfFrame(body)
  const filled = (by: Setting, isTight: boolean) => {
    const head = headPieces(sheet, lane, by)
    const room = space - heightOf(head) - gutter
    const place = { lane, setting: by, chosen: words.chosen, isTight }
    return [...head, ...filledBlocks(sheet.blocks, place, room)]
  }
  const usual = filled(setting, false)
  const pieces = fits(heightOf(usual), space) ? usual : filled(tight, true)
  const begin = sheets.sheets.length
  placePages(pagesOf(pieces, body), sheets, body)
  placeFeet(sheet, { setting, words, begin }, sheets)
}

const tableWidth = 52 * mm

/** Whose sheet it is, what it asks, and which table it lies on, below the line of its question. */
function headPieces(sheet: WritingSheet, lane: Lane, setting: Setting): readonly Piece[] {
  const { styles } = setting
  const { letter, table, project, lead } = sheet
  const { colour, dash } = strokeOf(sheet.question)
  const hasTable = isFilled(table)
  const width = lane.width - (hasTable ? tableWidth + gutter : 0)
  const left = { ...lane, width }
  const right = { ...lane, x: lane.x + width + gutter, width: tableWidth }
  const title = letter === '' ? [] : [{ text: `${letter}\u00a0`, strong: true }, { text: ' ' }]
  const words = [
    ...(isEmpty(project)
      ? []
      : [textPiece(project, left, setting, { tag: 'P', style: styles.label })]),
    textPiece([...title, ...sheet.title], left, setting, {
      tag: 'H1',
      style: { ...titleStyle(sheet, setting), strongColour: colour },
      keepWithNext: true,
      onPlace: (sheets, top) => sheets.bookmark({ title: sheet.name, level: 1, top }),
    }),
  ]
  const thickness = 1.1 * mm
  return [
    rowPiece({
      cells: [{ pieces: words }, { pieces: hasTable ? tablePieces(table, right, setting) : [] }],
      gap: 0,
      keepWithNext: true,
      padding: { top: thickness + (sheet.look === 'poster' ? ringOfTitle : 0) + 2 * mm, bottom: 0 },
      decorate: (sheets, top) => {
        const y = top + thickness / 2
        const line = { kind: 'line', from: [lane.x, y], to: [lane.x + lane.width, y] } as const
        sheets.draw('layout', { ...line, thickness, colour, dash })
      },
    }),
    ...(isFilled(lead) ? [leadPiece(lead, lane, setting)] : []),
  ]
}

const leadPiece = (lead: string, lane: Lane, setting: Setting): Piece => {
  const options = { tag: 'P', style: setting.styles.label, gap: 2, keepWithNext: true } as const
  return textPiece([{ text: lead }], lane, setting, options)
}

/** So far the ring of an Å stands above the line of the largest title. */
const ringOfTitle = 4 * mm

/** The longest title, in characters, that a poster has in each size. */
const posterTitles = [
  { longest: 26, size: 72 },
  { longest: 60, size: 56 },
  { longest: 120, size: 40 },
  { longest: Number.POSITIVE_INFINITY, size: 30 },
]

function titleStyle({ look, title }: WritingSheet, { styles }: Setting) {
  if (look === 'sheet') return styles.heading1
  const length = title.reduce((sum, { text }) => sum + text.length, 0)
  const size = posterTitles.find(({ longest }) => length <= longest)?.size ?? 30
  return { ...styles.heading1, size, leading: 1.04 * size, tracking: -20 }
}

function tablePieces(table: string, lane: Lane, setting: Setting): readonly Piece[] {
  const style = setting.styles.heading1
  const [line] = setting.breakLines([{ text: table }], style, lane.width)
  const label = textPiece([{ text: table }], lane, setting, {
    tag: 'P',
    style,
    onPlace: (sheets, top) => {
      const y = top + style.leading
      const from = [lane.x + (line?.width ?? 0) + 2 * mm, y] as const
      const to = [lane.x + lane.width, y] as const
      sheets.draw('layout', {
        kind: 'line',
        from,
        to,
        thickness: 0.9,
        colour: colours.ink,
        dash: [],
      })
    },
  })
  return [label]
}

interface Feet {
  readonly setting: Setting
  readonly words: SheetRunningWords
  /** The page the sheet begins on. */
  readonly begin: number
}

/** The spine of every paper, and which sheet this is. */
function placeFeet(
  { label, look }: WritingSheet,
  { setting, words, begin }: Feet,
  sheets: PageSet,
): void {
  const { column, foot, size } = setting.regions
  const pages = sheets.sheets.length - begin
  for (let page = 0; page < pages; page++) {
    sheets.turnTo(begin + page)
    placeSpine(size.height, sheets)
    if (look === 'poster' && pages === 1) continue
    const text = pages === 1 ? label : `${label} · ${words.page(page + 1, pages)}`
    const lane: Lane = { ...column, owner: 'footer', paper: colours.white }
    const options = { style: setting.styles.running, align: 'end' } as const
    textPiece([{ text }], lane, setting, options).place(sheets, foot)
  }
}
