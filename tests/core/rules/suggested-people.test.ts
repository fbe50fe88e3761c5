import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Actor } from '#core/questions/team.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { suggestedActions } from '#core/rules/suggested-actions.ts'
import { actorOf, answersOf, needOf } from '../../fixtures/answers-of.ts'

const actionsOf = (answers: Answers) =>
  suggestedActions({ answers, judgement: emptyJudgement, nextSteps: [] })

describe('a suggested action about a finding', () => {
  it('names whoever could be asked to carry a need, and nobody where nobody comes to mind', () => {
    const needs = [needOf('n', { importance: 'critical', kind: 'time' }), needOf('m')]
    const askedOf = (group: Actor['group']) => {
      const team = { needs, actors: [actorOf('a', { group })], coverage: { m: { a: 1 as const } } }
      const [action] = actionsOf(answersOf({ team }))
      return action?.kind === 'finding' ? action.actor : undefined
    }
    expect(askedOf('volunteers')).toBe('a')
    expect(askedOf('politicians')).toBeNull()
  })

  it('asks one who has contacts where nobody on the list could carry the need', () => {
    const contactOf = (
      marks: Readonly<Record<string, 1 | 2>>,
      { group = null, name = 'Contacts' }: Partial<Pick<Actor, 'group' | 'name'>> = {},
    ) => {
      const asked = needOf('n', { importance: 'critical', kind: 'time' })
      const needs = [asked, needOf('m', { kind: 'network', name }), needOf('o')]
      const both = [actorOf('a', { group }), actorOf('b')]
      const coverage = { m: marks, o: { b: 1 as const } }
      const [action] = actionsOf(answersOf({ team: { needs, actors: both, coverage } }))
      return action?.kind === 'finding' ? action.contact : undefined
    }
    expect(contactOf({ a: 1 })).toBe('a')
    expect(contactOf({ a: 1, b: 2 })).toBe('b')
    expect(contactOf({ b: 2 }, { group: 'volunteers' })).toBeNull()
    expect(contactOf({ a: 2 }, { name: ' ' })).toBeNull()
  })

  it('asks nobody in particular where a finding is about no need', () => {
    const team = {
      needs: [needOf('n', { kind: 'network' })],
      actors: [actorOf('a')],
      coverage: { n: { a: 2 as const } },
    }
    const [action] = actionsOf(answersOf({ team }))
    expect(action).toMatchObject({
      finding: { code: 'noAuthority' },
      actor: null,
      contact: null,
    })
  })
})
