import { describe, expect, it } from 'vitest'
import type { TableBlock } from '#core/charter/document/charter-document.ts'
import { type Coverage, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import {
  actor,
  cellsOf,
  need,
  paperOf,
  projectWith,
  sectionOf,
  stringsOf,
  tableOf,
  textOf,
} from './paper.ts'

const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

function section(needs: number, actors: number, coverage: Coverage) {
  const team = {
    ...emptyTeam,
    needs: many(needs, (n) => need(`n${n}`)),
    actors: many(actors, (n) => actor(`a${n}`)),
    coverage,
  }
  return sectionOf(paperOf(projectWith({ team })), 'B')
}

const tables = (...team: Parameters<typeof section>): TableBlock[] =>
  section(...team).filter(
    (block): block is TableBlock =>
      block.kind === 'table' && block.caption.startsWith('Hvem bærer'),
  )

describe('who carries what, in a small team', () => {
  it('is a matrix with the marks in words and the carriers named last', () => {
    const [matrix] = tables(2, 2, { n0: { a0: 2, a1: 1 } })
    expect(matrix?.columns.map(({ head }) => head)).toEqual([
      'Behov',
      'Aktør a0',
      'Aktør a1',
      'Bæres af',
    ])
    expect(matrix && cellsOf(matrix)).toEqual([
      ['Behov n0', 'bærer', 'bidrager', 'Aktør a0'],
      ['Behov n1', '', '', 'Ledig plads'],
    ])
    expect(matrix?.rows.map((row) => row.map(({ mark }) => mark ?? null))).toEqual([
      [null, 'carries', 'contributes', null],
      [null, null, null, 'gap'],
    ])
  })

  it('puts the weightiest needs first', () => {
    const team: TeamAnswers = {
      ...emptyTeam,
      needs: [need('n0', { importance: 'useful' }), need('n1', { importance: 'critical' })],
      actors: [actor('a0')],
      coverage: { n0: { a0: 2 } },
    }
    const text = textOf(sectionOf(paperOf(projectWith({ team })), 'B'))
    expect(text.indexOf('Behov n1')).toBeLessThan(text.indexOf('Behov n0'))
  })

  it('has parts that belong to the first, so that no figure comes between them', () => {
    const parts = tables(2, 12, { n0: { a0: 2 } })
    expect(parts.map(({ withAbove }) => withAbove ?? false)).toEqual([false, true, true])
  })

  it('is split where the names would have no room, with the carriers in the last part', () => {
    const parts = tables(3, 12, { n0: { a0: 2 } })
    expect(parts.map(({ caption }) => caption)).toEqual([
      'Hvem bærer hvad, del 1 af 3',
      'Hvem bærer hvad, del 2 af 3',
      'Hvem bærer hvad, del 3 af 3',
    ])
    const heads = parts.flatMap(({ columns }) => columns.slice(1).map(({ head }) => head))
    expect(heads).toEqual([...many(12, (n) => `Aktør a${n}`), 'Bæres af'])
    expect(Math.max(...parts.map(({ columns }) => columns.length))).toBeLessThanOrEqual(7)
  })

  it('is empty before the first mark, so that it can be filled in by hand', () => {
    const blocks = section(2, 2, {})
    expect(cellsOf(tableOf(blocks, 'Hvem bærer hvad'))).toEqual([
      ['Behov n0', '', '', ''],
      ['Behov n1', '', '', ''],
    ])
  })

  it('reads no mark of an actor who is gone', () => {
    const [matrix] = tables(1, 1, { n0: { a0: 1, gone: 2 } })
    expect(matrix && cellsOf(matrix)).toEqual([['Behov n0', 'bidrager', 'Ingen endnu']])
  })
})

describe('who carries what, in a large team', () => {
  const pairs = many(500, (n): [string, Record<string, 1 | 2>] => [
    `n${n}`,
    n % 5 === 0 ? {} : { [`a${n}`]: 2, [`a${n + 400}`]: 1 },
  ])
  const coverage: Coverage = Object.fromEntries(pairs)

  it('is one row a need with the names of those who carry and contribute', () => {
    const [table, ...others] = tables(500, 1000, coverage)
    expect(others).toEqual([])
    expect(table && cellsOf(table).slice(0, 2)).toEqual([
      ['Behov n0', 'Ledig plads', ''],
      ['Behov n1', 'Aktør a1', 'Aktør a401'],
    ])
  })

  it('grows with the marks, and not with needs times actors', () => {
    const size = stringsOf(section(500, 1000, coverage)).length
    expect(size).toBeLessThan(40_000)
  })
})
