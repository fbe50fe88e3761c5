import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { check } from '#core/rules/check/check.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'
import { resultOf } from '../../fixtures/criterion-of.ts'
import { quotes } from '../../fixtures/quotes.ts'

// Every result says why: word for word the fields, rows and choices it rests on.

const staff = actorOf('s', { group: 'staff' })
const users = actorOf('u', { group: 'users' })
const actors = (...all: Answers['team']['actors']): Parts<Answers> => ({ team: { actors: all } })

describe('a test', () => {
  const of = (parts: Parts<Answers>) =>
    Object.fromEntries(
      check(answersOf(parts)).tests.map(({ code, answer, because }) => [
        code,
        [answer, ...(quotes(because) ?? [])],
      ]),
    )
  const draft = { solution: 'draft', chosenBy: 'citizens' } as const
  const decidedBy = { ...draft, solution: 'decided' } as const
  const saving = { savings: 'mainPurpose', shiftsTask: 'partly' } as const

  it.each([
    [
      'consultation',
      { problem: { openness: draft, definition: { by: ['staff'] } } },
      [
        'watch',
        'problem.openness solutionOpenness:draft solutionChosenBy:citizens',
        'problem.definition group:staff',
      ],
    ],
    [
      'consultation',
      { problem: { openness: decidedBy } },
      ['watch', 'problem.openness solutionOpenness:decided solutionChosenBy:citizens'],
    ],
    [
      'programmed',
      { arena: { process: { design: 'fixed', fixedBy: 'lawOrCalendar' } } },
      ['watch', 'arena.process processDesign:fixed processFixedBy:lawOrCalendar'],
    ],
    [
      'programmed',
      { arena: { process: { design: 'fixed' } } },
      [null, 'arena.process processDesign:fixed'],
    ],
    [
      'programmed',
      { arena: { process: { design: 'together', fixedBy: 'citizens' } } },
      ['pass', 'arena.process processDesign:together'],
    ],
    [
      'offloading',
      { problem: { purpose: { ...saving, wantedBy: 'both' } } },
      ['watch', 'problem.purpose savings:mainPurpose shiftsTask:partly shiftWantedBy:both'],
    ],
    [
      'offloading',
      { problem: { purpose: { ...saving, savings: 'none', wantedBy: 'both' } } },
      ['pass', 'problem.purpose savings:none shiftsTask:partly'],
    ],
  ] as const satisfies readonly (readonly [string, Parts<Answers>, readonly unknown[]])[])(
    'of %s with %j quotes %j',
    (code, parts, expected) => {
      expect(of(parts)[code]).toEqual(expected)
    },
  )
})

describe('a criterion', () => {
  const said = (...of: Parameters<typeof resultOf>) => quotes(resultOf(...of).because)
  const together: Parts<Answers> = { arena: { mandate: { decision: 'decideTogether' } } }

  it('quotes the public side that has no part in the work, where there is one', () => {
    const working = actorOf('w', { group: 'citizens', phases: ['implement'] })
    expect(said('parties', actors(staff, working))).toEqual(['team.actors s w', 'arena.process s'])
    expect(said('parties', actors(users, working))).toEqual(['team.actors u w'])
    expect(said('parties', actors(staff, actorOf('b', { group: 'business' })))).toEqual([
      'team.actors s b',
    ])
  })

  it('quotes who is in the core only where nobody civic could be', () => {
    const core = { ...staff, circle: 'core' } as const
    const mandate = 'arena.mandate decision:decideTogether'
    expect(
      said('equal', { ...together, ...actors(core, { ...users, circle: 'network' }) }),
    ).toEqual([mandate, 'team.circles s circle:core'])
    expect(said('equal', { ...together, ...actors(core, users) })).toEqual([mandate])
    expect(said('equal', { ...together, ...actors(staff, users) })).toEqual([mandate])
  })

  it('quotes first whether the problem may be worded anew', () => {
    const problem: Parts<Answers['problem']> = { definition: { by: ['staff'], reopen: 'no' } }
    expect(said('define', { problem, ...actors({ ...staff, phases: ['initiate'] }) })).toEqual([
      'problem.definition reopen:no',
      'arena.process s phase:initiate',
      'problem.definition group:staff',
    ])
  })

  it('quotes who carries all, what, and how much it weighs', () => {
    const needs = ['n', 'm'].map((id) => needOf(id, { importance: 'important' }))
    const coverage = { n: { s: 2 }, m: { s: 2 } } as const
    expect(said('interdependence', { team: { needs, actors: [staff, users], coverage } })).toEqual([
      'team.coverage s n m',
      'team.needs importance:important',
    ])
  })
})

describe('what is missing for a verdict', () => {
  it('is what the open ones wait for, one entry a field', () => {
    expect(quotes(check(answersOf({})).missing)).toEqual([
      'problem.triedBefore',
      'problem.definition',
      'problem.openness',
      'problem.purpose',
      'problem.success',
      'team.needs',
      'team.actors',
      'arena.mandate',
      'arena.process',
    ])
  })

  it('leaves out what those rest on that are answered', () => {
    const { tests, criteria, missing } = check(answersOf({ ...actors(staff) }))
    const open = [...tests, ...criteria].filter(({ answer }) => answer === null)
    expect(open).toHaveLength(tests.length + ruleCodes.criterion.length - 1)
    expect(quotes(missing)).not.toContain('team.actors s')
  })
})

describe('the alternatives', () => {
  const pointedTo = (parts: Parts<Answers>) =>
    Object.fromEntries(
      check(answersOf(parts))
        .alternatives.filter(({ because }) => because.length > 0)
        .map(({ code, because }) => [code, quotes(because)]),
    )
  const decided: Parts<Answers['problem']> = {
    openness: { solution: 'decided', chosenBy: 'municipality' },
  }
  const simple: Parts<Answers['problem']> = { complexity: { signs: ['noOneAlone'] } }
  const consultation = ['problem.openness solutionOpenness:decided']

  it('quote the two who trade', () => {
    const business = actorOf('b', { group: 'business' })
    expect(pointedTo({ problem: decided, ...actors(business, staff) })).toEqual({
      publicPrivate: ['team.actors s b'],
    })
  })

  it('quote who works, and who is only listed', () => {
    const working = actorOf('w', { group: 'citizens', phases: ['design'] })
    expect(pointedTo({ problem: decided, ...actors(staff, working) })).toEqual({
      consultation,
      civicInitiative: ['team.actors w', 'arena.process s'],
    })
  })

  it('are of one side only where that is known, by the verdict or beside a stop', () => {
    const publicOnes = actors(staff, actorOf('p', { group: 'politicians' }))
    expect(pointedTo({ problem: decided, ...publicOnes })).toEqual({
      consultation,
      crossAgency: ['team.actors s p'],
    })
    expect(check(answersOf({ problem: simple, ...publicOnes })).verdict).toBe('undecided')
    expect(pointedTo({ problem: simple, ...publicOnes })).toEqual({})
    expect(pointedTo({ problem: decided, ...actors(staff, actorOf('x')) })).toEqual({
      consultation,
    })
    expect(pointedTo({ problem: decided, ...actors(staff) })).toEqual({ consultation })
  })
})
