import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { codes } from '#core/questions/codes.ts'
import { emptyActor, emptyNeed, emptyTeam, type TeamAnswers } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import type { Cells } from '#core/tables/csv-text.ts'
import {
  type ColumnUse,
  readTable,
  type TableKind,
  tableColumns,
} from '#core/tables/table-columns.ts'
import { takeTable } from '#core/tables/take-table.ts'
import { writtenTable } from '#core/tables/write-table.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { tableWords, writtenWords } from '#i18n/table-words.ts'
import { forAll } from '../../fixtures/for-all.ts'

const words = tableWords()
const kinds = Object.keys(tableColumns) as TableKind[]

/** Takes a table as it is understood by itself, or with other uses of its columns. */
function take(kind: TableKind, cells: Cells, team: TeamAnswers = emptyTeam, more = {}) {
  const table = readTable(kind, cells, words)
  let ids = 0
  const uses: readonly ColumnUse[] = table.columns.map(({ use }) => use)
  return takeTable(team, table, { uses, clears: false, words, newId: () => `n${ids++}`, ...more })
}

const team: TeamAnswers = withMark(
  {
    ...emptyTeam,
    needs: [
      { ...emptyNeed('kørsel', 'Kørsel'), kind: 'time', importance: 'critical' },
      emptyNeed('mad', 'Mad'),
    ],
    actors: [
      { ...emptyActor('købmand', 'Købmanden'), group: 'business', brings: 'Varer' },
      emptyActor('bil', 'Ældre uden bil'),
    ],
  },
  'kørsel',
  'købmand',
  2,
)

describe('a table of needs', () => {
  it('changes the row that has the name already, and adds the others', () => {
    const taken = take(
      'needs',
      [
        ['Behov', 'Slags', 'Weight'],
        [' MAD ', 'Penge', 'Useful'],
        ['Plads', '', ''],
      ],
      team,
    )
    expect(taken.needs).toMatchObject({ added: ['Plads'], changed: ['Mad'] })
    expect(taken.team.needs).toEqual([
      team.needs[0],
      { id: 'mad', name: 'Mad', kind: 'money', importance: 'useful' },
      emptyNeed('n0', 'Plads'),
    ])
  })

  it('says of each word that is none of its column, each row without a name, and each repeated one', () => {
    const { left, team: taken } = take('needs', [
      ['Behov', 'Vægt'],
      ['Mad', 'Meget'],
      ['', 'Vigtigt'],
      ['Kørsel', 'Meget'],
      ['mad', 'Afgørende'],
    ])
    expect(left).toEqual([
      { reason: 'notKnown', column: 'Vægt', text: 'Meget', lines: [2, 4] },
      { reason: 'noName', column: '', text: '', lines: [3] },
      { reason: 'repeated', column: '', text: 'mad', lines: [5] },
    ])
    expect(taken.needs.map(({ name, importance }) => [name, importance])).toEqual([
      ['Mad', 'critical'],
      ['Kørsel', null],
    ])
  })

  it('without heads is known by its words, and a column nobody knows is left for people to name', () => {
    const table = readTable(
      'needs',
      [
        ['Mad', 'Penge', 'Bo'],
        ['Kørsel', '', 'Ida'],
      ],
      words,
    )
    expect(table.columns).toEqual([
      { head: '', sample: 'Mad, Kørsel', use: 'name' },
      { head: '', sample: 'Penge', use: 'kind' },
      { head: '', sample: 'Bo, Ida', use: 'skip' },
    ])
    expect(table.rows).toHaveLength(2)
  })

  it('fills the list to its limit, and says what there was no room for', () => {
    const rows = Array.from({ length: limits.needs + 2 }, (_, place) => [`Behov ${place}`])
    const taken = take('needs', rows)
    expect(taken.team.needs).toHaveLength(limits.needs)
    expect(taken.left.map(({ reason, text }) => [reason, text])).toEqual([
      ['noRoom', 'Behov 500'],
      ['noRoom', 'Behov 501'],
    ])
  })

  it('takes no text longer than an answer can be', () => {
    const long = 'x'.repeat(limits.text + 1)
    const needs = take('needs', [[long]])
    expect(needs.left).toMatchObject([{ reason: 'tooLong', lines: [1] }])
    const actors = take('actors', [
      ['Aktør', 'Bringer'],
      ['Bo', long],
    ])
    expect(actors.left).toMatchObject([{ reason: 'tooLong', column: 'Bringer', lines: [2] }])
    expect(actors.team.actors).toEqual([emptyActor('n0', 'Bo')])
  })
})

