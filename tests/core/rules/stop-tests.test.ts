import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { stopTests, type TestResult } from '#core/rules/check/stop-tests.ts'
import { actorFacts } from '#core/rules/facts/actor-facts.ts'
import { actorOf, answersOf, type Parts } from '../../fixtures/answers-of.ts'

function resultOf(code: TestResult['code'], parts: Parts<Answers>): TestResult | undefined {
  const { problem, arena, team } = answersOf(parts)
  return stopTests(problem, arena, actorFacts(team.actors)).find((test) => test.code === code)
}

describe('the consultation test', () => {
  const said = (solution: Code<'solutionOpenness'> | null, by: Code<'group'>[] = []) =>
    resultOf('consultation', { problem: { openness: { solution }, definition: { by } } })

  it.each([
    ['open', [], 'pass'],
    ['direction', [], 'pass'],
    ['decided', ['citizens'], null],
    ['draft', ['administration', 'knowledge'], null],
    ['draft', ['administration', 'business'], 'watch'],
    ['draft', [], null],
    [null, ['citizens'], null],
  ] as const)('of a solution that is %s, worded by %j, is %s', (solution, by, answer) => {
    expect(said(solution, [...by])?.answer).toBe(answer)
  })

  it('watches an open solution that those outside the public sector only come to when it is chosen', () => {
    const of = (...actors: Partial<Actor>[]) =>
      resultOf('consultation', {
        problem: { openness: { solution: 'open' } },
        team: { actors: actors.map((each, place) => actorOf(`a${place}`, each)) },
      })
    const late: Partial<Actor> = { group: 'users', phases: ['implement', 'evaluate'] }
    const watched = of({ group: 'staff', phases: ['design'] }, { ...late, phases: ['evaluate'] })
    expect(watched).toMatchObject({ answer: 'watch', reason: 'othersLate' })
    expect(watched?.because.at(-1)).toMatchObject({ field: 'arena.process', refs: ['a1'] })
    expect(of(late)?.because.at(-1)?.refs).toEqual(['a0'])
    for (const phase of ['initiate', 'design'] as const) {
      expect(of(late, { group: 'business', phases: [phase] })?.answer).toBe('pass')
      const unknown = of(late, { group: null, phases: [phase] })
      expect(unknown?.answer).toBeNull()
      expect(unknown?.because).toMatchObject([{ field: 'team.actors', refs: ['a1'] }])
    }
    expect(of({ group: 'staff', phases: ['implement'] })).toMatchObject({ answer: 'pass' })
    expect(of({ group: 'users' }, { group: null, phases: ['design'] })?.answer).toBe('pass')
  })

  it('rests on how open the solution is and, for a draft, on who worded the problem', () => {
    expect(said('open')?.because).toEqual([
      {
        field: 'problem.openness',
        page: 'problem/frame',
        refs: [],
        chosen: [{ set: 'solutionOpenness', code: 'open' }],
      },
    ])
    expect(said('draft', ['users', 'staff'])?.because[1]).toEqual({
      field: 'problem.definition',
      page: 'problem/together',
      refs: [],
      chosen: [
        { set: 'group', code: 'users' },
        { set: 'group', code: 'staff' },
      ],
    })
    expect(said('draft')?.because.map(({ field }) => field)).toEqual(['problem.definition'])
  })
})

describe('the script test', () => {
  const said = (design: Code<'processDesign'> | null, ...groups: (Code<'group'> | null)[]) =>
    resultOf('programmed', {
      arena: { process: { design } },
      team: {
        actors: groups.map((group, place) => actorOf(`a${place}`, { group, phases: ['initiate'] })),
      },
    })

  it.each([
    ['together', [], 'pass'],
    ['fixed', ['citizens'], null],
    ['adjustable', ['staff', 'citizens'], 'pass'],
    ['adjustable', ['staff', 'knowledge'], 'watch'],
    ['adjustable', ['staff', null], null],
    ['adjustable', [null, 'users'], 'pass'],
    ['adjustable', [], null],
    [null, ['citizens'], null],
  ] as const)('of a process that is %s, begun with %j, is %s', (design, groups, answer) => {
    expect(said(design, ...groups)?.answer).toBe(answer)
  })

  it('does not count those who come later', () => {
    const late = actorOf('late', { group: 'citizens', phases: ['design'] })
    const parts = {
      arena: { process: { design: 'adjustable' } },
      team: { actors: [late] },
    } as const
    expect(resultOf('programmed', { ...parts, team: { actors: [late] } })?.answer).toBe('watch')
  })

  it('rests on who from outside is in from the start, or waits for their group', () => {
    expect(said('adjustable', 'users')?.because).toEqual([
      expect.objectContaining({
        field: 'arena.process',
        chosen: [{ set: 'processDesign', code: 'adjustable' }],
      }),
      expect.objectContaining({ field: 'arena.process', refs: ['a0'] }),
    ])
    expect(said('adjustable', null)?.because).toEqual([
      expect.objectContaining({ field: 'team.actors', refs: ['a0'] }),
    ])
    expect(said('adjustable')?.because).toEqual([
      { field: 'arena.process', page: 'arena/process', refs: [], chosen: [] },
    ])
  })
})

describe('the savings test', () => {
  const said = (savings: Code<'savings'> | null, shiftsTask: Code<'shiftsTask'> | null) =>
    resultOf('offloading', { problem: { purpose: { savings, shiftsTask } } })

  it.each([
    ['none', 'no', 'pass'],
    ['none', 'partly', 'pass'],
    ['none', 'yes', 'watch'],
    ['sideEffect', 'no', 'pass'],
    ['sideEffect', 'partly', 'watch'],
    ['sideEffect', 'yes', 'watch'],
    ['mainPurpose', 'no', 'watch'],
    ['mainPurpose', 'partly', null],
    ['mainPurpose', 'yes', null],
    [null, 'yes', null],
    ['mainPurpose', null, null],
  ] as const)('of savings as %s and tasks shifting %s is %s', (savings, shiftsTask, answer) => {
    expect(said(savings, shiftsTask)?.answer).toBe(answer)
  })

  it('rests on both choices', () => {
    expect(said('sideEffect', 'partly')?.because).toEqual([
      {
        field: 'problem.purpose',
        page: 'problem/frame',
        refs: [],
        chosen: [
          { set: 'savings', code: 'sideEffect' },
          { set: 'shiftsTask', code: 'partly' },
        ],
      },
    ])
  })
})
