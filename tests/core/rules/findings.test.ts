import { describe, expect, it } from 'vitest'
import type { Code } from '#core/questions/codes.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { coverageResult } from '#core/rules/coverage/coverage.ts'
import type { Finding } from '#core/rules/facts/finding.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { coverageOf } from '#core/rules/rule-results.ts'
import { actorOf, answersOf, needOf } from '../../fixtures/answers-of.ts'

/** Actors who give no cause for a finding of their own. */
const content = (id: string, parts: Partial<Actor> = {}) =>
  actorOf(id, { gains: ['learning'], ...parts })

const found = (
  code: RuleCode<'finding'>,
  needs: readonly Need[],
  actors: readonly Actor[],
  coverage: Coverage = {},
): readonly Finding[] =>
  coverageResult({ needs: [...needs], actors: [...actors], coverage }).findings.filter(
    (each) => each.code === code,
  )
const keys = (findings: readonly Finding[]) =>
  findings.map(({ key, severity }) => `${key} ${severity}`)
const rests = (findings: readonly Finding[]) =>
  findings.map(({ because }) =>
    because.map(({ field, refs }) => `${field} ${refs.join()}`.trim()).join(' · '),
  )
const needs = (['critical', 'important', 'useful', null] as const).map((importance, place) =>
  needOf(`n${place + 1}`, { importance }),
)
const critical = needOf('n', { importance: 'critical' })

describe('a need', () => {
  it('is uncovered without a mark, the more urgent the more it weighs', () => {
    const marked = needOf('n5')
    const marks = { n1: { gone: 2 }, n5: { a: 1 } } as const
    const findings = found('uncovered', [...needs, marked], [content('a')], marks)
    expect(keys(findings)).toEqual([
      'uncovered:n1 high',
      'uncovered:n2 medium',
      'uncovered:n3 low',
      'uncovered:n4 medium',
    ])
    expect(findings[0]).toEqual({
      code: 'uncovered',
      severity: 'high',
      key: 'uncovered:n1',
      need: 'n1',
      actors: [],
      source: null,
      because: [
        { field: 'team.coverage', page: 'team/coverage', refs: ['n1'], chosen: [] },
        {
          field: 'team.needs',
          page: 'team/needs',
          refs: ['n1'],
          chosen: [{ set: 'importance', code: 'critical' }],
        },
      ],
    })
    expect(found('uncovered', needs.slice(0, 1), [content('a')], { n1: { a: 1 } })).toEqual([])
    // Nobody has said anything of the table yet.
    expect(found('uncovered', needs, [content('a')], { n1: { gone: 2 } })).toEqual([])
  })

  it('has no carrier when all it has is help', () => {
    const marks = { n1: { a: 1, b: 1 }, n2: { a: 1 }, n3: { a: 1, b: 2 } } as const
    const findings = found('noCarrier', needs, [content('b'), content('a')], marks)
    expect(keys(findings)).toEqual(['noCarrier:n1 high', 'noCarrier:n2 low'])
    expect(findings[0]?.actors).toEqual(['b', 'a'])
    expect(rests(findings)).toEqual([
      'team.coverage n1,b,a · team.needs n1',
      'team.coverage n2,a · team.needs n2',
    ])
  })

  it('is fragile when it is critical and rests on one actor', () => {
    const fragile = (need: Need, marks: Coverage[string]) =>
      found('fragile', [need], [content('a'), content('b')], { n: marks })
    expect(keys(fragile(critical, { a: 2 }))).toEqual(['fragile:n medium'])
    expect(keys(fragile(critical, { a: 1 }))).toEqual(['fragile:n medium'])
    expect(fragile(critical, { a: 2 })[0]?.actors).toEqual(['a'])
    expect(rests(fragile(critical, { a: 2 }))).toEqual(['team.coverage n,a · team.needs n'])
    expect(fragile(critical, { a: 2, b: 1 })).toEqual([])
    expect(fragile(critical, {})).toEqual([])
    expect(fragile({ ...critical, kind: 'authority' }, { a: 2 })).toEqual([])
    expect(fragile({ ...critical, importance: 'important' }, { a: 2 })).toEqual([])
  })

  it('has carriers who have not said yes', () => {
    const said = (...commitments: (Code<'commitment'> | null)[]) =>
      found(
        'carrierNotCommitted',
        [critical],
        commitments.map((commitment, place) => content(`a${place}`, { commitment })),
        { n: Object.fromEntries(commitments.map((_, place) => [`a${place}`, 2] as const)) },
      )
    expect(keys(said('asked', 'notAsked', 'asked'))).toEqual(['carrierNotCommitted:n medium'])
    expect(said('asked', 'notAsked')[0]?.actors).toEqual(['a0', 'a1'])
    expect(rests(said('asked', 'notAsked'))).toEqual([
      'team.circles a0,a1 · team.coverage n,a0,a1 · team.needs n',
    ])
    expect(said('asked', 'notAsked', 'asked')[0]?.because[0]?.chosen).toEqual([
      { set: 'commitment', code: 'asked' },
      { set: 'commitment', code: 'notAsked' },
    ])
    expect(said('asked', 'interested')).toEqual([])
    expect(said('asked', 'committed')).toEqual([])
    expect(said('asked', null)).toEqual([])
    expect(said()).toEqual([])
    const asked = [content('a', { commitment: 'asked' })]
    const important = { ...critical, importance: 'important' } as const
    expect(found('carrierNotCommitted', [important], asked, { n: { a: 2 } })).toEqual([])
  })
})

