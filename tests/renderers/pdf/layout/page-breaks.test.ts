import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block } from '#core/charter/document/charter-document.ts'
import { a4, heightOfFrame } from '#renderers/pdf/layout/page-regions.ts'
import type { LaidOut } from '#renderers/pdf/layout/page-set.ts'
import { isArtifact } from '#renderers/pdf/layout/structure.ts'
import { typed, withBlocks } from '../charters.ts'
import { layOutPlainly, readOn } from '../plain-measure.ts'
import {
  figureOf,
  headingOf,
  itemsOf,
  listOf,
  pagesOf,
  paragraphOf,
  rowsOf,
  sizes,
} from './papers.ts'

const paper = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constant('text'), fc.integer({ min: 1, max: 30 })) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('rows'), fc.integer({ min: 2, max: 40 })) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('list'), fc.integer({ min: 2, max: 12 })) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('figure'), fc.integer({ min: 60, max: 800 })) },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) =>
    parts.flatMap(([kind, size], nth): readonly Block[] => {
      if (kind === 'text') return [headingOf(nth), paragraphOf(nth, size)]
      if (kind === 'rows') return [headingOf(nth), rowsOf(nth, size)]
      if (kind === 'list') return [listOf(nth, size)]
      return [figureOf(nth, size), paragraphOf(nth, 12)]
    }),
  )

const inAnyPaper = (holds: (pages: ReturnType<typeof pagesOf>) => void) =>
  fc.assert(
    fc.property(paper, (blocks) => holds(pagesOf(blocks))),
    { numRuns: 150 },
  )

/** How many texts that begin so stand on each page, of those pages that have one. */
const shareOf = (pages: ReturnType<typeof pagesOf>, name: string) =>
  pages
    .map((texts) => texts.filter(({ text }) => text.startsWith(name)).length)
    .filter((count) => count > 0)

const namesIn = (pages: ReturnType<typeof pagesOf>, name: RegExp) => [
  ...new Set(pages.flat().flatMap(({ text }) => name.exec(text)?.[0] ?? [])),
]

it('has no heading at the foot of a page, in any paper', () => {
  inAnyPaper((pages) => {
    for (const texts of pages) expect(texts.at(-1)?.text).not.toMatch(/^(?:overskrift|tabel)/u)
  })
})

it('has no line of a text alone on a page, in any paper', () => {
  inAnyPaper((pages) => {
    for (const name of namesIn(pages, /^tekst\d+ /u)) {
      const parts = shareOf(pages, name)
      if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThan(1)
    }
  })
})

it('parts no text from the next that it stands with, in any paper', () => {
  const lettersOf = (sizes: readonly number[]): readonly Block[] =>
    sizes.flatMap((size, nth) => [
      headingOf(nth),
      { kind: 'paragraph', look: 'body', text: typed(`kære${nth}`), keepWithNext: true },
      paragraphOf(nth, size),
      { kind: 'paragraph', look: 'body', text: typed(`hilsen${nth}`), keepWithNext: true },
      { kind: 'paragraph', look: 'body', text: typed(`afsender${nth}`) },
    ])
  fc.assert(
    fc.property(sizes, (some) => {
      const pages = pagesOf(lettersOf(some))
      const pageOf = (begins: string) =>
        pages.findIndex((texts) => texts.some(({ text }) => text.startsWith(begins)))
      for (const nth of some.keys()) {
        expect(pageOf(`kære${nth}`)).toBe(pageOf(`tekst${nth} `))
        expect(pageOf(`hilsen${nth}`)).toBe(pageOf(`afsender${nth}`))
      }
    }),
    { numRuns: 100 },
  )
})

it('has no item of a list alone on a page, in any paper', () => {
  inAnyPaper((pages) => {
    for (const name of namesIn(pages, /^punkt\d+ /u)) {
      const parts = shareOf(pages, name)
      if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThan(1)
    }
  })
})

const keeps = (blockOf: (nth: number) => readonly Block[], begins: (nth: number) => string) =>
  fc.assert(
    fc.property(sizes, (some) => {
      const pages = pagesOf(some.flatMap((size, nth) => [paragraphOf(nth, size), ...blockOf(nth)]))
      for (const nth of some.keys()) expect(shareOf(pages, begins(nth))).toHaveLength(1)
    }),
    { numRuns: 60 },
  )

it('parts nothing that is counted off', () => {
  const counted = (nth: number): Block => ({
    kind: 'list',
    ordered: true,
    items: itemsOf(nth, 5),
  })
  keeps(
    (nth) => [counted(nth)],
    (nth) => `punkt${nth} `,
  )
})

it('parts no small table, and none from the remark below it', () => {
  const named = (nth: number): Block => ({
    kind: 'table',
    caption: '',
    columns: [{ head: 'Navn', weight: 1 }],
    rows: Array.from({ length: 4 }, (_, row) => [{ text: typed(`række${nth} ${row}`) }]),
    emptyRows: 0,
  })
  const remark = (nth: number): Block => ({
    kind: 'paragraph',
    look: 'quiet',
    text: typed(`række${nth} bemærket`),
  })
  keeps(
    (nth) => [named(nth), remark(nth)],
    (nth) => `række${nth} `,
  )
})

it('breaks tables between rows, below their head, never with one row alone, in any paper', () => {
  inAnyPaper((pages) => {
    for (const texts of pages) {
      const rows = texts.flatMap(({ text }, at) => (text.startsWith('Række') ? [at] : []))
      const heads = texts.flatMap(({ text }, at) => (text === 'Navn' ? [at] : []))
      const [first] = rows
      if (first === undefined) continue
      expect(heads[0]).toBeLessThan(first)
      for (const [nth, head] of heads.entries()) {
        const next = heads[nth + 1] ?? texts.length
        expect(rows.filter((row) => row > head && row < next).length).toBeGreaterThan(1)
      }
    }
  })
})

it('leaves no page half empty before a figure that text follows, in any paper', () => {
  const most = heightOfFrame(a4.body) / 2
  fc.assert(
    fc.property(paper, (blocks) => {
      const laidOut = layOutPlainly(withBlocks(...blocks))
      for (const page of laidOut.sheets.keys())
        if (page > 1 && readOn(laidOut, page)[0]?.startsWith('figur'))
          expect(a4.body.bottom - lowestOn(laidOut, page - 1)).toBeLessThan(most)
    }),
    { numRuns: 150 },
  )
})

/** Of what is read on a page and the figures beside it, in points from its top. */
function lowestOn({ sheets }: LaidOut, page: number): number {
  const drawings = sheets[page]?.sequences.flatMap(({ owner, drawings: all }) =>
    isArtifact(owner) ? [] : all,
  )
  const feet = drawings?.flatMap((drawing) => {
    if (drawing.kind === 'text') return [drawing.y]
    return drawing.kind === 'shape' && drawing.outline.kind === 'box'
      ? [drawing.outline.y + drawing.outline.height]
      : []
  })
  return Math.max(0, ...(feet ?? []))
}
