import type { SignSheet } from '#core/workshop/paper/sheet-document.ts'
import type { Drawing } from '#renderers/pdf/layout/drawing.ts'
import { mm } from '#renderers/pdf/layout/page-regions.ts'
import type { PageSet } from '#renderers/pdf/layout/page-set.ts'
import { colours } from '#renderers/pdf/layout/paper.ts'
import type { Setting } from '#renderers/pdf/layout/setting.ts'
import { child } from '#renderers/pdf/layout/structure.ts'
import { drawnRun, textPiece } from '#renderers/pdf/layout/text-piece.ts'
import { baseline } from '#renderers/pdf/text/text-style.ts'

/** From the fold to the top of the words, and how large they are, in points. */
const belowFold = 38 * mm
const size = 110

/** A sign to fold across the middle: upright below, and upside down above for those who sit opposite. */
export function placeSign({ name, below }: SignSheet, setting: Setting, sheets: PageSet): void {
  const { column, size: page } = setting.regions
  const fold = page.height / 2
  const style = { ...setting.styles.heading1, size, leading: size }
  const lane = { ...column, owner: child(sheets.root, 'Sect'), paper: colours.white }
  sheets.begin()
  const from = [0, fold] as const
  const to = [page.width, fold] as const
  const line = { kind: 'line', from, to, thickness: 0.7, colour: colours.rule } as const
  sheets.draw('layout', { ...line, dash: [4, 3] })
  const top = fold + belowFold
  textPiece([{ text: name }], lane, setting, {
    tag: 'H1',
    style,
    align: 'center',
    onPlace: (on) => on.bookmark({ title: name, level: 1, top: fold }),
  }).place(sheets, top)
  textPiece(below, lane, setting, {
    tag: 'P',
    style: setting.styles.lead,
    align: 'center',
  }).place(sheets, top + size + 4 * mm)
  const [words] = setting.breakLines([{ text: name }], style, Number.MAX_VALUE)
  let x = column.x + (column.width + (words?.width ?? 0)) / 2
  const y = 2 * fold - (top + baseline(style))
  for (const run of words?.runs ?? []) {
    sheets.draw(
      'layout',
      turned(drawnRun(run, style, { x, y, colour: style.colour, paper: colours.white })),
    )
    x -= run.width
  }
}

const turned = (drawing: Drawing): Drawing =>
  drawing.kind === 'text' ? { ...drawing, isTurned: true } : drawing
