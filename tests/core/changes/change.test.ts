import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Change, inverted, readChange } from '#core/changes/change.ts'
import { changeBetween } from '#core/changes/change-between.ts'
import { withChange } from '#core/changes/with-change.ts'
import type { Project } from '#core/project/project.ts'
import { howMany } from '../../../tools/in-part.mjs'
import { after, twoSides } from '../../fixtures/arbitrary-edits.ts'
import { arbitraryProject } from '../../fixtures/arbitrary-project.ts'
import { expectSame } from '../../fixtures/expect-same.ts'
import { largeProject } from '../../fixtures/large-project.ts'

/** Twenty pairs for each base, since a base costs more to make than to edit. */
const pairs = 20
const pairsOfOneBase = fc
  .record({
    base: arbitraryProject,
    all: fc.array(twoSides, { minLength: pairs, maxLength: pairs }),
  })
  .map(({ base, all }) =>
    all.map(({ first, second }) => ({
      base,
      one: after(base, 'of-one-', first),
      other: after(base, 'of-other-', second),
    })),
  )

interface ThreeVersions {
  readonly base: Project
  readonly one: Project
  readonly other: Project
}
const forAllPairs = (runs: number, statement: (versions: ThreeVersions) => void) =>
  // Made smaller, these are no easier to read, and it takes longer than all of them.
  void fc.assert(
    fc.property(pairsOfOneBase, (all) => all.forEach(statement)),
    { numRuns: runs / pairs, endOnFailure: true },
  )

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value))
const done = <T>(value: T, change: Change | null): T => {
  const result = change === null ? { ok: true as const, value } : withChange(value, change)
  if (!result.ok) throw new Error(`${result.failure}: ${JSON.stringify(change)}`)
  return result.value
}
const typed = (project: Project, name: string): Project => {
  const { answers } = project
  const actors = answers.team.actors.map((actor, nth) => (nth === 500 ? { ...actor, name } : actor))
  return { ...project, answers: { ...answers, team: { ...answers.team, actors } } }
}

describe('the change between two projects', { timeout: 900_000 }, () => {
  it('makes the later of the earlier, and back again, also when it was kept as text', () => {
    forAllPairs(howMany('editedPairs'), ({ one, other }) => {
      const change = changeBetween(one, other)
      expectSame(done(one, change), other)
      if (change === null) return
      expectSame(done(other, inverted(change)), one)
      const read = readChange(copyOf(change))
      expectSame(read, { ok: true, value: change })
      expectSame(done(one, copyOf(change)), other)
    })
  })

  it('is none between two that read the same, and finds in copies what it finds in parts that are shared', () => {
    forAllPairs(howMany('editedPairs') / 5, ({ one, other }) => {
      expect(changeBetween(one, copyOf(one))).toBeNull()
      expectSame(changeBetween(one, copyOf(other)), changeBetween(one, other))
    })
  })

  it('says by a value where it does not fit, and never throws', () => {
    forAllPairs(howMany('editedPairs') / 5, ({ base, one, other }) => {
      const change = changeBetween(one, other)
      if (change === null) return
      const found = withChange(base, change)
      if (!found.ok) return expect(found.failure).toBe('doesNotFit')
      // What it found as it was can be put back.
      expectSame(done(found.value, inverted(change)), base)
    })
  })

  it('is small for one key in a project of 1,000 actors, and looks only at what changed', () => {
    const project = largeProject()
    const before = typed(project, 'Boligforeningen ved søen')
    const after = typed(before, 'Boligforeningen ved søens')
    const change = changeBetween(before, after)
    expect(JSON.stringify(change).length).toBeLessThan(200)
    expect(done(before, change).answers.arena).toBe(before.answers.arena)
    const untouched = new Proxy(project.answers.team.coverage, {
      ownKeys: () => expect.unreachable('It looked into what is the same.'),
    })
    const withTrap = (each: Project) => ({
      ...each,
      answers: { ...each.answers, team: { ...each.answers.team, coverage: untouched } },
    })
    expect(changeBetween(withTrap(before), withTrap(after))).toEqual(change)
  })

  it.each([
    ['moved past all', (rows: number[]) => [...rows.slice(1), ...rows.slice(0, 1)], 1],
    ['taken out', (rows: number[]) => rows.toSpliced(400, 1), 1],
    ['put in', (rows: number[]) => rows.toSpliced(400, 0, 9_999), 1],
  ])('of a row among 1,000 that was %s is that row alone', (_, act, rows) => {
    const before = Array.from({ length: 1_000 }, (_, nth) => nth)
    const asRows = (ids: number[]) => ids.map((id) => ({ id: `r${id}`, text: 'Noget' }))
    const [one, other] = [asRows(before), asRows(act(before))]
    const change = changeBetween(one, other)
    expect(change && 'rows' in change && change.rows).toHaveLength(rows)
    expect(done(one, change)).toEqual(other)
  })

  it('never cuts a character in two', () => {
    const long = 'Vi mødes ved bordet i haven '
    const change = changeBetween(`${long}\u{1F600}.`, `${long}\u{1F601}.`)
    expect(change).toEqual({ at: long.length, cut: '\u{1F600}', put: '\u{1F601}' })
    const other = changeBetween(`${long}\u{1F600}.`, `${long}\u{10600}.`)
    expect(other).toEqual({ at: long.length, cut: '\u{1F600}', put: '\u{10600}' })
  })
})

