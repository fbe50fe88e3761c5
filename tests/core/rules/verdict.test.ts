import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CriterionAnswers,
  points,
  type TestAnswers,
  verdict,
} from '#core/rules/check/verdict.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { forAll } from '../../fixtures/for-all.ts'

const passed: TestAnswers = { consultation: 'pass', programmed: 'pass', offloading: 'pass' }
const all: CriterionAnswers = {
  parties: 'yes',
  equal: 'yes',
  define: 'yes',
  design: 'yes',
  implement: 'yes',
  better: 'yes',
  interdependence: 'yes',
  affected: 'yes',
}

describe('points', () => {
  it('are two for yes, one for partly and none for no or open', () => {
    expect(points(all)).toBe(16)
    expect(points({ ...all, equal: 'partly', better: 'no', affected: null })).toBe(11)
  })
})

describe('a verdict', () => {
  const said = (criteria: Partial<CriterionAnswers>, tests: Partial<TestAnswers> = {}) =>
    verdict({ ...passed, ...tests }, { ...all, ...criteria })

  it('is co-creation with all that is decisive and at most two partly', () => {
    expect(said({})).toBe('coCreation')
    expect(said({ interdependence: 'partly', better: 'partly' })).toBe('coCreation')
    expect(said({ interdependence: 'partly', better: 'partly', affected: 'partly' })).toBe(
      'onTheWay',
    )
  })

  it('is to be kept an eye on when a test says watch', () => {
    expect(said({}, { programmed: 'watch' })).toBe('coCreationWatch')
    expect(said({ define: 'partly' }, { programmed: 'watch' })).toBe('onTheWay')
  })

  it('is never co-creation with a no', () => {
    expect(said({ affected: 'no' })).toBe('onTheWay')
  })

  it.each(['equal', 'define', 'design', 'implement'] as const)(
    'is on the way without %s',
    (code) => {
      expect(said({ [code]: 'partly' })).toBe('onTheWay')
      expect(said({ [code]: 'no' })).toBe('onTheWay')
    },
  )

  it('needs nine points and one of define, design and implement to be on the way', () => {
    const none = { define: 'partly', design: 'partly', implement: 'partly' } as const
    expect(said(none)).toBe('involvement')
    expect(said({ ...none, design: 'yes', equal: 'no', better: 'no', affected: 'partly' })).toBe(
      'onTheWay',
    )
    expect(said({ ...none, design: 'yes', equal: 'no', better: 'no', affected: 'no' })).toBe(
      'involvement',
    )
  })

  it('is one-sided without both parties', () => {
    expect(said({ parties: 'partly' })).toBe('oneSided')
    expect(said({ parties: 'no' })).toBe('oneSided')
  })

  it('waits for every test and criterion', () => {
    expect(said({ affected: null })).toBe('undecided')
    expect(said({ parties: 'no', affected: null })).toBe('undecided')
    expect(said({}, { offloading: null })).toBe('undecided')
  })

  it('is a stop whatever else is missing', () => {
    expect(said({ affected: null }, { offloading: 'stop', programmed: null })).toBe('notCoCreation')
  })
})

describe('whatever the answers, a verdict', () => {
  const test = fc.option(fc.constantFrom(...ruleCodes.testAnswer))
  const criterion = fc.option(fc.constantFrom(...ruleCodes.criterionAnswer), { freq: 20 })
  const tests: fc.Arbitrary<TestAnswers> = fc.record({
    consultation: test,
    programmed: test,
    offloading: test,
  })
  const criteria: fc.Arbitrary<CriterionAnswers> = fc.record({
    parties: criterion,
    equal: criterion,
    define: criterion,
    design: criterion,
    implement: criterion,
    better: criterion,
    interdependence: criterion,
    affected: criterion,
  })
  const both = fc.oneof(
    fc.tuple(tests, criteria),
    fc.tuple(fc.constant(passed), fc.constant(all)).chain(([pass, yes]) =>
      fc.tuple(
        tests.map((some) => ({ ...pass, offloading: some.offloading })),
        criteria.map((some) => ({ ...yes, affected: some.affected, better: some.better })),
      ),
    ),
  )

  it('is co-creation only without a stop, a no, or a gap in the core of the definition', () => {
    forAll(
      both,
      ([said, found]) => {
        const reached = verdict(said, found)
        if (reached !== 'coCreation' && reached !== 'coCreationWatch') return
        expect(Object.values(said)).not.toContain('stop')
        expect(Object.values(said).includes('watch')).toBe(reached === 'coCreationWatch')
        expect(Object.values(found)).not.toContain('no')
        expect(found).toMatchObject({
          parties: 'yes',
          equal: 'yes',
          define: 'yes',
          design: 'yes',
          implement: 'yes',
        })
      },
      500,
    )
  })

  it('is open exactly when something is, and nothing stops it', () => {
    forAll(both, ([said, found]) => {
      const answers = [...Object.values(said), ...Object.values(found)]
      const isOpen = answers.includes(null) && !answers.includes('stop')
      expect(verdict(said, found) === 'undecided').toBe(isOpen)
    })
  })
})
