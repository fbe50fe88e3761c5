import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { check } from '#core/rules/check/check.ts'
import { type Because, because, chosen, merged } from '#core/rules/facts/because.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { roleTasks } from '#core/rules/leadership/role-tasks.ts'
import { risks } from '#core/rules/risks.ts'
import { staircase } from '#core/rules/staircase.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

/** What a reason quotes: its field, its rows and the choices, as short text. */
const quotes = (reasons: readonly Because[] | undefined) =>
  reasons?.map(({ field, refs, chosen }) =>
    [field, ...refs, ...chosen.map(({ set, code }) => `${set}:${code}`)].join(' '),
  )

describe('a reason', () => {
  it('names each row once, and no choice where nothing is chosen', () => {
    const row = { id: 'a' }
    expect(quotes([because('2.4', [row, row], chosen('kind', null))])).toEqual(['2.4 a'])
    expect(quotes([because('2.4', [row], chosen('kind', 'time'))])).toEqual(['2.4 a kind:time'])
    expect(because('2.4')).toEqual({ field: '2.4', page: 'team/coverage', refs: [], chosen: [] })
  })

  it('is merged with others of its field, in the order of the fields', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    const all = [
      because('4.2', [], chosen('group', 'users')),
      because('2.4', [a], chosen('kind', 'time')),
      because('2.4', [b, a], [...chosen('kind', 'time'), ...chosen('kind', 'money')]),
      because('4.2', [], [...chosen('group', 'staff'), ...chosen('way', 'staff')]),
    ]
    expect(quotes(merged(all))).toEqual([
      '2.4 a b kind:time kind:money',
      '4.2 group:users group:staff way:staff',
    ])
    expect(merged([])).toEqual([])
  })
})

describe('the alternatives', () => {
  const said = (parts: Parts<Answers>) =>
    Object.fromEntries(
      check(answersOf(parts))
        .alternatives.filter(({ because }) => because.length > 0)
        .map(({ code, because }) => [code, quotes(because)]),
    )

  it('quote the choices that point to them', () => {
    expect(
      said({
        problem: {
          openness: { solution: 'decided' },
          purpose: { savings: 'mainPurpose', shiftsTask: 'yes' },
        },
        arena: { mandate: { decision: 'none' }, process: { design: 'fixed' } },
      }),
    ).toEqual({
      information: ['4.2 decision:none'],
      consultation: ['1.7 solutionOpenness:decided'],
      involvement: ['4.5 processDesign:fixed'],
      offloading: ['1.8 savings:mainPurpose shiftsTask:yes'],
    })
    const actors = [actorOf('a', { group: 'users', phases: ['implement'] })]
    expect(said({ problem: { complexity: { signs: ['noOneAlone'] } }, team: { actors } })).toEqual({
      coProduction: ['1.4 complexitySign:noOneAlone', '4.5 a phase:implement'],
    })
  })
})

describe('the steps', () => {
  const actors = [
    actorOf('u', { group: 'users', phases: ['implement', 'design', 'initiate'] }),
    actorOf('s', { group: 'staff', phases: ['implement', 'design', 'initiate'] }),
    actorOf('c', { group: 'citizens', phases: ['implement'] }),
  ]
  const stairs = staircase(
    answersOf({
      problem: { openness: { solution: 'direction' } },
      team: { needs: [needOf('n', { kind: 'time' })], actors, coverage: { n: { c: 2 } } },
      arena: { meeting: { rhythm: 'series' }, mandate: { initiative: ['staff'] } },
    }),
  )
  const step = (place: number) => stairs.steps[place]?.criteria.map((each) => quotes(each.because))

  it('quote phases, kinds, rhythm, openness and the right of initiative', () => {
    expect(step(0)).toEqual([['4.5 u phase:implement'], ['4.5 s phase:implement']])
    expect(step(1)).toEqual([['2.4 c kind:time', '4.5 c phase:implement']])
    expect(step(2)).toEqual([['4.5 u phase:design'], ['4.5 s phase:design'], ['4.6 rhythm:series']])
    expect(step(3)?.slice(2)).toEqual([
      ['4.5 s u phase:initiate', '4.5 s u phase:design'],
      ['1.7 solutionOpenness:direction'],
    ])
    expect(step(4)?.slice(0, 3)).toEqual([['4.2'], ['4.2 group:staff'], ['4.2']])
  })
})

describe('leadership and its roles', () => {
  const actors = [
    actorOf('u', { group: 'users', phases: ['implement'], voice: 'quiet', barriers: ['language'] }),
    actorOf('c', { circle: 'core', commitment: 'asked', influence: 1 }),
  ]
  const answers = answersOf({
    problem: { openness: { solution: 'draft' } },
    team: { needs: [needOf('n', { kind: 'time' })], actors, coverage: { n: { u: 1 } } },
  })

  it('quote phases and kinds', () => {
    const [, , volunteer] = leadershipForms(answers).toSorted((a, b) => (a.form > b.form ? 1 : -1))
    expect(volunteer?.signals.map(({ because }) => quotes(because))).toEqual([
      ['4.5 phase:implement'],
      ['2.4 u kind:time'],
      ['4.5 phase:implement'],
    ])
  })

  it('quote commitment, voice, barrier and openness', () => {
    const { convener, facilitator, catalyst } = roleTasks(answers)
    expect(quotes(convener[0]?.because)).toEqual(['2.6 c commitment:notAsked commitment:asked'])
    expect(facilitator.map(({ because }) => quotes(because))).toEqual([
      ['2.3 u voice:quiet'],
      ['3.3 u barrier:language'],
    ])
    expect(catalyst.map(({ because }) => quotes(because))).toEqual([
      ['1.7 solutionOpenness:draft'],
      ['2.2'],
      ['2.2'],
      ['2.4 kind:ideas'],
    ])
  })

  it('name the only holder of a role among several citizens', () => {
    const citizens = ['a', 'b'].map((id) => actorOf(id, { group: 'citizens' }))
    const form = leadershipForms(
      answersOf({ team: { actors: citizens }, arena: { roles: { convener: ['b'] } } }),
    ).find((each) => each.form === 'citizenCentred')
    expect(quotes(form?.signals[3]?.because)).toEqual(['4.4 b role:convener'])
  })

  it('split a circle that is too large', () => {
    const many = Array.from({ length: 11 }, (_, place) => actorOf(`a${place}`))
    const { facilitator } = roleTasks(answersOf({ team: { actors: many } }))
    expect(facilitator.map(({ because }) => quotes(because))).toEqual([['2.2']])
  })
})

it('quotes quiet voices in the risk of inequality', () => {
  const actors = [actorOf('a', { voice: 'quiet' })]
  expect(risks(answersOf({ team: { actors } })).map(({ because }) => quotes(because))).toEqual([
    ['2.2'],
    ['2.3 a voice:quiet', '4.8'],
  ])
})

it('lists a criterion that is no among the weak ones', () => {
  expect(check(answersOf({ arena: { mandate: { decision: 'none' } } })).weak).toEqual(['equal'])
})
