import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyProject, type Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { fields } from '#core/questions/fields.ts'
import { holderOfAll, holdersIn, holdersOf, phasesWithOwn } from '#core/questions/roles.ts'
import { namedTeam } from '#core/rules/facts/named-team.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { actorOf, answersOf, type Parts } from '../../fixtures/answers-of.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'

const rolesOf = (roles: Parts<Answers['arena']['roles']>) =>
  answersOf({ arena: { roles } }).arena.roles

const projectWith = (answers: Answers): Project => ({
  ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'),
  answers,
})
const withRoles = (answers: Answers, change: Partial<Answers['arena']['roles']>): Answers => ({
  ...answers,
  arena: { ...answers.arena, roles: { ...answers.arena.roles, ...change } },
})
const { perPhase: nowhere } = emptyArena.roles

/** One who has a role in each of the phases. */
const ownOf = (id: string) =>
  Object.fromEntries(codes.phase.map((phase) => [phase, { catalyst: [id] }]))

/** Answers in which nobody holds one of the roles, and an actor to hold it in one phase. */
const toBeHeld = arbitraryAnswers
  .filter(({ team }) => team.actors.length > 0)
  .chain((answers) =>
    fc.record({
      role: fc.constantFrom(...codes.role),
      phase: fc.constantFrom(...codes.phase),
      id: fc.constantFrom(...answers.team.actors.map(({ id }) => id)),
      answers: fc.constant(withRoles(answers, { perPhase: nowhere })),
    }),
  )

describe('a role', () => {
  it('is held in each phase by those chosen for it, else by those who hold it throughout', () => {
    const roles = rolesOf({ convener: ['a', 'b'], perPhase: { design: { convener: ['c'] } } })
    expect(codes.phase.map((phase) => holdersIn(roles, 'convener', phase))).toEqual([
      ['a', 'b'],
      ['c'],
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(holdersOf(roles, 'convener')).toEqual(['a', 'b', 'c'])
    expect(phasesWithOwn(roles, 'convener')).toEqual(['design'])
    expect([holdersOf(roles, 'catalyst'), phasesWithOwn(roles, 'catalyst')]).toEqual([[], []])
  })

  it('is held by whoever is named for it throughout, also where every phase has its own', () => {
    const roles = rolesOf({ catalyst: ['a1'], perPhase: ownOf('a2') })
    expect(holdersOf(roles, 'catalyst')).toEqual(['a1', 'a2'])
    const named = answersOf({
      team: { actors: [actorOf('a1', { group: 'users' }), actorOf('a2')] },
      arena: { roles },
    })
    const { forms, vacant } = ruleResults(named).leadership
    const citizens = forms.find(({ form }) => form === 'citizenCentred')
    expect(citizens?.hits).toContain('citizenRole')
    expect(vacant).not.toContain('catalyst')
  })

  it('is not vacant while anyone who is named for it is on the list', () => {
    forAll(arbitraryAnswers, (answers) => {
      const { roles } = answers.arena
      const listed = new Set(namedTeam(answers.team).actors.map(({ id }) => id))
      const { vacant } = ruleResults(answers).leadership
      for (const role of codes.role) {
        const all = [roles[role], ...codes.phase.map((phase) => roles.perPhase[phase][role])]
        expect(vacant.includes(role)).toBe(!all.flat().some((id) => listed.has(id)))
      }
    })
  })

  it('is held by those who hold it throughout while no phase has its own', () => {
    forAll(arbitraryAnswers, ({ arena }) => {
      const roles = { ...arena.roles, perPhase: nowhere }
      for (const role of codes.role) {
        expect(holdersOf(roles, role)).toEqual(roles[role])
        for (const phase of codes.phase) expect(holdersIn(roles, role, phase)).toEqual(roles[role])
      }
    })
  })

  it('held in one phase only is held: rules, field and suggested actions say the same', () => {
    forAll(toBeHeld, ({ role, phase, id, answers }) => {
      const throughout = withRoles(answers, { [role]: [id] })
      const inOne = withRoles(answers, {
        [role]: [],
        perPhase: { ...nowhere, [phase]: { ...nowhere[phase], [role]: [id] } },
      })
      expect(ruleResults(inOne)).toEqual(ruleResults(throughout))
      expect(fields['arena.roles'].state(inOne)).toBe(fields['arena.roles'].state(throughout))
      expect(suggestedActions(projectWith(inOne))).toEqual(
        suggestedActions(projectWith(throughout)),
      )
    })
  })
})

describe('one who holds all three roles', () => {
  it('holds them in one and the same phase', () => {
    const two = { convener: ['b', 'a'], facilitator: ['c', 'a'] }
    expect(holderOfAll(rolesOf({ ...two, catalyst: ['a'] }))).toBe('a')
    expect(holderOfAll(rolesOf({ ...two, perPhase: { evaluate: { catalyst: ['a'] } } }))).toBe('a')
    const changing = {
      initiate: { convener: ['a'] },
      design: { facilitator: ['a'] },
      evaluate: { catalyst: ['a'] },
    }
    expect(holderOfAll(rolesOf({ perPhase: changing }))).toBeNull()
  })
})
