import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import { check } from '#core/rules/check/check.ts'
import { honestName } from '#core/rules/check/honest-name.ts'
import { ruleCodes } from '#core/rules/facts/rule-codes.ts'
import { answersOf, type Parts } from '../../fixtures/answers-of.ts'
import { actorsOf } from '../../fixtures/criterion-of.ts'

// A purchase is no consultation (docs/method.md, section 3a).

const stopping: Parts<Answers> = {
  problem: {
    openness: { solution: 'decided', chosenBy: 'municipality' },
    purpose: { savings: 'mainPurpose', shiftsTask: 'yes', wantedBy: 'municipality' },
  },
  arena: { process: { design: 'fixed', fixedBy: 'municipality' } },
}
const testsOf = (parts: Parts<Answers>, groups: readonly (Code<'group'> | null)[]) =>
  check(answersOf({ ...parts, team: { actors: actorsOf(groups, { phases: ['design'] }) } })).tests
const reasons = (...of: Parameters<typeof testsOf>) => testsOf(...of).map(({ reason }) => reason)

const names = {
  stop: {
    consultation: { honest: 'consultation' },
    programmed: { honest: 'involvement' },
    offloading: { honest: 'offloading' },
  },
  alternative: {
    information: { name: 'a' },
    consultation: { name: 'b' },
    involvement: { name: 'c' },
    coProduction: { name: 'd' },
    crossAgency: { name: 'e' },
    publicPrivate: { name: 'purchase' },
    civicInitiative: { name: 'f' },
    offloading: { name: 'g' },
  },
}
const honest = (groups: readonly (Code<'group'> | null)[]) =>
  ruleCodes.stopTest.map((code) => honestName(code, testsOf(stopping, groups), names))

describe('a stop', () => {
  it.each([
    [['staff', 'business'], true],
    [['business', 'politicians', 'business'], true],
    [['staff', 'business', 'knowledge'], true],
    [['staff', 'business', 'users'], false],
    [['staff', 'business', null], false],
    [['staff', 'users'], false],
    [['business'], false],
    [['staff'], false],
  ] as const)('with %j on the list is a purchase: %s', (groups, isPurchase) => {
    const bought = isPurchase ? 'purchase' : null
    expect(reasons(stopping, groups)).toEqual([bought, bought, null])
    expect(honest(groups)).toEqual(
      isPurchase
        ? ['purchase', 'purchase', 'offloading']
        : ['consultation', 'involvement', 'offloading'],
    )
  })
})

describe('a test that does not stop', () => {
  it.each([
    ['open', 'together', [null, null]],
    ['decided', 'adjustable', ['citizensChose', null]],
    ['draft', 'fixed', [null, 'fixedByLaw']],
  ] as const)('is no purchase: %s and %s', (solution, design, expected) => {
    const parts: Parts<Answers> = {
      problem: {
        openness: { solution, chosenBy: 'citizens' },
        definition: { by: ['business'] },
      },
      arena: { process: { design, fixedBy: 'lawOrCalendar' } },
    }
    expect(reasons(parts, ['staff', 'business']).slice(0, 2)).toEqual(expected)
  })
})
