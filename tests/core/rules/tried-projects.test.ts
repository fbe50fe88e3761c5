import { describe, expect, it } from 'vitest'
import { check } from '#core/rules/check/check.ts'
import { honestName } from '#core/rules/check/honest-name.ts'
import { risks } from '#core/rules/risks.ts'
import { checkWords } from '#i18n/da/check-words.ts'
import { answersOf } from '../../fixtures/answers-of.ts'
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

  const namesOf = (name: string) => {
    const found = check(triedProjects[name]?.answers ?? answersOf({}))
    const pointedTo = found.alternatives.filter(({ because }) => because.length > 0)
    return {
      honest: found.stops.map((code) => honestName(code, found.tests, checkWords)),
      pointedTo: pointedTo.map(({ code }) => code),
    }
  }

  it('is a purchase, and neither a consultation nor involvement, where only a firm delivers', () => {
    const purchase = checkWords.alternative.publicPrivate.name
    expect(namesOf('chosenPurchase')).toEqual({
      honest: [purchase, purchase],
      pointedTo: ['publicPrivate'],
    })
    expect(namesOf('purchase')).toEqual({ honest: [], pointedTo: ['publicPrivate'] })
  })

  it('is a consultation where anybody else is to be heard', () => {
    expect(namesOf('square')).toEqual({
      honest: [checkWords.stop.consultation.honest],
      pointedTo: ['consultation'],
    })
  })

  it('is a civic initiative where citizens do all of it and a public body is merely listed', () => {
    expect(namesOf('takeover').pointedTo).toEqual(['civicInitiative'])
  })

  it('counts on people who are not asked, and promises them nothing, in a façade', () => {
    const causes = risks(triedProjects.lateFacade?.answers ?? answersOf({})).flatMap((risk) =>
      risk.causes.map(({ code, actors }) => [code, ...actors]),
    )
    expect(causes).toEqual([['noPromise'], ['onlyStrong'], ['countedOn', 'chair']])
    const facade = risks(triedProjects.facade?.answers ?? answersOf({}))
    expect(facade.map(({ code }) => code)).toContain('implicitDemands')
  })
})
