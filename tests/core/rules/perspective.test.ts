import { describe, expect, it } from 'vitest'
import { type Code, codes } from '#core/questions/codes.ts'
import { groupSphere } from '#core/questions/group-sphere.ts'
import { check } from '#core/rules/check/check.ts'
import { perspective, verdictPerspective } from '#core/rules/check/perspective.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { answersOf, withParts } from '../../fixtures/answers-of.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

type Groups = readonly Code<'group'>[]
const by = (answeredBy: Groups) => ({ answeredBy: [...answeredBy] })
const of = (sphere: 'public' | 'civic' | 'knowledge') =>
  codes.group.filter((group) => groupSphere[group] === sphere)

/** Every combination of sides: none, some or all groups of each. */
const combinations = [[], of('public').slice(0, 1), of('public')].flatMap((open) =>
  [[], of('civic').slice(-1), of('civic')].flatMap((civic) =>
    [[], of('knowledge')].map((knowledge) => ({ open, civic, knowledge })),
  ),
)

describe('whose answers a result rests on', () => {
  it.each([
    ['nobody chosen', [], null],
    ['staff alone', ['staff'], 'publicSide'],
    ['politicians and another authority', ['politicians', 'otherPublic'], 'publicSide'],
    ['staff with a school of the knowledge group', ['staff', 'knowledge'], 'publicSide'],
    ['an association alone', ['associations'], 'civicSide'],
    ['a business alone', ['business'], 'civicSide'],
    ['citizens with researchers', ['citizens', 'knowledge'], 'civicSide'],
    ['researchers alone', ['knowledge'], 'knowledgeSide'],
    ['staff and users', ['staff', 'users'], null],
    ['all three', ['administration', 'volunteers', 'knowledge'], null],
  ] as const)('is told of %s', (_, groups, expected) => {
    expect(perspective(by(groups))).toBe(expected)
  })

  it('is one side’s in every combination but those with both sides', () => {
    for (const { open, civic, knowledge } of combinations) {
      const groups = [...knowledge, ...civic, ...open]
      const isBoth = open.length > 0 && civic.length > 0
      expect(perspective(by(groups)) === null).toBe(isBoth || groups.length === 0)
      if (!isBoth && open.length > 0) expect(perspective(by(groups))).toBe('publicSide')
      if (!isBoth && civic.length > 0) expect(perspective(by(groups))).toBe('civicSide')
    }
  })

  it('is said beside every verdict where one side alone has answered', () => {
    for (const verdict of ruleCodes.verdict) {
      expect(verdictPerspective(by(['staff']), verdict)).toBe('publicSide')
      expect(verdictPerspective(by(['users']), verdict)).toBe('civicSide')
      expect(verdictPerspective(by(['knowledge']), verdict)).toBe('knowledgeSide')
      expect(verdictPerspective(by(['staff', 'users']), verdict)).toBeNull()
    }
  })

  it('is said to be unknown beside a positive verdict alone', () => {
    const unsaid = ruleCodes.verdict.filter(
      (verdict) => verdictPerspective(by([]), verdict) === 'unsaid',
    )
    expect(unsaid).toEqual(['coCreation', 'coCreationWatch', 'onTheWay'])
    expect(ruleCodes.verdict.map((verdict) => verdictPerspective(by([]), verdict))).toContain(null)
  })

  it('changes neither the verdict nor the step', () => {
    for (const { answers } of Object.values(triedProjects))
      for (const groups of [[], ['staff'], ['users'], ['knowledge'], codes.group] as Groups[]) {
        const other = withParts(answers, { start: by(groups) })
        expect(check(other)).toEqual(check(answers))
        expect(ruleResults(other).staircase).toEqual(ruleResults(answers).staircase)
      }
  })
})

describe('where one side alone has answered', () => {
  const actionsOf = (groups: Groups, others = fullAnswers) =>
    suggestedActions({
      answers: withParts(others, { start: by(groups) }),
      judgement: emptyJudgement,
      nextSteps: [],
    })
  const asks = (groups: Groups, others = fullAnswers) =>
    actionsOf(groups, others).map(({ kind }) => kind)

  it.each([
    ['publicSide', ['staff']],
    ['civicSide', ['users', 'volunteers']],
    ['knowledgeSide', ['knowledge']],
  ] as const)('the first suggestion is to go through it with the other: %s', (side, groups) => {
    expect(actionsOf(groups)[0]).toEqual({ kind: 'otherSide', perspective: side, page: 'start' })
  })

  it('it comes before what must be solved in the team, and keeps the rest in their order', () => {
    const { answers } = Object.values(triedProjects)[0] ?? { answers: fullAnswers }
    const before = actionsOf(['staff', 'users'], answers)
    expect(actionsOf(['staff'], answers).slice(1)).toEqual(before.slice(0, 2))
  })

  it('nothing is suggested to go through before there is an answer to a question', () => {
    expect(asks(['staff'], answersOf({}))).not.toContain('otherSide')
    expect(asks(['staff'], answersOf({ problem: { statement: 'Noget' } }))[0]).toBe('otherSide')
  })

  it('nothing is suggested where both have answered, or nobody is chosen', () => {
    expect(asks(['staff', 'users'])).not.toContain('otherSide')
    expect(asks([])).not.toContain('otherSide')
  })
})
