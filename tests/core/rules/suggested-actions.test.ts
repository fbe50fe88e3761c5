import { describe, expect, it } from 'vitest'
import type { Route } from '#core/journey/journey.ts'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import type { Actor } from '#core/questions/team.ts'
import { emptyJudgement } from '#core/rules/judgement.ts'
import { ruleResults } from '#core/rules/rule-results.ts'
import { agreedId, type SuggestedAction, suggestedActions } from '#core/rules/suggested-actions.ts'
import { actorOf, answersOf, needOf, type Parts, withParts } from '../../fixtures/answers-of.ts'
import { arbitraryAnswers } from '../../fixtures/arbitrary-project.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'

const label = (action: SuggestedAction) =>
  action.kind === 'finding'
    ? action.finding.key
    : action.kind === 'vacantRole'
      ? action.role
      : action.kind === 'field'
        ? action.field
        : action.kind
const actionsOf = (answers: Answers, route: Route = 'full', judgement = emptyJudgement) =>
  suggestedActions({ answers, route, judgement, nextSteps: [] })
const labels = (parts: Parts<Answers>) => actionsOf(answersOf(parts)).map(label)

/** Nobody for a phase of their own. */
const { perPhase } = emptyAnswers.arena.roles
const roles = { convener: ['a'], facilitator: ['a'], catalyst: ['a'] }
const actors = [actorOf('a', { gains: ['learning'] })]

