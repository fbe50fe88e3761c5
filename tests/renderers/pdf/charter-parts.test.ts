import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { charter } from '#core/charter/charter.ts'
import type { Block } from '#core/charter/document/charter-document.ts'
import { charterWords } from '#i18n/charter-words.ts'
import { project as words } from '#i18n/da/project.ts'
import { assembled, type CharterPart, partsOf } from '#renderers/pdf/charter-parts.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { largeProject } from '../../fixtures/large-project.ts'
import { paragraph, tableOf, typed, withBlocks } from './charters.ts'

const sent = ({ running: { page: _, ...running }, ...charter }: ReturnType<typeof withBlocks>) => ({
  ...charter,
  running,
})
const arrived = (parts: Iterable<CharterPart>) =>
  assembled([...parts].map((part) => structuredClone(part)))

const listOf = (count: number): Block => ({
  kind: 'list',
  ordered: false,
  items: Array.from({ length: count }, (_, nth) => typed(`Punkt ${nth}`)),
})
const signaturesOf = (count: number): Block => ({
  kind: 'signatures',
  caption: 'Vi er med',
  heads: ['Part', 'Navn', 'Dato', 'Underskrift'],
  rows: Array.from({ length: count }, (_, nth) => ({
    party: `Part ${nth}`,
    statement: typed('Tid'),
  })),
  emptyRows: 0,
})
const count = fc.oneof(fc.constantFrom(0, 1, 99, 100, 101, 200, 201), fc.nat(450))
const block = fc.oneof(
  count.map((rows) => tableOf(rows)),
  count.map(listOf),
  count.map(signaturesOf),
  fc.string().map(paragraph),
)

it('is whole again when all its parts have come', () => {
  forAll(fc.array(block, { maxLength: 6 }), (blocks) => {
    const charter = { ...sent(withBlocks(...blocks)), summary: blocks.slice(1) }
    expect(arrived(partsOf(charter))).toEqual(charter)
  })
})

it('goes in small parts, also when a project is as large as it can be', () => {
  const large = sent(charter(largeProject(), charterWords(words, 'da'), { date: '2026-11-23' }))
  const parts = [...partsOf(large)]
  expect(assembled(parts)).toEqual(large)
  const longest = Math.max(...parts.map((part) => JSON.stringify(part).length))
  expect(longest).toBeLessThan(JSON.stringify(large).length / 10)
})

it('is refused when its parts come out of order', () => {
  const parts = [...partsOf(sent(withBlocks(tableOf(101))))]
  expect(() => assembled(parts.slice(1))).toThrow('frame')
  const rows = parts.filter(({ part }) => part === 'rows')
  const others = parts.filter(({ part }) => part === 'frame')
  const list: CharterPart = { part: 'block', section: 0, block: listOf(1) }
  expect(() => assembled([...others, list, ...rows])).toThrow('list')
})
