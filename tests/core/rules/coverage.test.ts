import { describe, expect, it } from 'vitest'
import type { Code, Degree } from '#core/questions/codes.ts'
import { coverageFacts } from '#core/questions/coverage.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { emptyTeam } from '#core/questions/team.ts'
import { withMark } from '#core/questions/team-changes.ts'
import { coverageResult } from '#core/rules/coverage/coverage.ts'
import { dependency } from '#core/rules/coverage/dependency.ts'
import { actorOf, needOf } from '../../fixtures/answers-of.ts'

const weighed = (...importances: (Code<'importance'> | null)[]) =>
  importances.map((importance, place) => needOf(`n${place}`, { importance }))
const result = (needs: readonly Need[], actors: readonly Actor[], coverage: Coverage = {}) =>
  coverageResult({ needs: [...needs], actors: [...actors], coverage })
const two = [actorOf('a'), actorOf('b')]

describe('the coverage in per cent', () => {
  const percent = (importances: (Code<'importance'> | null)[], ...marks: (1 | 2 | 0)[]) =>
    result(
      weighed(...importances),
      two,
      Object.fromEntries(
        marks.flatMap((mark, place) => (mark === 0 ? [] : [[`n${place}`, { a: mark }] as const])),
      ),
    ).percent

  it('counts a carried need whole and a helped one half, by weight', () => {
    expect(percent(['critical', 'useful'], 2)).toBe(75)
    expect(percent(['critical', 'useful'], 1)).toBe(38)
    expect(percent(['important', 'useful'], 2)).toBe(67)
    expect(percent([null, 'useful'], 2)).toBe(67)
    expect(percent(['critical', 'important'], 0, 2)).toBe(40)
  })

  it('is null without needs, 0 without marks and 100 only when all is carried', () => {
    expect(percent([])).toBeNull()
    expect(percent(['critical'])).toBe(0)
    expect(percent(['critical', null], 2, 2)).toBe(100)
    const many = Array.from({ length: 150 }, () => 'critical' as const)
    expect(percent(many, ...many.map(() => 2 as const).slice(1), 1)).toBe(99)
    expect(percent(many, 1)).toBe(1)
  })

  it('counts a need once however many carry it', () => {
    expect(result(weighed('useful', 'useful'), two, { n0: { a: 2, b: 2 } }).percent).toBe(50)
  })
})

