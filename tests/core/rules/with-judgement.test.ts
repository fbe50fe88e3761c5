import { describe, expect, it } from 'vitest'
import { check } from '#core/rules/check/check.ts'
import { coverageResult } from '#core/rules/coverage/coverage.ts'
import { emptyJudgement, type Judgement, judgementSchema } from '#core/rules/judgement.ts'
import { staircase } from '#core/rules/staircase.ts'
import {
  pastFindings,
  sortedFindings,
  targetOf,
  withJudgement,
} from '#core/rules/with-judgement.ts'
import { loadExample } from '#examples/load-example.ts'
import { actorOf, answersOf, needOf } from '../../fixtures/answers-of.ts'

const example = (await loadExample('unge-i-aadal', 'da')).answers

describe('the check with the judgement of the group', () => {
  it('is the computed one while the group has said nothing', () => {
    const computed = check(example)
    const judged = withJudgement(computed, emptyJudgement)
    expect(judged.own).toBe(judged.computed)
    expect(judged.isJudged).toBe(false)
    expect(judged.tests.map(({ answer }) => answer)).toEqual(['pass', 'pass', 'pass'])
    expect(judged.criteria[0]).toEqual({
      computed: computed.criteria[0],
      answer: 'yes',
      isOwn: false,
      reason: '',
    })
  })

  it('keeps both verdicts, each with what led to it', () => {
    const judgement: Judgement = {
      ...emptyJudgement,
      tests: { ...emptyJudgement.tests, programmed: { answer: 'watch', reason: 'Fixed dates' } },
      criteria: { ...emptyJudgement.criteria, better: { answer: 'partly', reason: 'Budget' } },
    }
    const judged = withJudgement(check(example), judgement)
    expect(judged.computed).toMatchObject({ verdict: 'coCreation', points: 16, watches: [] })
    expect(judged.own).toEqual({
      verdict: 'coCreationWatch',
      points: 15,
      stops: [],
      watches: ['programmed'],
      weak: ['better'],
    })
    expect(judged.isJudged).toBe(true)
    expect(judged.criteria[5]).toMatchObject({ answer: 'partly', isOwn: true, reason: 'Budget' })
    expect(judged.tests[1]).toMatchObject({ answer: 'watch', isOwn: true, reason: 'Fixed dates' })
    expect(judged.tests[1]?.computed.answer).toBe('pass')
  })

  it('takes the own answer for one that is open', () => {
    const empty = check(answersOf({}))
    const yes = { answer: 'yes', reason: '' } as const
    const judgement: Judgement = {
      ...emptyJudgement,
      criteria: { ...emptyJudgement.criteria, parties: yes },
    }
    expect(withJudgement(empty, judgement).own).toMatchObject({ verdict: 'undecided', points: 2 })
  })

  it('keeps a reason that stands without an own answer', () => {
    const judgement: Judgement = {
      ...emptyJudgement,
      criteria: { ...emptyJudgement.criteria, equal: { answer: null, reason: 'We talked' } },
    }
    const judged = withJudgement(check(example), judgement)
    expect(judged.criteria[1]).toMatchObject({ isOwn: false, answer: 'yes', reason: 'We talked' })
    expect(judged.isJudged).toBe(false)
  })
})

describe('findings set aside', () => {
  const { findings } = coverageResult({
    needs: [
      needOf('n', { importance: 'critical' }),
      needOf('m', { importance: 'critical' }),
      needOf('o', { kind: 'authority' }),
    ],
    actors: [actorOf('a', { group: 'politicians', gains: ['influence'] })],
    coverage: { o: { a: 2 } },
  })
  const uncovered = findings.filter(({ code }) => code === 'uncovered')

  it('stand apart with their reason, which may be empty', () => {
    const setAside = { 'uncovered:m': '', 'uncovered:gone': 'x' }
    const sorted = sortedFindings(uncovered, { ...emptyJudgement, setAside })
    expect(sorted.open.map(({ key }) => key)).toEqual(['uncovered:n'])
    expect(sorted.aside).toEqual([{ finding: uncovered[1], reason: '' }])
    const reasoned = { 'uncovered:m': 'Later' }
    expect(
      sortedFindings(findings, { ...emptyJudgement, setAside: reasoned }).aside[0]?.reason,
    ).toBe('Later')
  })

  it('keep their code, what they were about and the reason when they stand no more', () => {
    const setAside = { 'uncovered:n': 'x', 'fragile:n': 'They grew', soloActor: '' }
    expect(pastFindings(findings, { ...emptyJudgement, setAside })).toEqual([
      { key: 'fragile:n', code: 'fragile', about: 'n', reason: 'They grew' },
      { key: 'soloActor', code: 'soloActor', about: null, reason: '' },
    ])
    const unknown = { ...emptyJudgement, setAside: { 'tooMany:n': 'From elsewhere' } }
    expect(pastFindings(findings, unknown)).toEqual([])
  })
})

describe('the target step', () => {
  it('is the step the group has chosen, with what it lacks', () => {
    const stairs = staircase(answersOf({}))
    expect(targetOf(stairs, emptyJudgement)).toBeNull()
    expect(targetOf(stairs, { ...emptyJudgement, targetStep: 2 })).toMatchObject({
      step: 2,
      lacking: ['volunteersGiveTime'],
    })
  })
})

describe('a stored judgement', () => {
  it('is empty to begin with', () => {
    expect(judgementSchema.parse(emptyJudgement)).toEqual(emptyJudgement)
  })

  it.each(['uncovered', 'uncovered:n1', 'unusedSource:staff'])('keeps %s under its key', (key) => {
    const judgement = { ...emptyJudgement, setAside: { [key]: 'x' } }
    expect(judgementSchema.parse(judgement)).toEqual(judgement)
  })

  it.each([
    '',
    'other:n1',
    'constructor',
    'uncovered:',
    'uncovered:a b',
    'xuncovered',
    'fragile:n:1',
  ])('refuses the key %j', (key) => {
    const judgement = { ...emptyJudgement, setAside: { [key]: 'x' } }
    expect(judgementSchema.safeParse(judgement).success).toBe(false)
  })
})
