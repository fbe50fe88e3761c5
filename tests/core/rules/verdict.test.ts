import { describe, expect, it } from 'vitest'
import { type CriterionAnswers, points, type TestAnswers, verdict } from '#core/rules/verdict.ts'

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
    expect(said({ equal: 'partly', better: 'partly' })).toBe('coCreation')
    expect(said({ equal: 'partly', better: 'partly', affected: 'partly' })).toBe('onTheWay')
  })

  it('is to be kept an eye on when a test says watch', () => {
    expect(said({}, { programmed: 'watch' })).toBe('coCreationWatch')
    expect(said({ define: 'partly' }, { programmed: 'watch' })).toBe('onTheWay')
  })

  it('is never co-creation with a no', () => {
    expect(said({ affected: 'no' })).toBe('onTheWay')
  })

  it.each(['define', 'design', 'implement'] as const)('is on the way without %s', (code) => {
    expect(said({ [code]: 'partly' })).toBe('onTheWay')
    expect(said({ [code]: 'no' })).toBe('onTheWay')
  })

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