describe('an actor', () => {
  const busy = content('busy')
  const marks = { n: { busy: 2 } } as const
  const said = (code: RuleCode<'finding'>, parts: Partial<Actor>, coverage: Coverage = marks) =>
    found(code, [critical], [busy, actorOf('a', parts)], coverage)

  it('has no task without a mark, once anyone has', () => {
    expect(keys(said('noTask', { relation: 'relevant' }))).toEqual(['noTask:a medium'])
    expect(keys(said('noTask', { relation: 'affected' }))).toEqual(['noTask:a low'])
    expect(keys(said('noTask', { relation: 'both' }))).toEqual(['noTask:a low'])
    expect(keys(said('noTask', {}))).toEqual(['noTask:a low'])
    expect(said('noTask', { relation: 'relevant' }, {})).toEqual([])
    expect(said('noTask', { circle: 'network' })).toEqual([])
    expect(keys(said('noTask', { circle: 'workgroup' }))).toEqual(['noTask:a low'])
    expect(said('noTask', {}, { n: { busy: 2, a: 1 } })).toEqual([])
    expect(rests(said('noTask', {}))).toEqual(['team.coverage a · team.standing a'])
    expect(said('noTask', { relation: 'both' })[0]?.because[1]?.chosen).toEqual([
      { set: 'relation', code: 'both' },
    ])
  })

  it('gains nothing while they have a task or a phase', () => {
    const task = { n: { a: 1 } } as const
    expect(keys(said('noGain', {}, task))).toEqual(['noGain:a medium'])
    expect(keys(said('noGain', { phases: ['design'] }))).toEqual(['noGain:a medium'])
    expect(said('noGain', {})).toEqual([])
    expect(said('noGain', { gains: ['influence'] }, task)).toEqual([])
    expect(said('noGain', { gainText: 'x' }, task)).toEqual([])
    expect(keys(said('noGain', { gainText: ' ' }, task))).toEqual(['noGain:a medium'])
    expect(rests(said('noGain', { phases: ['design'] }, task))).toEqual([
      'motivation.gains a · team.coverage a',
    ])
    expect(said('noGain', { phases: ['design'] })[0]?.because[1]).toEqual({
      field: 'arena.process',
      page: 'arena/process',
      refs: ['a'],
      chosen: [{ set: 'phase', code: 'design' }],
    })
  })

  it('has a barrier without an answer', () => {
    expect(keys(said('barrierUnanswered', { barriers: ['time'] }))).toEqual([
      'barrierUnanswered:a medium',
    ])
    expect(said('barrierUnanswered', { barriers: ['time'], lowering: 'x' })).toEqual([])
    expect(said('barrierUnanswered', { barriers: ['time'], lowering: ' ' })).toHaveLength(1)
    expect(said('barrierUnanswered', {})).toEqual([])
    expect(said('barrierUnanswered', { barriers: ['time', 'power'] })[0]?.because).toEqual([
      {
        field: 'motivation.barriers',
        page: 'motivation/barriers',
        refs: ['a'],
        chosen: [
          { set: 'barrier', code: 'time' },
          { set: 'barrier', code: 'power' },
        ],
      },
    ])
  })

  it('is affected and easily overlooked, but on the edge', () => {
    const edge = { relation: 'affected', voice: 'quiet', circle: 'network' } as const
    expect(keys(said('quietOnEdge', edge))).toEqual(['quietOnEdge:a medium'])
    expect(keys(said('quietOnEdge', { ...edge, relation: 'both' }))).toHaveLength(1)
    expect(said('quietOnEdge', { ...edge, relation: 'relevant' })).toEqual([])
    expect(said('quietOnEdge', { ...edge, voice: 'ordinary' })).toEqual([])
    expect(said('quietOnEdge', { ...edge, circle: 'workgroup' })).toEqual([])
    expect(said('quietOnEdge', edge)[0]?.because.map(({ chosen }) => chosen)).toEqual([
      [
        { set: 'relation', code: 'affected' },
        { set: 'voice', code: 'quiet' },
      ],
      [{ set: 'circle', code: 'network' }],
    ])
    expect(rests(said('quietOnEdge', edge))).toEqual(['team.standing a · team.circles a'])
  })

  it('is overloaded with three needs, or more than half of the critical', () => {
    const carrying = (importances: readonly Code<'importance'>[], carried: number) =>
      found(
        'overload',
        importances.map((importance, place) => needOf(`n${place}`, { importance })),
        [content('a')],
        Object.fromEntries(
          importances.slice(0, carried).map((_, place) => [`n${place}`, { a: 2 }]),
        ),
      )
    const useful = ['useful', 'useful', 'useful', 'useful'] as const
    expect(keys(carrying(useful, 3))).toEqual(['overload:a medium'])
    expect(rests(carrying(useful, 3))).toEqual(['team.coverage a,n0,n1,n2'])
    expect(carrying(useful, 2)).toEqual([])
    const two = ['critical', 'critical'] as const
    expect(carrying(two, 2)).toHaveLength(1)
    expect(carrying(two, 1)).toEqual([])
    expect(carrying(['critical', 'critical', 'critical'], 2)).toHaveLength(1)
    expect(carrying(['critical', 'useful'], 1)).toEqual([])
  })
})

