import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codes } from '#core/questions/codes.ts'
import { check } from '#core/rules/check/check.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { follow } from '../../fixtures/follow-advice.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

/** Those of random projects where every actor has a group and a name: nothing waits for either. */
const known = fc
  .tuple(arbitraryAnswers, fc.array(fc.constantFrom(...codes.group), { minLength: 6 }))
  .map(([answers, groups]) => ({
    ...answers,
    team: {
      ...answers.team,
      needs: answers.team.needs.map((need) => ({ ...need, name: `Need ${need.id}` })),
      actors: answers.team.actors.map((actor, place) => ({
        ...actor,
        name: `Actor ${actor.id}`,
        group: actor.group ?? groups[place % groups.length] ?? 'users',
      })),
    },
  }))
const tried = fc.constantFrom(...Object.values(triedProjects).map(({ answers }) => answers))
const projects = fc.oneof(arbitraryAnswers, known, tried)

describe('the advice beside a criterion', () => {
  it('is there exactly where the criterion is not met', () => {
    forAll(projects, (answers) => {
      for (const { answer, advice } of check(answers).criteria)
        expect(advice.length > 0).toBe(answer === 'partly' || answer === 'no')
    })
  })

  it.each(ruleCodes.criterion)('makes it a yes when all of it is followed: %s', (code) => {
    const statement = (answers: Parameters<typeof check>[0]) => {
      const found = check(answers).criteria.find((each) => each.code === code)
      if (!found || found.advice.length === 0) return
      const after = found.advice.reduce((so, advice) => follow[advice](so), answers)
      const raised = check(after).criteria.find((each) => each.code === code)
      expect({ advice: found.advice, answer: raised?.answer }).toEqual({
        advice: found.advice,
        answer: 'yes',
      })
    }
    forAll(projects, statement, 400)
  })
})
