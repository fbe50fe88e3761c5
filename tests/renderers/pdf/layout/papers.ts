import fc from 'fast-check'
import type { Block, FigureBlock } from '#core/charter/document/charter-document.ts'
import type { Figure } from '#core/figures/drawing/figure.ts'
import { a4 } from '#renderers/pdf/layout/page-regions.ts'
import { tableOf, typed, withBlocks } from '../charters.ts'
import { layOutPlainly, type PlacedText, textsOn } from '../plain-measure.ts'

/** What each block is told by: its kind and its place in the paper stand in its first word. */
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, line) => `${name} linje ${line}`).join('\n')

export const headingOf = (nth: number): Block => ({
  kind: 'heading',
  level: 3,
  text: `overskrift${nth}`,
})
export const paragraphOf = (nth: number, count: number): Block => ({
  kind: 'paragraph',
  look: 'body',
  text: typed(lines(`tekst${nth}`, count)),
})
export const listOf = (nth: number, count: number): Block => ({
  kind: 'list',
  ordered: false,
  items: itemsOf(nth, count),
})
export const itemsOf = (nth: number, count: number) =>
  Array.from({ length: count }, (_, item) => typed(`punkt${nth} ${item}`))
export const rowsOf = (nth: number, count: number): Block => {
  const table = tableOf(count, (row) => lines('celle', 1 + (row % 3)))
  return table.kind === 'table' ? { ...table, caption: `tabel${nth}` } : table
}
export function figureOf(nth: number, height: number): FigureBlock {
  const figure: Figure = {
    name: 'table',
    title: `figur${nth}`,
    description: 'Rundt om bordet.',
    width: 720,
    height,
    shapes: [{ kind: 'rect', x: 0, y: 0, width: 720, height, radius: 0, fill: 'tint' }],
  }
  return { kind: 'figure', figure, largePrint: figure, narrow: figure }
}

export const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 14 })

/** The texts of each page after the first, but those that run along. */
export function pagesOf(blocks: readonly Block[]): readonly (readonly PlacedText[])[] {
  const laidOut = layOutPlainly(withBlocks(...blocks))
  return laidOut.sheets
    .map((_, page) =>
      textsOn(laidOut, page)
        .filter(({ in: owner }) => owner !== 'footer')
        .filter(({ in: owner, y }) => owner !== 'header' || y > a4.body.top),
    )
    .slice(1)
}