describe('the smallest sensible team', () => {
  const team = (needs: readonly Need[], actors: readonly Actor[], coverage: Coverage) =>
    result(needs, actors, coverage).team

  it('takes those who cover most first', () => {
    const actors = ['a', 'b', 'c'].map((id) => actorOf(id))
    const marks: Coverage = { n0: { a: 2, b: 2 }, n1: { b: 2 }, n2: { b: 2, c: 2 }, n3: { c: 2 } }
    expect(team(weighed('critical', 'critical', 'important', null), actors, marks)).toEqual([
      'b',
      'c',
    ])
  })

  it('takes those who help only where nobody carries', () => {
    expect(
      team(weighed('critical', 'critical'), two, { n0: { a: 1 }, n1: { b: 2, a: 1 } }),
    ).toEqual(['a', 'b'])
    expect(team(weighed('critical'), two, { n0: { a: 1, b: 2 } })).toEqual(['b'])
  })

  it('takes what somebody else has covered already from the others once', () => {
    const actors = ['a', 'b', 'c'].map((id) => actorOf(id))
    const marks: Coverage = {
      n0: { a: 2, b: 2, c: 2 },
      n1: { a: 2 },
      n2: { a: 2 },
      n3: { a: 2 },
      n4: { b: 2 },
      n5: { b: 2 },
      n6: { c: 2 },
    }
    expect(team(weighed(...Array<'critical'>(7).fill('critical')), actors, marks)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('counts a need once when two of those chosen could carry it', () => {
    const actors = ['a', 'b', 'c'].map((id) => actorOf(id))
    const marks: Coverage = {
      n0: { a: 2 },
      n1: { a: 2, b: 2 },
      n2: { a: 2, b: 2 },
      n3: { b: 2, c: 2 },
    }
    expect(team(weighed('critical', 'critical', 'critical', 'critical'), actors, marks)).toEqual([
      'a',
      'b',
    ])
  })

  it('leaves what is only useful out', () => {
    expect(team(weighed('useful'), two, { n0: { a: 2 } })).toEqual([])
    expect(team(weighed('critical'), two, {})).toEqual([])
  })

  it('prefers those who have said yes, then the affected, then list order', () => {
    const first = (...parts: Partial<Actor>[]) => {
      const actors = parts.map((each, place) => actorOf(`a${place}`, each))
      const marks = Object.fromEntries(actors.map(({ id }) => [id, 2] as const))
      return team(weighed('critical'), actors, { n0: marks })
    }
    expect(first({ commitment: 'interested' }, { commitment: 'committed' })).toEqual(['a1'])
    expect(first({ commitment: 'asked' }, { commitment: 'interested' })).toEqual(['a1'])
    expect(first({ commitment: 'notAsked' }, { commitment: 'asked' })).toEqual(['a1'])
    expect(first({}, { commitment: 'asked' })).toEqual(['a1'])
    expect(first({}, { commitment: 'notAsked' })).toEqual(['a0'])
    expect(first({ relation: 'relevant' }, { relation: 'affected' })).toEqual(['a1'])
    expect(first({}, { relation: 'both' })).toEqual(['a1'])
    expect(first({ commitment: 'committed' }, { commitment: 'asked', relation: 'both' })).toEqual([
      'a0',
    ])
    expect(first({}, {})).toEqual(['a0'])
  })
})

describe('the voices that must be heard too', () => {
  const voices = (parts: Partial<Actor>, coverage: Coverage = {}) =>
    result(weighed('critical'), [actorOf('a', parts)], coverage).voices
  const voice = { relation: 'affected', group: 'citizens', stake: 3 as Degree } as const

  it('are affected, civic and have much at stake', () => {
    expect(voices(voice)).toEqual(['a'])
    expect(voices({ ...voice, relation: 'both' })).toEqual(['a'])
    expect(voices({ ...voice, relation: 'relevant' })).toEqual([])
    expect(voices({ ...voice, group: 'staff' })).toEqual([])
    expect(voices({ ...voice, stake: 2 })).toEqual([])
  })

  it('are not in the team already', () => {
    expect(voices(voice, { n0: { a: 2 } })).toEqual([])
  })
})

describe('the chosen core', () => {
  it('is compared with the smallest team', () => {
    const actors = [
      actorOf('a', { circle: 'core' }),
      actorOf('b', { circle: 'network' }),
      actorOf('c', { circle: 'core' }),
    ]
    const marks: Coverage = { n0: { a: 2 }, n1: { b: 2, c: 1 } }
    expect(result(weighed('critical', 'important'), actors, marks).core).toEqual({
      lacks: ['b'],
      idle: ['c'],
    })
  })

  it('is nothing to compare while it is empty', () => {
    expect(result(weighed('critical'), two, { n0: { a: 2 } }).core).toBeNull()
  })
})

describe('the marks', () => {
  it('are read in list order, without those of rows that are gone', () => {
    const facts = coverageFacts({
      needs: weighed('critical'),
      actors: two,
      coverage: { n0: { b: 2, gone: 2, a: 2 }, gone: { a: 2 } },
    })
    expect(facts.needs[0]?.carriers.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(facts.tasks.get('a')).toMatchObject({
      carries: [{ id: facts.needs[0]?.need.id }],
      contributes: [],
      criticalCarried: 1,
    })
  })

  it('keep what is said of a row that has not changed', () => {
    const before = { ...emptyTeam, needs: weighed('critical', 'critical'), actors: two }
    const after = withMark(before, 'n0', 'a', 2)
    expect(coverageFacts(after).needs[1]).toBe(coverageFacts(before).needs[1])
    expect(coverageFacts(after).needs[0]).not.toBe(coverageFacts(before).needs[0])
    expect(coverageResult(after).isBegun).toBe(true)
    expect(coverageResult(before).isBegun).toBe(false)
  })
})

describe('the dependency', () => {
  const actors = [
    actorOf('staff', { group: 'staff' }),
    actorOf('users', { group: 'users' }),
    actorOf('research', { group: 'knowledge' }),
    actorOf('anyone'),
  ]
  const said = (needs: readonly Need[], coverage: Coverage) =>
    dependency({ ...emptyTeam, needs: [...needs], actors, coverage })

  it('counts who carries what on each side', () => {
    const marks: Coverage = {
      n0: { staff: 2, users: 2 },
      n1: { research: 2 },
      n2: { anyone: 2, users: 1 },
      n3: { anyone: 2, staff: 2 },
    }
    expect(said(weighed('critical', 'critical', 'useful', 'useful'), marks)).toEqual({
      needs: 4,
      outside: 2,
      inside: 2,
      isShared: true,
    })
  })

  it('is shared while no one carries all that is critical', () => {
    expect(said(weighed('critical', 'critical'), { n0: { staff: 2 } }).isShared).toBe(true)
    expect(said(weighed('critical'), { n0: { staff: 2 } }).isShared).toBe(false)
    expect(said(weighed('important'), {}).isShared).toBe(false)
    expect(said(weighed('critical'), {}).isShared).toBe(true)
    expect(dependency(emptyTeam).isShared).toBe(false)
  })
})
