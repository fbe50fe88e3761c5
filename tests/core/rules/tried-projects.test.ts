import { describe, expect, it } from 'vitest'
import { check } from '#core/rules/check/check.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

const answersIn = (
  results: readonly { readonly code: string; readonly answer: string | null }[],
  usual: string,
) =>
  Object.fromEntries(
    results.filter(({ answer }) => answer !== usual).map(({ code, answer }) => [code, answer]),
  )

describe('a project that was tried', () => {
  it.each(Object.entries(triedProjects))('gives what it deserves: %s', (_, project) => {
    const found = check(project.answers)
    expect({
      verdict: found.verdict,
      tests: answersIn(found.tests, 'pass'),
      criteria: answersIn(found.criteria, 'yes'),
    }).toEqual({
      verdict: project.verdict,
      tests: project.tests ?? {},
      criteria: project.criteria ?? {},
    })
  })
})