it('lists needs, then actors, then the team, each in list order', () => {
  const { findings } = coverageResult({
    needs: [critical, needOf('m', { importance: 'useful' })],
    actors: [
      actorOf('a', { group: 'staff', commitment: 'asked', barriers: ['time'] }),
      actorOf('b', { relation: 'affected', voice: 'quiet', circle: 'workgroup' }),
      actorOf('c', { relation: 'affected', voice: 'quiet', circle: 'network' }),
    ],
    coverage: { n: { a: 2 } },
  })
  expect(findings.map(({ key }) => key)).toEqual([
    'fragile:n',
    'carrierNotCommitted:n',
    'uncovered:m',
    'noGain:a',
    'barrierUnanswered:a',
    'noTask:b',
    'quietOnEdge:c',
    'noAuthority',
    'mostlyPublic',
    'unusedSource:local',
    'unusedSource:civil',
  ])
})

it('nobody is said to gain nothing before gains are asked for', () => {
  const team = { actors: [actorOf('a', { phases: ['design'] })] }
  const codes = (who: string) =>
    coverageOf(answersOf({ team, motivation: { invitation: { who } } })).findings.map(
      ({ code }) => code,
    )
  expect(codes('')).not.toContain('noGain')
  expect(codes('The chair')).toContain('noGain')
})
