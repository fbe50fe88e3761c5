import { describe, expect, it } from 'vitest'
import type { Code } from '#core/questions/codes.ts'
import { actorOf } from '../../fixtures/answers-of.ts'
import { actorsOf, rests, resultOf } from '../../fixtures/criterion-of.ts'

describe('the parties', () => {
  const said = (...groups: (Code<'group'> | null)[]) =>
    resultOf('parties', { team: { actors: actorsOf(groups) } })

  it.each([
    [['staff', 'users'], 'yes'],
    [['knowledge', 'otherPublic', 'business', 'volunteers'], 'yes'],
    [['knowledge', 'otherPublic', 'business'], 'partly'],
    [['staff', 'business', null], null],
    [['staff', 'politicians'], 'partly'],
    [['users', 'knowledge'], 'partly'],
    [['knowledge', 'knowledge'], 'partly'],
    [['staff'], 'no'],
    [[null], 'no'],
    [['staff', null], null],
    [['staff', 'users', null], 'yes'],
    [[], null],
  ] as const)('%j give %s', (groups, answer) => {
    expect(said(...groups).answer).toBe(answer)
  })

  it('count an actor of knowledge on the side that is chosen for it', () => {
    const school = (side: 'public' | 'private' | null, other: Code<'group'>) =>
      resultOf('parties', {
        team: {
          actors: [actorOf('a', { group: 'knowledge', side }), actorOf('b', { group: other })],
        },
      }).answer
    expect(school('public', 'associations')).toBe('yes')
    // A firm of consultants may be no more than bought: it is asked who feels the problem.
    expect(school('private', 'staff')).toBe('partly')
    const withUsers = actorsOf(['staff', 'users'])
    const consultants = actorOf('c', { group: 'knowledge', side: 'private' })
    expect(resultOf('parties', { team: { actors: [...withUsers, consultants] } }).answer).toBe(
      'yes',
    )
    expect(school('private', 'associations')).toBe('partly')
    expect(school(null, 'associations')).toBe('partly')
    const worded = resultOf('define', {
      problem: { definition: { by: ['knowledge'] } },
      team: {
        actors: [
          actorOf('a', { group: 'knowledge', side: 'private', phases: ['initiate'] }),
          actorOf('b', { group: 'staff', phases: ['initiate'] }),
        ],
      },
    })
    expect(worded.answer).toBe('yes')
    // A side that another group was once given is not read.
    const staff = actorOf('a', { group: 'staff', side: 'private' })
    expect(
      resultOf('parties', { team: { actors: [staff, actorOf('b', { group: 'users' })] } }).answer,
    ).toBe('yes')
  })

  it('rest on those who stand on a side, or wait for the group of those who may', () => {
    expect(rests(said('users', 'knowledge', 'staff'))).toEqual(['team.actors a2,a0'])
    expect(rests(said('staff', null))).toEqual(['team.actors a1'])
    expect(rests(said('staff', 'staff'))).toEqual(['team.actors a0,a1'])
    expect(rests(said('staff'))).toEqual(['team.actors a0'])
    expect(rests(said())).toEqual(['team.actors'])
  })
})

