import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldIds, fields } from '#core/questions/fields.ts'
import { check } from '#core/rules/check/check.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullProjects } from '../../fixtures/full-project.ts'

describe('a project with all fields full', () => {
  it('has every field full, as the app sees it', () => {
    forAll(fullProjects, (answers) => {
      expect(fieldIds.filter((id) => fields[id].state(answers) !== 'full')).toEqual([])
    })
  })

  it('is never undecided, and has an answer to every test and criterion', () => {
    forAll(
      fullProjects,
      (answers) => {
        const { verdict, tests, criteria, missing } = check(answers)
        expect([...tests, ...criteria].filter(({ answer }) => answer === null)).toEqual([])
        expect(verdict).not.toBe('undecided')
        expect(missing).toEqual([])
      },
      400,
    )
  })

  it('comes to every verdict but that one', () => {
    const verdicts = fc
      .sample(fullProjects, { numRuns: 1000, seed: 9 })
      .map((each) => check(each).verdict)
    expect([...new Set(verdicts)].toSorted()).toEqual([
      'coCreation',
      'coCreationWatch',
      'involvement',
      'notCoCreation',
      'onTheWay',
      'oneSided',
    ])
  })
})

describe('a field that is full', () => {
  it('is waited for only with the name of each actor who lacks an answer in it', () => {
    forAll(
      fc.oneof(arbitraryAnswers, fullProjects),
      (answers) => {
        const waiting = check(answers).missing.filter(
          ({ field, refs }) => fields[field].state(answers) === 'full' && refs.length === 0,
        )
        expect(waiting.map(({ field }) => field)).toEqual([])
      },
      400,
    )
  })
})
