import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

const formOf = (form: RuleCode<'leadershipForm'>, parts: Parts<Answers>) => {
  const found = leadershipForms(answersOf(parts)).find((each) => each.form === form)
  if (!found) throw new Error(`No form ${form}`)
  return found
}
const one = (group: Code<'group'>, parts: Partial<Actor> = {}) => actorOf('a', { group, ...parts })
const restsOf = (form: RuleCode<'leadershipForm'>, parts: Parts<Answers>) =>
  formOf(form, parts).signals.map(({ because }) =>
    because.map(({ field, refs }) => `${field} ${refs.join()}`.trim()),
  )

describe('citizen-centred leadership', () => {
  const hits = (parts: Parts<Answers>) => formOf('citizenCentred', parts).hits

  it.each(['users', 'citizens'] as const)('is called for by %s', (group) => {
    expect(hits({ team: { actors: [one(group, { phases: ['implement'] })] } })).toEqual([
      'citizensImplement',
    ])
    const needs = [needOf('n')]
    expect(hits({ team: { needs, actors: [one(group)], coverage: { n: { a: 2 } } } })).toEqual([
      'citizensCarry',
    ])
    expect(hits({ team: { needs, actors: [one(group)], coverage: { n: { a: 1 } } } })).toEqual([])
    expect(hits({ team: { actors: [one(group)] }, arena: { roles: { catalyst: ['a'] } } })).toEqual(
      ['citizenRole'],
    )
  })

  it('is called for by staff with room to decide', () => {
    expect(hits({ team: { actors: [one('staff')], staffRoom: 'They choose' } })).toEqual([
      'staffRoom',
    ])
    expect(hits({ team: { actors: [one('users')], staffRoom: 'They choose' } })).toEqual([])
    expect(hits({ team: { actors: [one('staff')], staffRoom: ' ' } })).toEqual([])
  })

  it('is not called for by others', () => {
    const volunteer = one('volunteers', { phases: ['implement'] })
    const team = { needs: [needOf('n')], actors: [volunteer], coverage: { n: { a: 2 } } } as const
    expect(
      hits({
        team: { needs: [...team.needs], actors: [...team.actors], coverage: team.coverage },
        arena: { roles: { convener: ['a', 'gone'] } },
      }),
    ).toEqual([])
    expect(hits({ team: { actors: [one('users', { phases: ['design'] })] } })).toEqual([])
  })

  it('rests on the actors and roles it finds', () => {
    const actors = [one('citizens', { phases: ['implement'] }), actorOf('b', { group: 'staff' })]
    const parts: Parts<Answers> = {
      team: { needs: [needOf('n')], actors, coverage: { n: { a: 2, b: 2 } }, staffRoom: 'x' },
      arena: { roles: { convener: ['b'], facilitator: ['a', 'b'], catalyst: ['a'] } },
    }
    expect(restsOf('citizenCentred', parts)).toEqual([
      ['arena.process a'],
      ['team.coverage a'],
      ['team.staffRoom', 'team.actors b'],
      ['arena.roles a'],
    ])
    expect(formOf('citizenCentred', parts).signals[3]?.because[0]?.chosen).toEqual([
      { set: 'role', code: 'facilitator' },
      { set: 'role', code: 'catalyst' },
    ])
  })

  it('rests on each citizen who holds a role, though none holds them all', () => {
    const parts: Parts<Answers> = {
      team: { actors: [one('citizens'), actorOf('b', { group: 'citizens' })] },
      arena: { roles: { facilitator: ['a'], catalyst: ['b'] } },
    }
    expect(formOf('citizenCentred', parts).signals[3]?.because[0]?.refs).toEqual(['a', 'b'])
  })
})

