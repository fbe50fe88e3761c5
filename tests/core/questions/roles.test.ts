import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyProject, type Project } from '#core/project/project.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { fields } from '#core/questions/fields.ts'
import { holderOfAll, holdersIn, holdersOf, phasesWithOwn } from '#core/questions/roles.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { answersOf, type Parts } from '../../fixtures/answers-of.ts'
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

  it('is held by nobody throughout where every phase has its own', () => {
    const own = Object.fromEntries(codes.phase.map((phase) => [phase, { catalyst: [phase] }]))
    expect(holdersOf(rolesOf({ catalyst: ['a'], perPhase: own }), 'catalyst')).toEqual(codes.phase)
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
