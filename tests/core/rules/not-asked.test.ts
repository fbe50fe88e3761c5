import { expect, it } from 'vitest'
import type { Actor } from '#core/questions/team.ts'
import { check } from '#core/rules/check/check.ts'
import { isNobodyAsked } from '#core/rules/check/not-asked.ts'
import { actorOf, answersOf, withParts } from '../../fixtures/answers-of.ts'
import { triedProjects } from '../../fixtures/tried-projects.ts'

const teamOf = (...actors: Partial<Actor>[]) =>
  answersOf({
    team: { actors: actors.map((each, place) => actorOf(`a${place}`, each)) },
  }).team

it('says that nobody is asked when every civic actor is noted so', () => {
  const unasked = { group: 'users', commitment: 'notAsked' } as const
  const office = { group: 'staff', commitment: 'committed' } as const
  expect(isNobodyAsked(teamOf(unasked, office))).toBe(true)
  expect(isNobodyAsked(teamOf(unasked, { ...unasked, name: ' ', commitment: 'asked' }))).toBe(true)
  expect(isNobodyAsked(teamOf(unasked, { ...unasked, commitment: 'asked' }))).toBe(false)
  expect(isNobodyAsked(teamOf(unasked, { ...unasked, commitment: null }))).toBe(false)
  expect(isNobodyAsked(teamOf(office))).toBe(false)
  expect(isNobodyAsked(teamOf())).toBe(false)
})

it('never changes the verdict', () => {
  for (const { answers } of Object.values(triedProjects)) {
    const actors = answers.team.actors.map((actor) => ({ ...actor, commitment: null }))
    expect(check(withParts(answers, { team: { actors } })).verdict).toBe(check(answers).verdict)
  }
})
