import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { check } from '#core/rules/check/check.ts'
import { because, chosen, merged } from '#core/rules/facts/because.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { roleTasks } from '#core/rules/leadership/role-tasks.ts'
import { risks } from '#core/rules/risks.ts'
import { staircase } from '#core/rules/staircase.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'
import { quotes } from '../../fixtures/quotes.ts'

describe('a reason', () => {
  it('names each row once, and no choice where nothing is chosen', () => {
    const row = { id: 'a' }
    expect(quotes([because('team.coverage', [row, row], chosen('kind', null))])).toEqual([
      'team.coverage a',
    ])
    expect(quotes([because('team.coverage', [row], chosen('kind', 'time'))])).toEqual([
      'team.coverage a kind:time',
    ])
    expect(because('team.coverage')).toEqual({
      field: 'team.coverage',
      page: 'team/coverage',
      refs: [],
      chosen: [],
    })
  })

  it('is merged with others of its field, in the order of the fields', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }]
    const all = [
      because('arena.mandate', [], chosen('group', 'users')),
      because('team.coverage', [a], chosen('kind', 'time')),
      because('team.coverage', [b, a], [...chosen('kind', 'time'), ...chosen('kind', 'money')]),
      because('arena.mandate', [], [...chosen('group', 'staff'), ...chosen('way', 'staff')]),
    ]
    expect(quotes(merged(all))).toEqual([
      'team.coverage a b kind:time kind:money',
      'arena.mandate group:users group:staff way:staff',
    ])
    expect(merged([])).toEqual([])
  })
})

describe('a test', () => {
  it('quotes the choice and who made it, while that is asked', () => {
    const rests = (solution: 'decided' | 'open') => {
      const openness = { solution, chosenBy: 'citizens' } as const
      return quotes(check(answersOf({ problem: { openness } })).tests[0]?.because)
    }
    expect(rests('decided')).toEqual([
      'problem.openness solutionOpenness:decided solutionChosenBy:citizens',
    ])
    expect(rests('open')).toEqual(['problem.openness solutionOpenness:open'])
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
          openness: { solution: 'decided', chosenBy: 'municipality' },
          purpose: { savings: 'mainPurpose', shiftsTask: 'yes', wantedBy: 'municipality' },
        },
        arena: {
          mandate: { decision: 'none' },
          process: { design: 'fixed', fixedBy: 'municipality' },
        },
      }),
    ).toEqual({
      information: ['arena.mandate decision:none'],
      consultation: ['problem.openness solutionOpenness:decided'],
      involvement: ['arena.process processDesign:fixed'],
      offloading: ['problem.purpose savings:mainPurpose shiftsTask:yes'],
    })
    const actors = [actorOf('a', { group: 'users', phases: ['implement'] })]
    expect(said({ problem: { complexity: { signs: ['noOneAlone'] } }, team: { actors } })).toEqual({
      coProduction: [
        'problem.complexity complexitySign:noOneAlone',
        'arena.process a phase:implement',
      ],
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
    expect(step(0)).toEqual([
      ['arena.process u phase:implement'],
      ['arena.process s phase:implement'],
    ])
    expect(step(1)).toEqual([['team.coverage c kind:time', 'arena.process c phase:implement']])
    expect(step(2)).toEqual([
      ['arena.process u phase:design'],
      ['arena.process s phase:design'],
      ['arena.meeting rhythm:series'],
    ])
    expect(step(3)?.slice(2)).toEqual([
      ['arena.process s u phase:initiate', 'arena.process s u phase:design'],
      ['arena.process s u c phase:implement'],
      ['problem.openness solutionOpenness:direction'],
    ])
    expect(step(4)?.slice(0, 3)).toEqual([
      ['arena.mandate'],
      ['arena.mandate group:staff'],
      ['arena.mandate'],
    ])
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
      ['arena.process phase:implement'],
      ['team.coverage u kind:time'],
      ['arena.process phase:implement'],
    ])
  })

  it('quote commitment, voice, barrier and openness', () => {
    const { convener, facilitator, catalyst } = roleTasks(answers)
    expect(quotes(convener[0]?.because)).toEqual([
      'team.circles c commitment:notAsked commitment:asked',
    ])
    expect(facilitator.map(({ because }) => quotes(because))).toEqual([
      ['team.standing u voice:quiet'],
      ['motivation.barriers u barrier:language'],
    ])
    expect(catalyst.map(({ because }) => quotes(because))).toEqual([
      ['problem.openness solutionOpenness:draft'],
      ['team.actors'],
      ['team.actors'],
      ['team.coverage kind:ideas'],
    ])
  })

  it('name the only holder of a role among several citizens', () => {
    const citizens = ['a', 'b'].map((id) => actorOf(id, { group: 'citizens' }))
    const form = leadershipForms(
      answersOf({ team: { actors: citizens }, arena: { roles: { convener: ['b'] } } }),
    ).find((each) => each.form === 'citizenCentred')
    expect(quotes(form?.signals[3]?.because)).toEqual(['arena.roles b role:convener'])
  })

  it('split a circle that is too large', () => {
    const many = Array.from({ length: 11 }, (_, place) => actorOf(`a${place}`))
    const { facilitator } = roleTasks(answersOf({ team: { actors: many } }))
    expect(facilitator.map(({ because }) => quotes(because))).toEqual([['team.actors']])
  })
})

it('quotes quiet voices in the risk of inequality', () => {
  const actors = [actorOf('a', { voice: 'quiet' })]
  const raised = (parts: Parts<Answers>) =>
    risks(answersOf({ team: { actors }, ...parts })).map(({ because }) => quotes(because))
  expect(raised({})).toEqual([])
  expect(raised({ arena: { name: 'x' } })).toContainEqual([
    'team.standing a voice:quiet',
    'arena.power',
  ])
})

it('lists a criterion that is no among the weak ones', () => {
  expect(check(answersOf({ arena: { mandate: { decision: 'none' } } })).weak).toEqual(['equal'])
})