describe('a table of the coverage', () => {
  const cells = [
    ['', 'KØBMANDEN', 'Ældre uden bil', 'Frivillige'],
    ['Kørsel', '', 'x', 'Bidrager'],
    ['Plads', 'carries', '?', ''],
  ]

  it('sets marks by words in both languages, and adds the needs and actors it names', () => {
    const taken = take('coverage', cells, team)
    expect(taken.needs.added).toEqual(['Plads'])
    expect(taken.actors.added).toEqual(['Frivillige'])
    expect(taken.marks).toBe(3)
    expect(taken.left).toEqual([
      { reason: 'notKnown', column: 'Ældre uden bil', text: '?', lines: [3] },
    ])
    expect(taken.team.coverage).toEqual({
      kørsel: { købmand: 2, bil: 1, n1: 1 },
      n0: { købmand: 2 },
    })
  })

  it('takes marks away for empty cells only when asked', () => {
    expect(take('coverage', cells, team).blanks).toBe(1)
    const { team: cleared } = take('coverage', cells, team, { clears: true })
    expect(cleared.coverage.kørsel).toEqual({ bil: 1, n1: 1 })
  })
})

const nameOf = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '-5', '+45 12 34 56 78', '007', 'Slags', 'Behov', 'Bærer', 'Mad', 'mad'),
)
const teams = fc
  .record({
    needs: fc.array(
      fc.record({
        name: nameOf,
        kind: fc.option(fc.constantFrom(...codes.kind)),
        importance: fc.option(fc.constantFrom(...codes.importance)),
      }),
      { maxLength: 6 },
    ),
    actors: fc.array(
      fc.record({
        name: nameOf,
        group: fc.option(fc.constantFrom(...codes.group)),
        circle: fc.option(fc.constantFrom(...codes.circle)),
        brings: fc.string(),
      }),
      { maxLength: 6 },
    ),
    marks: fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom(1 as const, 2 as const))),
  })
  .map(({ needs, actors, marks }): TeamAnswers => {
    const rows = {
      ...emptyTeam,
      needs: needs.map((need, nth) => ({ ...emptyNeed(`b${nth}`, ''), ...need })),
      actors: actors.map((actor, nth) => ({ ...emptyActor(`a${nth}`, ''), ...actor })),
    }
    return marks.reduce((before, [need, actor, mark]) => {
      const ids = [rows.needs[need]?.id, rows.actors[actor]?.id] as const
      return ids[0] && ids[1] ? withMark(before, ids[0], ids[1], mark) : before
    }, rows)
  })

describe('a table that was written here', () => {
  it('says nothing new of the same team, in either language', () => {
    forAll(fc.tuple(teams, fc.constantFrom(danish, english)), ([whole, messages]) => {
      for (const kind of kinds) {
        const cells = writtenTable(kind, whole, writtenWords(messages))
        const trimmed = {
          ...whole,
          actors: whole.actors.map((a) => ({ ...a, brings: a.brings.trim() })),
        }
        expect(take(kind, cells, trimmed, { clears: true }).team).toEqual(trimmed)
      }
    })
  })

  it('gives an empty team the same needs, actors and marks', () => {
    const both = writtenWords(danish)
    const withActors = take('actors', writtenTable('actors', team, both)).team
    const whole = take('coverage', writtenTable('coverage', team, both), withActors).team
    const bare = ({ needs, actors }: TeamAnswers) =>
      [needs, actors].map((rows) => rows.map(({ id: _, ...row }) => row))
    expect(bare(whole)).toEqual(bare(team))
    expect(Object.values(whole.coverage).map((row) => Object.values(row))).toEqual([[2]])
  })

  it('holds no private note and nothing judged of an actor', () => {
    const judged = {
      ...team,
      actors: team.actors.map((actor) => ({
        ...actor,
        lowering: 'hemmeligt',
        commitment: 'committed' as const,
        stake: 3 as const,
        voice: 'quiet' as const,
      })),
    }
    for (const kind of kinds)
      expect(writtenTable(kind, judged, writtenWords(danish))).toEqual(
        writtenTable(kind, team, writtenWords(danish)),
      )
  })
})