describe('the suggested actions', () => {
  it('are the first fields while nothing is answered', () => {
    expect(labels({})).toEqual(['start.title', 'start.way', 'problem.statement'])
    expect(actionsOf(answersOf({}))[0]).toMatchObject({ kind: 'field', page: 'start' })
  })

  it('wait with roles and invitation for an actor who has a name', () => {
    const unnamed = { team: { actors: [actorOf('a', { name: ' ' })] } }
    expect(labels(unnamed)).toEqual(labels({}))
    expect(labels({ team: { actors } })).toEqual(['convener', 'facilitator', 'catalyst'])
  })

  it('hold no gap against a team without a mark', () => {
    const needs = [needOf('n', { importance: 'critical' })]
    expect(labels({ team: { needs } })).toEqual(['start.title', 'start.way', 'problem.statement'])
  })

  it('begin with what must be solved, then roles, other gaps and the invitation', () => {
    const needs = [
      needOf('useful', { importance: 'useful' }),
      needOf('open', { importance: 'critical' }),
      needOf('done', { importance: 'important', kind: 'authority' }),
    ]
    const mayor = actorOf('a', { group: 'politicians', gains: ['learning'] })
    const team = { needs, actors: [mayor], coverage: { done: { a: 2 as const } } }
    expect(labels({ team })).toEqual(['uncovered:open', 'convener', 'facilitator'])
    expect(labels({ team, arena: { roles: { ...roles, catalyst: [] } } })).toEqual([
      'uncovered:open',
      'catalyst',
      'uncovered:useful',
    ])
    const covered = { ...team, coverage: { done: { a: 2 as const }, open: { a: 2 as const } } }
    expect(labels({ team: covered, arena: { roles } })).toEqual([
      'uncovered:useful',
      'invitation',
      'smallWin',
    ])
  })

  it('lead to the page they are done on', () => {
    const needs = [needOf('n', { importance: 'critical' }), needOf('m', { importance: 'useful' })]
    const team = { needs, actors, coverage: { m: { a: 1 as const } } }
    expect(actionsOf(answersOf({ team })).map(({ page }) => page)).toEqual([
      'team/coverage',
      'team/needs',
      'arena/roles',
    ])
    expect(
      actionsOf(answersOf({ team: { actors }, arena: { roles } })).map(({ page }) => page),
    ).toEqual(['motivation/invitation', 'motivation/invitation', 'start'])
  })

  it('ask once for someone with a mandate whose need has a gap', () => {
    const needs = [
      needOf('n', { importance: 'critical', kind: 'authority' }),
      needOf('m', { importance: 'useful' }),
    ]
    const team = { needs, actors, coverage: { m: { a: 1 as const } } }
    expect(labels({ team, arena: { roles } })).toEqual(['uncovered:n', 'invitation', 'smallWin'])
    const other = [needOf('n', { importance: 'critical', kind: 'time' }), ...needs.slice(1)]
    expect(labels({ team: { ...team, needs: other }, arena: { roles } })).toEqual([
      'uncovered:n',
      'noAuthority',
      'invitation',
    ])
  })

  it('leave out what is set aside', () => {
    const needs = [needOf('n', { importance: 'critical' }), needOf('m', { kind: 'authority' })]
    const team = { needs, actors, coverage: { m: { a: 1 as const } } }
    const judgement = { ...emptyJudgement, setAside: { 'uncovered:n': 'Later' } }
    const actions = actionsOf(answersOf({ team, arena: { roles } }), 'full', judgement)
    expect(actions.map(label)).toEqual(['noAuthority', 'invitation', 'smallWin'])
  })

  it('end with unanswered fields of the route, without those that have an action of their own', () => {
    const answered = withParts(fullAnswers, {
      start: { motive: '' },
      motivation: { invitation: { how: '' } },
      team: { needs: [], coverage: {} },
    })
    expect(actionsOf(answered).map(label)).toEqual(['invitation', 'team.needs', 'team.coverage'])
    expect(actionsOf(answered, 'short').map(label)).toEqual([
      'invitation',
      'team.needs',
      'team.coverage',
    ])
    const motive = withParts(fullAnswers, { start: { motive: '' } })
    const labelsOf = (route: Route) => actionsOf(motive, route).map(label)
    expect(labelsOf('full')).toContain('start.motive')
    expect(labelsOf('short')).not.toContain('start.motive')
  })

  it('tell of the invitation and the first win once', () => {
    const open = withParts(fullAnswers, {
      motivation: { invitation: { who: '', how: '', when: '' }, smallWins: '' },
    })
    expect(
      actionsOf(open)
        .filter(({ kind }) => kind !== 'finding')
        .map(label),
    ).toEqual(['invitation', 'smallWin'])
  })

  it.each([
    ['invitation', { invitation: { who: '', how: '', when: '' } }],
    ['smallWin', { smallWins: '' }],
  ])('have nothing to add to the %s', (action, motivation) => {
    const actions = actionsOf(withParts(fullAnswers, { motivation }))
    expect(actions.filter(({ kind }) => kind !== 'finding').map(label)).toEqual([action])
  })

  it('do not take up as missing what is set aside as a finding', () => {
    const needs = [needOf('n'), needOf('m')]
    const team = { needs, actors, coverage: { m: { a: 2 as const } } }
    const open = withParts(fullAnswers, { team, arena: { roles: { ...roles, perPhase } } })
    const { findings } = ruleResults(open).coverage
    expect(findings.map(({ key }) => key)).toContain('uncovered:n')
    const setAside = Object.fromEntries(findings.map(({ key }) => [key, 'Later']))
    const actions = actionsOf(open, 'full', { ...emptyJudgement, setAside })
    expect(actions.map(({ kind }) => kind).filter((kind) => kind !== 'field')).toEqual([])
  })

  it('name a role once that nobody on the list holds', () => {
    const open = withParts(fullAnswers, { arena: { roles: { catalyst: [], perPhase } } })
    expect(
      actionsOf(open)
        .filter(({ kind }) => kind !== 'finding')
        .map(label),
    ).toEqual(['catalyst'])
  })

  it('are not those that are agreed, however those are worded, and make room for the next', () => {
    forAll(arbitraryAnswers, (answers) => {
      const project = { answers, route: 'full', judgement: emptyJudgement } as const
      const first = suggestedActions({ ...project, nextSteps: [] })
      const nextSteps = first.map((action) => ({ id: agreedId(action), what: 'Words of our own' }))
      const then = suggestedActions({ ...project, nextSteps })
      const ids = [...nextSteps.map(({ id }) => id), ...then.map(agreedId)]
      expect(new Set(ids).size).toBe(ids.length)
      const one = suggestedActions({ ...project, nextSteps: nextSteps.slice(0, 1) })
      expect(one.slice(0, 2)).toEqual(first.slice(1))
    })
  })

  it('name whoever could be asked to carry a need, and nobody where nobody comes to mind', () => {
    const needs = [needOf('n', { importance: 'critical', kind: 'time' }), needOf('m')]
    const askedOf = (group: Actor['group']) => {
      const team = { needs, actors: [actorOf('a', { group })], coverage: { m: { a: 1 as const } } }
      const [action] = actionsOf(answersOf({ team }))
      return action?.kind === 'finding' ? action.actor : undefined
    }
    expect(askedOf('volunteers')).toBe('a')
    expect(askedOf('politicians')).toBeNull()
  })

  it('take a gap in a field of the arena only from someone on the list', () => {
    expect(labels({ arena: { roles: { convener: ['gone'] } } })).toEqual([
      'start.title',
      'start.way',
      'problem.statement',
    ])
  })
})
