import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, TableBlock } from '#core/charter/document/charter-document.ts'
import { typed } from '../charters.ts'
import { figureOf, pagesOf, paragraphOf, sizes } from './papers.ts'

const partOf = (nth: number, part: number, rows: number): TableBlock => ({
  kind: 'table',
  caption: `del${part} af ${nth}`,
  columns: [{ head: 'Navn', weight: 1 }],
  rows: Array.from({ length: rows }, (_, row) => [{ text: typed(`Række ${row}`) }]),
  emptyRows: 0,
})

it('sets no figure between the parts of one table, nor apart from what is said of it, in any paper', () => {
  const headed = (size: number, nth: number, rows: number): readonly Block[] => [
    paragraphOf(nth, size),
    figureOf(nth, 500),
    { kind: 'paragraph', look: 'body', text: typed(`om figur${nth}`), withAbove: true },
    { kind: 'paragraph', look: 'body', text: typed(`også om figur${nth}`), withAbove: true },
    partOf(nth, 1, rows),
    { ...partOf(nth, 2, rows), withAbove: true },
    { kind: 'paragraph', look: 'quiet', text: typed(`bemærket om ${nth}`) },
    paragraphOf(nth, 12),
  ]
  fc.assert(
    fc.property(sizes, fc.integer({ min: 2, max: 12 }), (some, rows) => {
      const pages = pagesOf(some.flatMap((size, nth) => headed(size, nth, rows)))
      const order = pages
        .flat()
        .map(({ text }) => text)
        .filter((text) => /^(?:figur|om|også|del|bemærket)(?!.*fortsat)/u.test(text))
      for (const nth of some.keys()) {
        const at = (begins: string) => order.indexOf(begins)
        const figure = at(`figur${nth}`)
        expect(order.slice(figure, figure + 3)).toEqual([
          `figur${nth}`,
          `om figur${nth}`,
          `også om figur${nth}`,
        ])
        const table = at(`del1 af ${nth}`)
        expect(order.slice(table, table + 3)).toEqual([
          `del1 af ${nth}`,
          `del2 af ${nth}`,
          `bemærket om ${nth}`,
        ])
      }
    }),
    { numRuns: 60 },
  )
})