describe('equal footing', () => {
  const said = (
    decision: Code<'decision'> | null,
    reply = '',
    voice: Code<'voice'> = 'ordinary',
    balancing: Code<'balancing'>[] = [],
  ) =>
    resultOf('equal', {
      arena: { mandate: { decision, reply }, power: { balancing } },
      team: { actors: [actorOf('a1', { voice })] },
    })

  it('follows what participants may decide', () => {
    expect(said(null).answer).toBeNull()
    expect(said('none').answer).toBe('no')
    expect(said('advise', 'soon').answer).toBe('partly')
    expect(said('proposeWithReply', ' ').answer).toBe('partly')
    expect(said('proposeWithReply', 'in six weeks').answer).toBe('yes')
    expect(said('decideTogether').answer).toBe('yes')
  })

  it('is partial while quiet voices have no measure that makes room for them', () => {
    expect(said('decideTogether', '', 'quiet').answer).toBe('partly')
    expect(said('decideTogether', '', 'quiet', ['buddy']).answer).toBe('yes')
    expect(said('none', '', 'quiet').answer).toBe('no')
  })

  it('is partial while there is a core and nobody civic is in it', () => {
    const core = (...parts: Parameters<typeof actorOf>[1][]) =>
      resultOf('equal', {
        arena: { mandate: { decision: 'decideTogether' } },
        team: { actors: parts.map((each, place) => actorOf(`a${place}`, each)) },
      })
    const office = { group: 'administration', circle: 'core' } as const
    expect(core(office, { group: 'users', circle: 'network' })).toMatchObject({
      answer: 'partly',
      advice: ['openCore'],
    })
    expect(rests(core(office))).toEqual(['arena.mandate', 'team.circles a0'])
    expect(core(office, { group: 'users', circle: null }).answer).toBe('yes')
    expect(core(office, { group: 'business', circle: 'core' }).answer).toBe('yes')
    expect(core(office, { group: 'knowledge', circle: 'core' }).answer).toBe('partly')
    expect(core({ group: 'users', circle: 'network' }).answer).toBe('yes')
    const staff = { group: 'staff', circle: 'workgroup' } as const
    const outside = core(staff, { group: 'users', circle: 'network' })
    expect(outside).toMatchObject({ answer: 'partly', advice: ['openCore'] })
    expect(rests(outside)).toEqual(['arena.mandate', 'team.circles a0'])
    expect(outside.because[1]?.chosen).toEqual([{ set: 'circle', code: 'workgroup' }])
    expect(core(staff, { group: 'users', circle: 'workgroup' }).answer).toBe('yes')
    const unknown = core(office, { group: null, circle: 'core' })
    expect(unknown.answer).toBeNull()
    expect(rests(unknown)).toEqual(['team.actors a1'])
    expect(core(office, { group: null, circle: null }).answer).toBeNull()
    expect(core(office, { group: null, circle: 'network' }).answer).toBe('partly')
  })

  it('rests on the decision rights, and on quiet voices and measures where there are any', () => {
    expect(said('advise').because).toEqual([
      {
        field: 'arena.mandate',
        page: 'arena/form',
        refs: [],
        chosen: [{ set: 'decision', code: 'advise' }],
      },
    ])
    expect(said('decideTogether', '', 'quiet', ['buddy']).because.slice(1)).toEqual([
      {
        field: 'team.standing',
        page: 'team/actors',
        refs: ['a1'],
        chosen: [{ set: 'voice', code: 'quiet' }],
      },
      {
        field: 'arena.power',
        page: 'arena/roles',
        refs: [],
        chosen: [{ set: 'balancing', code: 'buddy' }],
      },
    ])
  })
})

describe.each(['design', 'implement'] as const)('a shared %s', (phase) => {
  const said = (...groups: (Code<'group'> | null)[]) =>
    resultOf(phase, {
      team: {
        actors: [...actorsOf(groups, { phases: [phase] }), actorOf('z', { phases: ['evaluate'] })],
      },
    })

  it.each([
    [['staff', 'citizens'], 'yes'],
    [['staff', 'citizens', null], 'yes'],
    [['staff'], 'partly'],
    [['citizens', 'knowledge'], 'partly'],
    [['staff', null], null],
    [['knowledge'], 'no'],
    [[], 'no'],
  ] as const)('by %j is %s', (groups, answer) => {
    expect(said(...groups).answer).toBe(answer)
  })

  it('is open while no actor has a phase', () => {
    const result = resultOf(phase, { team: { actors: actorsOf(['staff', 'users']) } })
    expect(result.answer).toBeNull()
    expect(rests(result)).toEqual(['arena.process'])
  })

  it('rests on those who take part', () => {
    const result = said('citizens', 'staff')
    expect(rests(result)).toEqual(['arena.process a1,a0'])
    expect(result.because[0]?.chosen).toEqual([{ set: 'phase', code: phase }])
    expect(rests(said('staff', null))).toEqual(['team.actors a1'])
  })
})

describe('new and better', () => {
  const said = (sign: string, triedBefore: string, solution: Code<'solutionOpenness'> | null) =>
    resultOf('better', {
      problem: {
        success: [{ id: 's1', sign, measure: 'x', now: '', goal: '' }],
        triedBefore,
        openness: { solution },
      },
    })

  it.each([
    ['a', 'b', 'open', 'yes'],
    ['a', 'b', 'direction', 'yes'],
    ['a', 'b', 'draft', 'partly'],
    ['a', 'b', null, 'partly'],
    ['a', ' ', 'open', 'partly'],
    [' ', 'b', 'open', 'partly'],
    ['', '', 'open', 'no'],
    ['', '', 'decided', 'no'],
    ['', '', null, null],
  ] as const)('with sign %j, tried %j and solution %s is %s', (sign, tried, solution, answer) => {
    expect(said(sign, tried, solution).answer).toBe(answer)
  })

  it('rests on all three fields', () => {
    const result = said('a', 'b', 'open')
    expect(rests(result)).toEqual(['problem.triedBefore', 'problem.openness', 'problem.success'])
    expect(result.because[1]?.chosen).toEqual([{ set: 'solutionOpenness', code: 'open' }])
  })
})
