import { describe, expect, it } from 'vitest'
import type { Code } from '#core/questions/codes.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { coverageResult, mostUrgentFirst } from '#core/rules/coverage/coverage.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { actorOf, needOf } from '../../fixtures/answers-of.ts'

const found = (
  code: RuleCode<'finding'>,
  needs: readonly Need[],
  actors: readonly Actor[],
  coverage: Coverage = {},
) =>
  coverageResult({ needs: [...needs], actors: [...actors], coverage }).findings.filter(
    (each) => each.code === code,
  )
const rests = (findings: ReturnType<typeof found>) =>
  findings.map(({ because }) =>
    because.map(({ field, refs }) => `${field} ${refs.join()}`.trim()).join(' · '),
  )
const critical = [1, 2].map((place) => needOf(`n${place}`, { importance: 'critical' }))
const groups = (...all: (Code<'group'> | null)[]) =>
  all.map((group, place) => actorOf(`a${place}`, { group }))

describe('a team', () => {
  it('has one who carries everything critical', () => {
    const solo = (coverage: Coverage, needs = critical) =>
      found('soloActor', needs, groups('staff', 'users'), coverage)
    const all = solo({ n1: { a0: 2 }, n2: { a0: 2, a1: 1 } })
    expect(all).toMatchObject([{ key: 'soloActor:a0', severity: 'high', actors: ['a0'] }])
    expect(rests(all)).toEqual(['team.coverage a0,n1,n2 · team.needs'])
    expect(all[0]?.because[1]?.chosen).toEqual([{ set: 'importance', code: 'critical' }])
    expect(all[0]?.because[1]?.refs).toEqual([])
    expect(solo({ n1: { a0: 2 }, n2: { a0: 1, a1: 2 } })).toEqual([])
    expect(solo({ n1: { a0: 2, a1: 2 }, n2: { a0: 2, a1: 2 } })).toHaveLength(2)
    expect(solo({ n1: { a0: 2 } }, critical.slice(0, 1))).toEqual([])
  })

  describe('without authority', () => {
    const mandate = needOf('n', { kind: 'authority' })
    const said = (group: Code<'group'>, marks: Coverage[string], needs = [mandate]) =>
      found('noAuthority', needs, groups(group), { n: marks })

    it('is one where no one with a mandate carries it', () => {
      for (const group of ['politicians', 'administration', 'otherPublic'] as const)
        expect(said(group, { a0: 2 })).toEqual([])
      for (const group of ['staff', 'users', 'knowledge'] as const)
        expect(said(group, { a0: 2 })).toMatchObject([{ key: 'noAuthority', severity: 'high' }])
      const school = actorOf('a0', { group: 'knowledge', side: 'public' })
      expect(found('noAuthority', [mandate], [school], { n: { a0: 2 } })).toEqual([])
      expect(
        found('noAuthority', [mandate], [{ ...school, side: 'private' }], { n: { a0: 2 } }),
      ).toHaveLength(1)
      expect(said('politicians', { a0: 1 })).toHaveLength(1)
      expect(said('politicians', { a0: 2 }, [needOf('n', { kind: 'money' })])).toHaveLength(1)
    })

    it('is not known before the first mark', () => {
      expect(said('politicians', {})).toEqual([])
    })

    it('rests on the mandate, or on there being no need for one', () => {
      expect(rests(said('staff', { a0: 2 }))).toEqual(['team.coverage n · team.needs n'])
      expect(rests(said('staff', { a0: 2 }, [needOf('n')]))).toEqual(['team.needs'])
      expect(said('staff', { a0: 2 }, [needOf('n')])[0]?.because[0]?.chosen).toEqual([
        { set: 'kind', code: 'authority' },
      ])
    })
  })

  it('is mostly public when more than half of what is covered is covered by public actors only', () => {
    const needs = ['n1', 'n2', 'n3'].map((id) => needOf(id))
    const said = (coverage: Coverage) =>
      found('mostlyPublic', needs, groups('staff', 'users', null), coverage)
    const most = said({ n1: { a0: 2 }, n2: { a0: 1 }, n3: { a1: 1 } })
    expect(most).toMatchObject([{ key: 'mostlyPublic', severity: 'medium' }])
    expect(rests(most)).toEqual(['team.coverage n1,n2'])
    expect(said({ n1: { a0: 2 }, n2: { a1: 2 } })).toEqual([])
    expect(said({ n1: { a0: 2 } })).toHaveLength(1)
    expect(said({ n1: { a0: 2, a1: 1 } })).toEqual([])
    expect(said({ n1: { a0: 2, a2: 1 } })).toEqual([])
    expect(said({})).toEqual([])
  })

  it('leaves a source of resources unused', () => {
    const sources = (...all: (Code<'group'> | null)[]) =>
      found('unusedSource', [], groups(...all)).map(({ source }) => source)
    expect(sources('politicians')).toEqual(['staff', 'local', 'civil'])
    expect(sources('staff', 'business')).toEqual(['civil'])
    expect(sources('staff', 'business', 'volunteers')).toEqual([])
    expect(sources('users')).toEqual(['staff', 'local'])
    expect(sources(null)).toEqual([])
    expect(sources()).toEqual([])
    expect(found('unusedSource', [], groups('users', 'staff'))).toEqual([
      {
        code: 'unusedSource',
        severity: 'low',
        key: 'unusedSource:local',
        need: null,
        actors: [],
        source: 'local',
        because: [
          {
            field: 'team.actors',
            page: 'team/actors',
            refs: [],
            chosen: [
              { set: 'group', code: 'staff' },
              { set: 'group', code: 'users' },
            ],
          },
        ],
      },
    ])
  })
})

it('puts what must be solved first, and keeps the order within', () => {
  const { findings } = coverageResult({
    needs: [
      needOf('low', { importance: 'useful' }),
      needOf('high', { importance: 'critical' }),
      needOf('medium', { importance: 'important' }),
      needOf('high2', { importance: 'critical' }),
      needOf('covered', { kind: 'authority' }),
    ],
    actors: [actorOf('a', { group: 'politicians', gains: ['influence'] })],
    coverage: { covered: { a: 2 } },
  })
  const uncovered = findings.filter(({ code }) => code === 'uncovered')
  expect(mostUrgentFirst(uncovered).map(({ need }) => need)).toEqual([
    'high',
    'high2',
    'medium',
    'low',
  ])
})
