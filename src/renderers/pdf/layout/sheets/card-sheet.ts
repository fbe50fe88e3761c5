import type { CardSheet, SheetBlock } from '#core/workshop/paper/sheet-document.ts'
import type { DrawnLine } from '#renderers/pdf/layout/drawing.ts'
import { mm, type PageSize } from '#renderers/pdf/layout/page-regions.ts'
import type { PageSet } from '#renderers/pdf/layout/page-set.ts'
import { colours } from '#renderers/pdf/layout/paper.ts'
import { type Piece, placeAll, splitPieces } from '#renderers/pdf/layout/piece.ts'
import type { Lane, Setting } from '#renderers/pdf/layout/setting.ts'
import { child, type Owner } from '#renderers/pdf/layout/structure.ts'
import { textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { filledBlocks } from './sheet-blocks.ts'

/** Two across and four down: all are cut in six cuts, clear of the edge a printer leaves white. */
const card = { width: 99 * mm, height: 68 * mm } as const
const across = 2
const down = 4
const inset = { x: 6 * mm, y: 4 * mm } as const
const innerHeight = card.height - 2 * inset.y
/** Of the first card, below the name of the sheet, which is cut off with the edge. */
const firstTop = 14 * mm
const nameTop = 6 * mm

interface CardSetting {
  readonly setting: Setting
  readonly chosen: string
}

/** Sets cards down, eight on a page. What one has no room for goes on on the next. */
export function placeCards(sheet: CardSheet, set: CardSetting, sheets: PageSet): void {
  const sect = child(sheets.root, 'Sect')
  const { size } = set.setting.regions
  let place = 0
  for (const blocks of sheet.cards) {
    const owner = child(sect, 'Div')
    let isDone = false
    for (let part = 0; !isDone; part++) {
      const nth = place % (across * down)
      if (nth === 0) beginPage(sheets, size)
      if (place === 0) placeName(sheet.name, { ...set, owner: sect }, sheets)
      const { x, y } = cornerOf(nth, size)
      const lane = { owner, x: x + inset.x, width: card.width - 2 * inset.x, paper: colours.white }
      const [here, later] = partOf(blocks, part, { ...set, lane })
      placeAll(here, sheets, y + inset.y)
      isDone = later.length === 0
      place++
    }
  }
}

/** What stands on the card, of those its text takes, and what is left; set anew where it is to stand. */
function partOf(
  blocks: readonly SheetBlock[],
  part: number,
  { lane, ...set }: CardSetting & { readonly lane: Lane },
): readonly [here: readonly Piece[], later: readonly Piece[]] {
  let later = filledBlocks(blocks, { ...set, lane, isTight: true }, innerHeight)
  for (let before = 0; ; before++) {
    const [fits, rest] = splitPieces(later, innerHeight)
    // What no card can hold is better set down over its edge than tried forever.
    const here = fits.length > 0 ? fits : later.slice(0, 1)
    later = fits.length > 0 ? rest : later.slice(1)
    if (before === part) return [here, later]
  }
}

const leftOf = ({ width }: PageSize) => (width - across * card.width) / 2

const cornerOf = (nth: number, size: PageSize) => ({
  x: leftOf(size) + (nth % across) * card.width,
  y: firstTop + Math.floor(nth / across) * card.height,
})

/** A page with its cut lines, from edge to edge. */
function beginPage(sheets: PageSet, size: PageSize): void {
  sheets.begin()
  const cut = (from: DrawnLine['from'], to: DrawnLine['to']) =>
    sheets.draw('layout', {
      ...{ kind: 'line', from, to, thickness: 0.7, colour: colours.rule, dash: [4, 3] },
    })
  for (let column = 0; column <= across; column++) {
    const x = leftOf(size) + column * card.width
    cut([x, firstTop], [x, size.height])
  }
  for (let row = 0; row <= down; row++) {
    const y = firstTop + row * card.height
    cut([0, y], [size.width, y])
  }
}

function placeName(
  name: string,
  { setting, owner }: CardSetting & { readonly owner: Owner },
  sheets: PageSet,
): void {
  const { column } = setting.regions
  const lane = { ...column, owner, paper: colours.white }
  textPiece([{ text: name }], lane, setting, {
    tag: 'H1',
    style: setting.styles.heading3,
    onPlace: (on, top) => on.bookmark({ title: name, level: 1, top }),
  }).place(sheets, nameTop)
}
