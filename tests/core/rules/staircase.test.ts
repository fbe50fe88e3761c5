import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import type { Step } from '#core/rules/facts/rule-codes.ts'
import { staircase } from '#core/rules/staircase.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

const inPhase = (phase: Code<'phase'>, ...groups: Code<'group'>[]): Actor[] =>
  groups.map((group, place) => actorOf(`${phase}${place}`, { group, phases: [phase] }))

const stepOf = (step: Step, parts: Parts<Answers>) => {
  const found = staircase(answersOf(parts)).steps.find((each) => each.step === step)
  if (!found) throw new Error(`No step ${step}`)
  return found
}
const lacking = (step: Step, parts: Parts<Answers>) => stepOf(step, parts).lacking
const teamOf = (...actors: Actor[]): Parts<Answers> => ({ team: { actors } })
const fieldsOf = (step: Step, parts: Parts<Answers>) =>
  stepOf(step, parts).criteria.map(({ because }) =>
    because.map(({ field, refs }) => `${field} ${refs.join()}`.trim()),
  )

describe('step 1', () => {
  it('asks for users and professionals in the carrying out', () => {
    expect(lacking(1, {})).toEqual(['usersImplement', 'professionalsImplement'])
    expect(lacking(1, teamOf(...inPhase('implement', 'users', 'staff')))).toEqual([])
    expect(lacking(1, teamOf(...inPhase('implement', 'users', 'administration')))).toEqual([])
    expect(lacking(1, teamOf(...inPhase('implement', 'citizens', 'otherPublic')))).toEqual([
      'usersImplement',
      'professionalsImplement',
    ])
    expect(lacking(1, teamOf(...inPhase('design', 'users', 'staff')))).toHaveLength(2)
    const affected = actorOf('c', { group: 'citizens', relation: 'both', phases: ['implement'] })
    expect(lacking(1, teamOf(affected, ...inPhase('implement', 'staff')))).toEqual([])
    const association = { ...affected, group: 'associations' } as const
    expect(lacking(1, teamOf(association))).toContain('usersImplement')
  })

  it('rests on those it finds', () => {
    expect(fieldsOf(1, teamOf(...inPhase('implement', 'users', 'staff')))).toEqual([
      ['arena.process implement0'],
      ['arena.process implement1'],
    ])
  })
})

describe('step 2', () => {
  const giving = (group: Code<'group'>, parts: Partial<Actor> = {}, mark: 1 | 2 = 1) => ({
    team: {
      needs: [needOf('n', { kind: 'time' }), needOf('m', { kind: 'money' })],
      actors: [actorOf('a', { group, phases: ['implement'], ...parts })],
      coverage: { n: { a: mark } },
    },
  })

  it.each(['volunteers', 'associations', 'citizens'] as const)('asks %s for time', (group) => {
    expect(lacking(2, giving(group))).toEqual([])
    expect(lacking(2, giving(group, {}, 2))).toEqual([])
  })

  it('is not reached by others, by money, or before the carrying out', () => {
    expect(lacking(2, giving('users'))).toEqual(['volunteersGiveTime'])
    expect(lacking(2, giving('citizens', { phases: ['design'] }))).toEqual(['volunteersGiveTime'])
    const money = { team: { ...giving('citizens').team, coverage: { m: { a: 2 } } } } as const
    expect(lacking(2, { team: { ...money.team } })).toEqual(['volunteersGiveTime'])
  })

  it('rests on the marks and the phase', () => {
    expect(fieldsOf(2, giving('volunteers'))).toEqual([['team.coverage a', 'arena.process a']])
  })
})

describe('step 3', () => {
  const rhythm = (code: Code<'rhythm'> | null, actors: Actor[] = []): Parts<Answers> => ({
    team: { actors },
    arena: { meeting: { rhythm: code } },
  })

  it('asks for users, for practice across, and for more than one meeting', () => {
    expect(lacking(3, {})).toEqual(['usersDesign', 'acrossPractice', 'systematic'])
    expect(lacking(3, rhythm('once'))).toContain('systematic')
    expect(lacking(3, rhythm('series', inPhase('design', 'users', 'staff', 'business')))).toEqual(
      [],
    )
    expect(
      lacking(3, rhythm('standing', inPhase('design', 'users', 'staff', 'knowledge'))),
    ).toEqual([])
  })

  it('wants two different groups to be across', () => {
    expect(lacking(3, rhythm('series', inPhase('design', 'users', 'staff', 'staff')))).toEqual([
      'acrossPractice',
    ])
    expect(lacking(3, rhythm('series', inPhase('design', 'users', 'citizens', 'staff')))).toEqual([
      'acrossPractice',
    ])
    for (const group of ['administration', 'otherPublic', 'associations'] as const) {
      expect(lacking(3, rhythm('series', inPhase('design', 'users', 'staff', group)))).toEqual([])
    }
  })

  it('rests on those who design and on the rhythm', () => {
    const parts = rhythm('series', inPhase('design', 'users', 'staff'))
    expect(fieldsOf(3, parts)).toEqual([
      ['arena.process design0'],
      ['arena.process design1'],
      ['arena.meeting'],
    ])
  })
})