describe('volunteer leadership', () => {
  const hits = (parts: Parts<Answers>) => formOf('volunteer', parts).hits

  it('is called for by volunteers and staff who carry out', () => {
    const implementing = (group: Code<'group'>) =>
      hits({ team: { actors: [one(group, { phases: ['implement'] })] } })
    expect(implementing('volunteers')).toEqual(['volunteersImplement'])
    expect(implementing('associations')).toEqual([])
    expect(implementing('staff')).toEqual(['staffImplement'])
    expect(implementing('citizens')).toEqual([])
    expect(hits({ team: { actors: [one('volunteers', { phases: ['design'] })] } })).toEqual([])
  })

  it('is called for by users, citizens and volunteers who give time', () => {
    const giving = (group: Code<'group'>, kind: Code<'kind'>, mark: 1 | 2 = 1) =>
      hits({
        team: {
          needs: [needOf('n', { kind })],
          actors: [one(group)],
          coverage: { n: { a: mark } },
        },
      })
    expect(giving('business', 'time')).toEqual([])
    expect(giving('associations', 'time')).toEqual([])
    expect(giving('volunteers', 'time')).toEqual(['timeFromCivic'])
    expect(giving('citizens', 'time')).toEqual(['timeFromCivic'])
    expect(giving('users', 'time', 2)).toEqual(['timeFromCivic'])
    expect(giving('staff', 'time')).toEqual([])
    expect(giving('users', 'money')).toEqual([])
  })

  it('rests on those it finds', () => {
    const actors = [
      one('volunteers', { phases: ['implement'] }),
      actorOf('b', { group: 'staff', phases: ['implement'] }),
    ]
    const needs = [needOf('n', { kind: 'time' })]
    expect(
      restsOf('volunteer', { team: { needs, actors, coverage: { n: { a: 1, b: 2 } } } }),
    ).toEqual([['arena.process a'], ['team.coverage a'], ['arena.process b']])
  })
})

describe('leadership of collaborative innovation', () => {
  const hits = (parts: Parts<Answers>) => formOf('collaborativeInnovation', parts).hits

  it('is called for by a complex task, many groups, an open solution and a shared design', () => {
    const signs = codes.complexitySign.slice(0, 3)
    expect(hits({ problem: { complexity: { signs } } })).toEqual(['complexTask'])
    expect(hits({ problem: { openness: { solution: 'direction' } } })).toEqual(['openSolution'])
    expect(hits({ problem: { openness: { solution: 'open' } } })).toEqual(['openSolution'])
    expect(hits({ problem: { openness: { solution: 'draft' } } })).toEqual([])
    const groups = (count: number) =>
      codes.group.slice(0, count).map((group) => actorOf(group, { group }))
    expect(hits({ team: { actors: groups(4) } })).toEqual(['manyGroups'])
    expect(hits({ team: { actors: groups(3) } })).toEqual([])
    const design = (...of: Code<'group'>[]) =>
      of.map((group) => actorOf(group, { group, phases: ['design'] }))
    expect(hits({ team: { actors: design('staff', 'users') } })).toEqual(['bothDesign'])
    expect(hits({ team: { actors: design('staff', 'knowledge') } })).toEqual([])
    expect(hits({ team: { actors: design('users', 'knowledge') } })).toEqual([])
  })

  it('rests on its answers', () => {
    const actors = [actorOf('b', { group: 'staff', phases: ['design'] })]
    const parts: Parts<Answers> = { team: { actors }, problem: { openness: { solution: 'draft' } } }
    const form = formOf('collaborativeInnovation', parts)
    expect(form.signals.map(({ because }) => because)).toEqual([
      [{ field: 'problem.complexity', page: 'problem/together', refs: [], chosen: [] }],
      [
        {
          field: 'team.actors',
          page: 'team/actors',
          refs: [],
          chosen: [{ set: 'group', code: 'staff' }],
        },
      ],
      [
        {
          field: 'problem.openness',
          page: 'problem/frame',
          refs: [],
          chosen: [{ set: 'solutionOpenness', code: 'draft' }],
        },
      ],
      [
        {
          field: 'arena.process',
          page: 'arena/process',
          refs: ['b'],
          chosen: [{ set: 'phase', code: 'design' }],
        },
      ],
    ])
  })
})
