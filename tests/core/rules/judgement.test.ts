import { describe, expect, it } from 'vitest'
import {
  emptyJudgement,
  judgementSchema,
  withoutPrivateFindings,
  withPrivateFindingsOf,
} from '#core/rules/judgement.ts'

describe('a judgement', () => {
  it('begins with nothing said', () => {
    expect(judgementSchema.safeParse(emptyJudgement).success).toBe(true)
    const said = [
      ...Object.values(emptyJudgement.tests),
      ...Object.values(emptyJudgement.criteria),
    ].flatMap(({ answer, reason }) => [answer ?? '', reason])
    expect([...said, ...Object.values(emptyJudgement.dilemmas)].join('')).toBe('')
    expect(emptyJudgement.setAside).toEqual({})
  })

  it('that is shared says nothing of findings about private notes', () => {
    const judgement = {
      ...emptyJudgement,
      targetStep: 4 as const,
      setAside: {
        'uncovered:n': 'Later',
        noAuthority: 'The mayor knows',
        'carrierNotCommitted:n': 'He said so',
        'barrierUnanswered:a': '',
      },
    }
    expect(withoutPrivateFindings(judgement)).toEqual({
      ...judgement,
      setAside: { 'uncovered:n': 'Later', noAuthority: 'The mayor knows' },
    })
  })

  it('that comes back takes up again what was private, and keeps what was written meanwhile', () => {
    const here = {
      ...emptyJudgement,
      setAside: { 'uncovered:n': 'Before', 'barrierUnanswered:a': 'Private', noAuthority: 'x' },
    }
    const shared = { ...emptyJudgement, targetStep: 3 as const, setAside: { 'uncovered:n': 'Now' } }
    expect(withPrivateFindingsOf(shared, here)).toEqual({
      ...shared,
      setAside: { 'uncovered:n': 'Now', 'barrierUnanswered:a': 'Private' },
    })
  })
})
