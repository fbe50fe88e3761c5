import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import type { TestResult } from './stop-tests.ts'

interface Names {
  readonly stop: Readonly<Record<RuleCode<'stopTest'>, { readonly honest: string }>>
  readonly alternative: Readonly<Record<RuleCode<'alternative'>, { readonly name: string }>>
}

/** What it is instead where a test says stop: of what is bought, by its own name. */
export const honestName = (
  code: RuleCode<'stopTest'>,
  tests: readonly Pick<TestResult, 'code' | 'reason'>[],
  { stop, alternative }: Names,
): string =>
  tests.some((test) => test.code === code && test.reason === 'purchase')
    ? alternative.publicPrivate.name
    : stop[code].honest
