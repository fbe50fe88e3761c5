import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { staircase } from '#core/rules/staircase.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

const actor = (id: string, group: Code<'group'>, parts: Partial<Actor>) =>
  actorOf(id, { group, ...parts })
const stairs = (parts: Parts<Answers>) => staircase(answersOf(parts))
const threeSigns = { complexity: { signs: codes.complexitySign.slice(0, 3) } } as const

/** Users and professionals who carry out together: step 1. */
const stepOne = [
  actor('a', 'users', { phases: ['implement'] }),
  actor('b', 'staff', { phases: ['implement'] }),
]

describe('the next step', () => {
  it('is the one above with least lacking', () => {
    expect(stairs({}).next?.step).toBe(2)
    expect(stairs({ team: { actors: stepOne } })).toMatchObject({
      current: 1,
      reached: [1],
      next: { step: 2, lacking: ['volunteersGiveTime'] },
    })
  })

  it('is the lower of two that lack as much, but step 4 for a complex task', () => {
    const needs = [needOf('n', { kind: 'time' })]
    const actors = [
      actor('a', 'citizens', { phases: ['implement', 'initiate'], relation: 'affected' }),
      actor('b', 'staff', { phases: ['initiate'], relation: 'relevant' }),
      actor('c', 'business', { phases: ['design'] }),
      actor('d', 'knowledge', { phases: ['design'] }),
      actor('e', 'otherPublic', { phases: ['implement'] }),
    ]
    const team = { needs, actors, coverage: { n: { a: 1 } } } as const
    const parts: Parts<Answers> = {
      team: { needs, actors, coverage: team.coverage },
      problem: { openness: { solution: 'open' } },
      arena: { meeting: { rhythm: 'series' } },
    }
    const lackingOf = (found: ReturnType<typeof stairs>) =>
      found.steps.map(({ lacking }) => lacking.length)
    const complex = stairs({ ...parts, problem: { ...parts.problem, ...threeSigns } })
    expect(lackingOf(complex)).toEqual([1, 0, 1, 1, 4])
    expect(complex.next?.step).toBe(4)

    const simple = stairs({
      ...parts,
      arena: { meeting: { rhythm: 'once' } },
      problem: { openness: { solution: 'open' } },
    })
    expect(lackingOf(simple)).toEqual([1, 0, 2, 2, 4])
    expect(simple.next?.step).toBe(3)
  })

  it('is never one that only lacks a complex task', () => {
    const both: Partial<Actor> = { phases: ['initiate', 'design', 'implement'] }
    const actors = [
      actor('a', 'users', { ...both, relation: 'affected' }),
      actor('b', 'staff', { ...both, relation: 'relevant' }),
      actor('c', 'business', both),
    ]
    const found = stairs({
      team: { actors },
      problem: { openness: { solution: 'open' } },
      arena: { meeting: { rhythm: 'series' } },
    })
    expect(found.steps[3]?.lacking).toEqual(['complex'])
    expect(found).toMatchObject({ current: 3, reached: [1, 3], next: { step: 5 } })
  })

  it('may be one that lacks a complex task and more', () => {
    const actors = [
      actor('a', 'citizens', { phases: ['implement', 'initiate'], relation: 'affected' }),
      actor('b', 'staff', { phases: ['initiate', 'design'], relation: 'relevant' }),
      actor('c', 'business', {}),
      actor('d', 'politicians', { phases: ['implement'] }),
    ]
    const found = stairs({
      team: { needs: [needOf('n', { kind: 'time' })], actors, coverage: { n: { a: 2 } } },
      problem: { openness: { solution: 'open' } },
    })
    expect(found.steps[3]?.lacking).toEqual(['complex', 'togetherFromStart'])
    expect(found).toMatchObject({ current: 2, next: { step: 4 } })
  })

  it('is none above the highest', () => {
    const both: Partial<Actor> = { phases: ['initiate', 'design', 'implement'] }
    const found = stairs({
      team: {
        actors: [
          actor('a', 'users', both),
          actor('b', 'staff', both),
          actor('c', 'administration', both),
        ],
      },
      arena: {
        meeting: { rhythm: 'standing' },
        mandate: { initiative: ['politicians', 'staff', 'citizens'] },
      },
    })
    expect(found).toMatchObject({ current: 5, reached: [1, 3, 5], next: null })
  })

  it('is above the highest reached, not the lowest missing', () => {
    const actors = [
      actor('a', 'citizens', { phases: ['implement'] }),
      actor('b', 'staff', { phases: ['implement'] }),
    ]
    const found = stairs({
      team: { needs: [needOf('n', { kind: 'time' })], actors, coverage: { n: { a: 2 } } },
    })
    expect(found).toMatchObject({ current: 2, reached: [2], next: { step: 3 } })
  })
})
