import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { check } from '#core/rules/check/check.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { actorOf, answersOf, needOf, type Parts, withParts } from '../../fixtures/answers-of.ts'

const decided: Parts<Answers> = {
  problem: { openness: { solution: 'decided', chosenBy: 'municipality' } },
}

/** The alternatives that answers point to, with the fields they rest on. */
const pointedTo = (parts: Parts<Answers>) =>
  Object.fromEntries(
    check(answersOf(parts))
      .alternatives.filter(({ because }) => because.length > 0)
      .map(({ code, because }) => [code, because.map(({ field }) => field)]),
  )

const signs = (count: number): Parts<Answers> => ({
  problem: {
    complexity: {
      signs: (['unknownSolution', 'noOneAlone', 'keepsChanging'] as const).slice(0, count),
    },
  },
})

describe('the suitability of the task', () => {
  const said = (parts: Parts<Answers>) => check(answersOf(parts)).suitability

  it('follows the number of signs', () => {
    expect(said(signs(1)).answer).toBe('few')
    expect(said(signs(2)).answer).toBe('few')
    expect(said(signs(3)).answer).toBe('many')
  })

  it('takes no sign as an answer once the page is begun', () => {
    expect(said({}).answer).toBeNull()
    expect(said({ problem: { statement: 'Something' } }).answer).toBeNull()
    expect(said({ problem: { triedBefore: ' ', complexity: { note: ' ' } } }).answer).toBeNull()
    expect(said({ problem: { complexity: { note: 'x' } } }).answer).toBe('none')
    expect(said({ problem: { triedBefore: 'x' } }).answer).toBe('none')
    expect(said({ problem: { definition: { by: ['users'] } } }).answer).toBe('none')
    expect(said({ problem: { definition: { reopen: 'no' } } }).answer).toBe('none')
  })

  it('rests on the signs', () => {
    expect(said(signs(1)).because).toEqual([
      {
        field: 'problem.complexity',
        page: 'problem/together',
        refs: [],
        chosen: [{ set: 'complexitySign', code: 'unknownSolution' }],
      },
    ])
  })
})

describe('honest alternatives', () => {
  it('are shown for a simple task and for another verdict than co-creation', () => {
    expect(check(answersOf({})).alternatives).toEqual([])
    expect(check(answersOf(signs(3))).alternatives).toEqual([])
    const all = ruleCodes.alternative.length
    expect(check(answersOf(signs(2))).alternatives).toHaveLength(all)
    expect(check(answersOf({ problem: { triedBefore: 'x' } })).alternatives).toHaveLength(all)
    expect(check(answersOf(decided)).alternatives).toHaveLength(all)
  })

  it('are all there, those that answers point to first', () => {
    const codes = check(
      answersOf({ arena: { process: { design: 'fixed', fixedBy: 'municipality' } } }),
    ).alternatives.map(({ code }) => code)
    expect(codes[0]).toBe('involvement')
    expect(codes.toSorted()).toEqual([...ruleCodes.alternative].sort())
  })

  it('name what each stop is instead', () => {
    expect(pointedTo(decided)).toEqual({ consultation: ['problem.openness'] })
    expect(pointedTo({ arena: { process: { design: 'fixed', fixedBy: 'municipality' } } })).toEqual(
      {
        involvement: ['arena.process'],
      },
    )
    expect(
      pointedTo({
        problem: {
          purpose: { savings: 'mainPurpose', shiftsTask: 'yes', wantedBy: 'municipality' },
        },
      }),
    ).toEqual({ offloading: ['problem.purpose'] })
  })

  it('name information when participants are only informed', () => {
    expect(pointedTo({ ...decided, arena: { mandate: { decision: 'none' } } })).toEqual({
      information: ['arena.mandate'],
      consultation: ['problem.openness'],
    })
  })

  it('name co-production when civic actors help with a simple task', () => {
    const actors = [actorOf('a', { group: 'volunteers', phases: ['implement'] })]
    expect(pointedTo({ ...signs(2), team: { actors } })).toEqual({
      coProduction: ['problem.complexity', 'arena.process'],
    })
    expect(
      pointedTo({ ...signs(2), team: { actors: [actorOf('a', { group: 'users' })] } }),
    ).toEqual({})
    expect(pointedTo({ ...decided, team: { actors } })).toEqual({
      consultation: ['problem.openness'],
    })
  })
})

describe('with everything answered', () => {
  const answered = (groups: Code<'group'>[]): Parts<Answers> => ({
    problem: {
      triedBefore: 'x',
      success: [{ id: 's1', sign: 'x', measure: '', now: '', goal: '' }],
      openness: { solution: 'open' },
      purpose: { savings: 'none', shiftsTask: 'no' },
      definition: { by: ['staff'], reopen: 'no' },
    },
    team: {
      needs: [needOf('n', { importance: 'critical' }), needOf('m', { importance: 'critical' })],
      actors: groups.map((group, place) =>
        actorOf(`a${place}`, { group, relation: 'relevant', phases: ['evaluate'] }),
      ),
      coverage: { n: { a0: 2 } },
    },
    arena: { mandate: { decision: 'advise' }, process: { design: 'together' } },
  })

  it('public actors alone are cross-agency, civic ones a civic initiative', () => {
    expect(pointedTo(answered(['staff', 'politicians']))).toEqual({ crossAgency: ['team.actors'] })
    expect(pointedTo(answered(['users', 'business']))).toEqual({ civicInitiative: ['team.actors'] })
    expect(pointedTo(answered(['knowledge', 'knowledge']))).toEqual({})
  })

  it('a public actor and a business are public-private collaboration or procurement', () => {
    expect(pointedTo(answered(['staff', 'business']))).toEqual({ publicPrivate: ['team.actors'] })
  })

  it('a complex task has them too for another verdict', () => {
    const complex = withParts(answersOf(answered(['staff', 'politicians'])), signs(3))
    expect(check(complex)).toMatchObject({ verdict: 'oneSided', suitability: { answer: 'many' } })
    expect(check(complex).alternatives).toHaveLength(ruleCodes.alternative.length)
  })

  it('an involvement verdict points to involvement', () => {
    expect(check(answersOf(answered(['staff', 'users']))).verdict).toBe('involvement')
    expect(pointedTo(answered(['staff', 'users']))).toEqual({
      involvement: ['arena.process', 'problem.definition'],
    })
    const complex = withParts(answersOf(answered(['staff', 'users'])), signs(3))
    expect(check(complex).alternatives).toHaveLength(ruleCodes.alternative.length)
  })
})
