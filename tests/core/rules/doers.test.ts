import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { check } from '#core/rules/check/check.ts'
import type { TestResult } from '#core/rules/check/stop-tests.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { actorOf, answersOf, type Parts } from '../../fixtures/answers-of.ts'

// A stop has a doer and a time: every choice that leads to one, with everyone who may have made it.

type Said = RuleCode<'testAnswer'> | null

const resultOf = (code: TestResult['code'], parts: Parts<Answers>) => {
  const found = check(answersOf(parts)).tests.find((test) => test.code === code)
  if (!found) throw new Error(`No test ${code}`)
  return found
}
const orNone = <T>(all: readonly T[]): readonly (T | null)[] => [null, ...all]

/** What each doer comes to where the choice would stop. */
const follows = {
  chosenBy: { municipality: 'stop', together: 'pass', citizens: 'watch' },
  fixedBy: { municipality: 'stop', lawOrCalendar: 'watch', citizens: 'watch', together: 'pass' },
  wantedBy: { municipality: 'stop', takers: 'watch', both: 'watch' },
} as const

describe('a decided or drafted solution', () => {
  const worded: readonly Code<'group'>[][] = [[], ['administration'], ['administration', 'users']]
  const cases = orNone(codes.solutionOpenness).flatMap((solution) =>
    worded.flatMap((by) =>
      orNone(codes.solutionChosenBy).map((chosenBy) => ({ solution, by, chosenBy })),
    ),
  )

  it.each(cases)('$solution, worded by $by, chosen by $chosenBy', ({ solution, by, chosenBy }) => {
    const isCivic = by.includes('users')
    const byDoer = chosenBy === null ? null : follows.chosenBy[chosenBy]
    const drafted = by.length === 0 ? null : isCivic ? 'watch' : byDoer
    const expected: Record<Code<'solutionOpenness'>, Said> = {
      open: 'pass',
      direction: 'pass',
      draft: drafted,
      decided: byDoer,
    }
    const { answer } = resultOf('consultation', {
      problem: { openness: { solution, chosenBy }, definition: { by } },
    })
    expect(answer).toBe(solution === null ? null : expected[solution])
  })

  it('counts as open where it was chosen together in an earlier phase', () => {
    const signs = codes.complexitySign.slice(0, 3)
    const chosen = (chosenBy: Code<'solutionChosenBy'>, solution: Code<'solutionOpenness'>) =>
      answersOf({
        problem: {
          complexity: { signs },
          triedBefore: 'x',
          success: [{ id: 's', sign: 'x', measure: '', now: '', goal: '' }],
          openness: { solution, chosenBy },
        },
        team: { actors: [actorOf('a', { group: 'users' })] },
      })
    const better = (answers: Answers) =>
      check(answers).criteria.find(({ code }) => code === 'better')?.answer
    expect(better(chosen('together', 'decided'))).toBe('yes')
    expect(better(chosen('citizens', 'decided'))).toBe('partly')
    expect(better(chosen('municipality', 'decided'))).toBe('partly')
    // A follow-up that is no longer asked is not read.
    expect(better(chosen('municipality', 'open'))).toBe('yes')
    expect(
      resultOf('consultation', {
        problem: { openness: { solution: 'decided', chosenBy: 'together' } },
      }).reason,
    ).toBe('laterPhase')
  })

  it('waits for who chose it and not for who worded it, which is answered', () => {
    const { because } = resultOf('consultation', {
      problem: { openness: { solution: 'draft' }, definition: { by: ['administration'] } },
    })
    expect(because.map(({ field }) => field)).toEqual(['problem.openness'])
  })
})

describe('a process', () => {
  const cases = orNone(codes.processDesign).flatMap((design) =>
    orNone(codes.processFixedBy).map((fixedBy) => ({ design, fixedBy })),
  )

  it.each(cases)('$design, fixed by $fixedBy', ({ design, fixedBy }) => {
    const actors = [actorOf('a', { group: 'staff', phases: ['initiate'] })]
    const byDoer = fixedBy === null ? null : follows.fixedBy[fixedBy]
    const expected: Record<Code<'processDesign'>, Said> = {
      together: 'pass',
      adjustable: 'watch',
      fixed: byDoer,
    }
    const { answer } = resultOf('programmed', {
      arena: { process: { design, fixedBy } },
      team: { actors },
    })
    expect(answer).toBe(design === null ? null : expected[design])
  })
})

describe('a task that shifts', () => {
  const cases = orNone(codes.savings).flatMap((savings) =>
    orNone(codes.shiftsTask).flatMap((shiftsTask) =>
      orNone(codes.shiftWantedBy).map((wantedBy) => ({ savings, shiftsTask, wantedBy })),
    ),
  )

  it.each(cases)(
    '$shiftsTask, savings $savings, wanted by $wantedBy',
    ({ savings, shiftsTask, wantedBy }) => {
      const { answer } = resultOf('offloading', {
        problem: { purpose: { savings, shiftsTask, wantedBy } },
      })
      const byDoer = wantedBy === null ? null : follows.wantedBy[wantedBy]
      const table: Record<Code<'savings'>, Record<Code<'shiftsTask'>, Said>> = {
        none: { no: 'pass', partly: 'pass', yes: 'watch' },
        sideEffect: { no: 'pass', partly: 'watch', yes: 'watch' },
        mainPurpose: { no: 'watch', partly: byDoer, yes: byDoer },
      }
      expect(answer).toBe(savings && shiftsTask ? table[savings][shiftsTask] : null)
    },
  )
})