describe('step 4', () => {
  const both: Partial<Actor> = { phases: ['initiate', 'design', 'implement'] }
  const actors = [
    actorOf('a', { ...both, group: 'staff', relation: 'relevant' }),
    actorOf('b', { ...both, group: 'users', relation: 'affected' }),
    actorOf('c', { ...both, group: 'business', relation: null }),
  ]
  const signs = codes.complexitySign.slice(0, 3)
  const reached: Parts<Answers> = {
    problem: { complexity: { signs }, openness: { solution: 'direction' } },
    team: { actors },
  }
  const without = (team: Actor[]) => lacking(4, { ...reached, team: { actors: team } })

  it('asks for a complex task, the relevant and the affected together, and an open solution', () => {
    expect(lacking(4, {})).toEqual([
      'complex',
      'relevantAndAffected',
      'togetherFromStart',
      'togetherToTheEnd',
      'openSolution',
    ])
    expect(lacking(4, reached)).toEqual([])
  })

  it('wants three signs and a solution that is not drafted', () => {
    const { problem } = reached
    expect(
      lacking(4, { ...reached, problem: { ...problem, complexity: { signs: signs.slice(1) } } }),
    ).toEqual(['complex'])
    expect(
      lacking(4, { ...reached, problem: { ...problem, openness: { solution: 'draft' } } }),
    ).toEqual(['openSolution'])
    expect(
      lacking(4, { ...reached, problem: { ...problem, openness: { solution: 'open' } } }),
    ).toEqual([])
  })

  it('wants someone relevant, someone civic affected, and three groups', () => {
    const [a, b, c] = actors as [Actor, Actor, Actor]
    expect(without([{ ...a, relation: null }, b, c])).toEqual(['relevantAndAffected'])
    expect(without([{ ...a, relation: 'both' }, b, c])).toEqual([])
    expect(without([a, { ...b, relation: 'relevant' }, c])).toEqual(['relevantAndAffected'])
    expect(without([{ ...a, relation: 'both' }, { ...b, relation: null }, c])).toEqual([
      'relevantAndAffected',
    ])
    expect(without([a, b, { ...c, group: 'users' }])).toEqual(['relevantAndAffected'])
  })

  it('wants both sides from the start and in the design', () => {
    const [a, b, c] = actors as [Actor, Actor, Actor]
    const begun = 'togetherFromStart'
    expect(without([{ ...a, phases: ['initiate', 'implement'] }, b, c])).toEqual([begun])
    expect(without([{ ...a, phases: ['design', 'implement'] }, b, c])).toEqual([begun])
    const late = { ...b, phases: ['design', 'implement'] } satisfies Actor
    expect(without([a, late, { ...c, phases: [] }])).toEqual([begun])
  })

  it('wants both sides in the carrying out, as a thing of its own', () => {
    const [a, b, c] = actors as [Actor, Actor, Actor]
    const early = { phases: ['initiate', 'design'] } satisfies Partial<Actor>
    expect(without([{ ...a, ...early }, b, c])).toEqual(['togetherToTheEnd'])
    expect(without([a, { ...b, ...early }, { ...c, ...early }])).toEqual(['togetherToTheEnd'])
    expect(without([a, { ...b, ...early }, c])).toEqual([])
  })

  it('rests on its answers, and names each actor once', () => {
    const twice = actors.map((actor) => ({ ...actor, relation: 'both' as const }))
    expect(fieldsOf(4, { ...reached, team: { actors: twice } })).toEqual([
      ['problem.complexity'],
      ['team.standing a,b,c', 'team.actors'],
      ['arena.process a,b,c', 'arena.process a,b,c'],
      ['arena.process a,b,c'],
      ['problem.openness'],
    ])
    expect(stepOf(4, reached).criteria[1]?.because[1]?.chosen).toEqual([
      { set: 'group', code: 'staff' },
      { set: 'group', code: 'users' },
      { set: 'group', code: 'business' },
    ])
  })
})

describe('step 5', () => {
  const initiative = (...groups: Code<'group'>[]): Parts<Answers> => ({
    arena: { mandate: { initiative: groups } },
  })

  it('asks that politicians, administration and citizens may bring issues in', () => {
    expect(lacking(5, {})).toEqual([
      'politiciansInitiate',
      'administrationInitiates',
      'citizensInitiate',
      'restsOnThreeOrFour',
    ])
    const rest = ['restsOnThreeOrFour']
    expect(lacking(5, initiative('politicians', 'administration', 'citizens'))).toEqual(rest)
    expect(lacking(5, initiative('politicians', 'staff', 'users'))).toEqual(rest)
    expect(lacking(5, initiative('politicians', 'otherPublic', 'business'))).toHaveLength(3)
  })

  it('rests on the right of initiative and on what steps 3 and 4 rest on', () => {
    const { criteria } = stepOf(5, initiative('staff', 'citizens'))
    expect(criteria.slice(0, 3).map(({ because }) => because[0]?.chosen)).toEqual([
      [],
      [{ set: 'group', code: 'staff' }],
      [{ set: 'group', code: 'citizens' }],
    ])
    expect(criteria[3]?.because.map(({ field }) => field)).toEqual([
      'problem.complexity',
      'problem.openness',
      'team.actors',
      'team.standing',
      'arena.process',
      'arena.meeting',
    ])
  })
})
