import { describe, expect, it } from 'vitest'
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
      : action.kind === 'call' || action.kind === 'meet'
        ? `${action.kind} ${action.actors.join(' ')}`
        : action.kind
const actionsOf = (answers: Answers, judgement = emptyJudgement) =>
  suggestedActions({ answers, judgement, nextSteps: [] })
const labels = (parts: Parts<Answers>) => actionsOf(answersOf(parts)).map(label)

/** Nobody for a phase of their own. */
const { perPhase } = emptyAnswers.arena.roles
const roles = { convener: ['a'], facilitator: ['a'], catalyst: ['a'] }
const actors = [actorOf('a', { gains: ['learning'] })]

/** All is answered, and everyone has said yes. */
const allAnswered = withParts(fullAnswers, {
  team: {
    actors: fullAnswers.team.actors.map((actor): Actor => ({ ...actor, commitment: 'committed' })),
  },
})

describe('the suggested actions', () => {
  it('are none while nothing is answered: to fill in a field is nothing done with people', () => {
    expect(labels({})).toEqual([])
  })

  it('wait with roles and invitation for an actor who has a name', () => {
    const unnamed = { team: { actors: [actorOf('a', { name: ' ' })] } }
    expect(labels(unnamed)).toEqual(labels({}))
    expect(labels({ team: { actors } })).toEqual(['convener', 'facilitator', 'catalyst'])
  })

  it('hold no gap against a team without a mark', () => {
    const needs = [needOf('n', { importance: 'critical' })]
    expect(labels({ team: { needs } })).toEqual([])
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
    ).toEqual(['motivation/invitation', 'motivation/invitation'])
    const reached = [
      actorOf('b', { gains: ['learning'], commitment: 'asked' }),
      actorOf('c', { gains: ['learning'], stake: 3, voice: 'quiet' }),
    ]
    const win = { smallWins: 'A bench' }
    expect(
      actionsOf(answersOf({ team: { actors: reached }, motivation: win })).map(({ page }) => page),
    ).toEqual(['team/circles', 'team/actors', 'arena/roles'])
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
    const actions = actionsOf(answersOf({ team, arena: { roles } }), judgement)
    expect(actions.map(label)).toEqual(['noAuthority', 'invitation', 'smallWin'])
  })

  it('call those who are asked and have not answered, three in one errand, once those are named', () => {
    const asked = ['a', 'b', 'c', 'd'].map((id) => actorOf(id, { commitment: 'asked' }))
    const team = { actors: [actorOf('n', { name: ' ', commitment: 'asked' }), ...asked] }
    expect(labels({ team, arena: { roles } })[0]).toBe('call a b c')
    const others = ['notAsked', 'interested', 'committed', null] as const
    const answered = others.map((commitment, nth) => actorOf(`a${nth}`, { commitment }))
    const calls = labels({ team: { actors: answered } }).filter((each) => each.startsWith('call'))
    expect(calls).toEqual([])
  })

  it('meet, one by one, those with much at stake who are easily overheard', () => {
    const much = { stake: 3, voice: 'quiet' } as const
    const met = [
      actorOf('a', much),
      actorOf('b', { ...much, stake: 2 }),
      actorOf('c', { ...much, voice: 'ordinary' }),
      actorOf('d', { ...much, name: '' }),
      actorOf('e', much),
    ]
    const found = labels({ team: { actors: met }, arena: { roles } })
    expect(found.filter((each) => each.startsWith('meet'))).toEqual(['meet a', 'meet e'])
  })

  it('lead from the small win to where it is written', () => {
    const actions = actionsOf(answersOf({ motivation: { smallWins: 'A bench' } }))
    expect(actions.map(({ kind, page }) => [kind, page])).toEqual([
      ['ownWin', 'motivation/invitation'],
    ])
  })

  it('are known again, however they are worded, by what they are about', () => {
    const asked = actorOf('b', { gains: ['learning'], commitment: 'asked' })
    const quiet = actorOf('c', { gains: ['learning'], stake: 3, voice: 'quiet' })
    const needs = [needOf('n', { importance: 'critical' }), needOf('m', { kind: 'authority' })]
    const idsOf = (parts: Parts<Answers>) => actionsOf(answersOf(parts)).map(agreedId)
    const marked = { needs, actors, coverage: { m: { a: 1 as const } } }
    expect(idsOf({ team: marked })).toEqual([
      'suggested-uncovered-n',
      'suggested-noAuthority',
      'suggested-convener',
    ])
    expect(idsOf({ team: { actors: [asked, quiet] } })).toEqual([
      'suggested-call-b',
      'suggested-meet-c',
      'suggested-convener',
    ])
    expect(idsOf({ motivation: { smallWins: 'A bench' } })).toEqual(['suggested-ownWin'])
  })

  it('leave out those that are postponed, and bring the next in their place', () => {
    forAll(arbitraryAnswers, (answers) => {
      const project = { answers, judgement: emptyJudgement, nextSteps: [] }
      const first = suggestedActions(project)
      const ids = first.map(agreedId)
      const then = suggestedActions(project, ids.slice(0, 1))
      expect(then.slice(0, 2)).toEqual(first.slice(1))
      expect(then.map(agreedId)).not.toContain(ids[0])
    })
  })

  it('tell of the invitation and the first win once', () => {
    const open = withParts(allAnswered, {
      motivation: { invitation: { who: '', how: '', when: '' }, smallWins: '' },
    })
    expect(
      actionsOf(open)
        .filter(({ kind }) => kind !== 'finding')
        .map(label),
    ).toEqual(['invitation', 'smallWin'])
  })

  it.each([
    [['invitation', 'ownWin'], { invitation: { who: '', how: '', when: '' } }],
    [['smallWin'], { smallWins: '' }],
  ])('have nothing to add to %j', (left, motivation) => {
    const actions = actionsOf(withParts(allAnswered, { motivation }))
    expect(actions.filter(({ kind }) => kind !== 'finding').map(label)).toEqual(left)
  })

  it('do not take up as missing what is set aside as a finding', () => {
    const needs = [needOf('n'), needOf('m')]
    const team = { needs, actors, coverage: { m: { a: 2 as const } } }
    const open = withParts(allAnswered, { team, arena: { roles: { ...roles, perPhase } } })
    const { findings } = ruleResults(open).coverage
    expect(findings.map(({ key }) => key)).toContain('uncovered:n')
    const setAside = Object.fromEntries(findings.map(({ key }) => [key, 'Later']))
    const actions = actionsOf(open, { ...emptyJudgement, setAside })
    expect(actions.map(({ kind }) => kind)).toEqual(['ownWin'])
  })

  it('name a role once that nobody on the list holds', () => {
    const open = withParts(allAnswered, { arena: { roles: { catalyst: [], perPhase } } })
    expect(
      actionsOf(open)
        .filter(({ kind }) => kind !== 'finding')
        .map(label),
    ).toEqual(['catalyst', 'ownWin'])
  })

  it('are not those that are agreed, however those are worded, and make room for the next', () => {
    forAll(arbitraryAnswers, (answers) => {
      const project = { answers, judgement: emptyJudgement }
      const first = suggestedActions({ ...project, nextSteps: [] })
      const nextSteps = first.map((action) => ({ id: agreedId(action), what: 'Words of our own' }))
      const then = suggestedActions({ ...project, nextSteps })
      const ids = [...nextSteps.map(({ id }) => id), ...then.map(agreedId)]
      expect(new Set(ids).size).toBe(ids.length)
      const one = suggestedActions({ ...project, nextSteps: nextSteps.slice(0, 1) })
      expect(one.slice(0, 2)).toEqual(first.slice(1))
    })
  })

  it('take a gap in a field of the arena only from someone on the list', () => {
    expect(labels({ arena: { roles: { convener: ['gone'] } } })).toEqual([])
  })
})