describe('a change read from somewhere', () => {
  it.each([
    ['no object', 'was'],
    ['nothing', null],
    ['an empty object', {}],
    ['a member more', { was: 1, is: 2, or: 3 }],
    ['a name that every object knows', { in: [['__proto__', { is: 1 }]] }],
    ['such a name within a value', JSON.parse('{ "is": { "a": { "__proto__": {} } } }')],
    ['another such name', { rows: [['constructor', { to: 0, change: { is: {} } }]] }],
    ['an entry that is none', { in: [['a']] }],
    ['a place before the first', { rows: [['a', { from: -1, change: { was: {} } }]] }],
    ['a place between two', { at: 0.5, cut: '', put: '' }],
    ['a text that is none', { at: 0, cut: 1, put: '' }],
    ['no number', { is: Number.NaN }],
    ['a function', { is: () => {} }],
  ])('is refused: %s', (_, found) => {
    expect(readChange(found)).toEqual({ ok: false, failure: 'damaged' })
  })

  it('is refused where it is nested beyond reason', () => {
    expect(readChange(nested(100_000)).ok).toBe(false)
  })

  it.each<[string, unknown, Change]>([
    ['another text', 'b', { was: 'a', is: 'c' }],
    ['a text that is shorter', 'b', { at: 4, cut: '', put: 'c' }],
    ['members of a list', [], { in: [['a', { is: 1 }]] }],
    ['rows of an object', {}, { rows: [['a', { to: 0, change: { is: { id: 'a' } } }]] }],
    ['a row that is gone', [], { rows: [['a', { change: { in: [] } }]] }],
    ['a row at another place', [{ id: 'b' }, { id: 'a' }], { rows: [['a', { from: 0, to: 1 }]] }],
    [
      'a row that is there',
      [{ id: 'a' }],
      { rows: [['a', { to: 0, change: { is: { id: 'a' } } }]] },
    ],
    ['a row beyond the list', [], { rows: [['a', { to: 1, change: { is: { id: 'a' } } }]] }],
    ['a row of another key', [], { rows: [['a', { to: 0, change: { is: { id: 'b' } } }]] }],
    ['a row that goes and stays', [{ id: 'a' }], { rows: [['a', { from: 0 }]] }],
    [
      'a row that stays and goes',
      [{ id: 'a' }],
      { rows: [['a', { change: { was: { id: 'a' } } }]] },
    ],
    [
      'two rows at one place',
      [],
      {
        rows: [
          ['a', { to: 0, change: { is: { id: 'a' } } }],
          ['b', { to: 0, change: { is: { id: 'b' } } }],
        ],
      },
    ],
  ])('does not fit %s', (_, value, change) => {
    expect(readChange(change).ok).toBe(true)
    expect(withChange(value, change)).toEqual({ ok: false, failure: 'doesNotFit' })
  })

  it('puts nothing into what all objects share', () => {
    withChange({}, { in: [['__proto__', { in: [['polluted', { is: true }]] }]] })
    withChange({}, { in: [['__proto__', { is: { polluted: true } }]] })
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

function nested(levels: number): unknown {
  let value: unknown = { is: 1 }
  for (let level = 0; level < levels; level++) value = { in: [['a', value]] }
  return value
}
