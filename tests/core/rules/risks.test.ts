import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { risks } from '#core/rules/risks.ts'
import { actorOf, answersOf, needOf, type Parts, withParts } from '../../fixtures/answers-of.ts'

/** A begun project that gives no cause for any risk. */
const safe = answersOf({
  problem: { purpose: { shiftsTask: 'no' } },
  team: { actors: [actorOf('p', { group: 'politicians', commitment: 'asked' })] },
  motivation: { exit: 'A month ahead', influencePromise: 'We try what you agree on' },
  arena: {
    mandate: { givenBy: 'politicians', decision: 'proposeWithReply', reply: 'In six weeks' },
    power: { conflict: 'Both proposals go on' },
    anchoring: { resources: 'Two days', owner: 'The committee' },
  },
})
const [politician] = safe.team.actors as [Actor]

/** The risks raised, with the fields each rests on. */
const raised = (parts: Parts<Answers>) =>
  Object.fromEntries(
    risks(withParts(safe, parts)).map(({ code, because }) => [
      code,
      because.map(({ field, refs }) => `${field} ${refs.join()}`.trim()),
    ]),
  )
const withActors = (...parts: Partial<Actor>[]): Parts<Answers> => ({
  team: { actors: [politician, ...parts.map((each, place) => actorOf(`a${place}`, each))] },
})
const civic = (parts: Partial<Actor>): Partial<Actor> => ({
  group: 'users',
  gains: ['learning'],
  ...parts,
})

it('raises nothing where all is settled', () => {
  expect(raised({})).toEqual({})
})

it('raises nothing about a question that is not begun', () => {
  expect(risks(answersOf({ problem: { statement: 'x', purpose: { shiftsTask: 'yes' } } }))).toEqual(
    [],
  )
})

it('raises rejected responsibility when tasks shift and nobody owns the result', () => {
  const owner = { arena: { anchoring: { owner: ' ' } } }
  const shifting = (shiftsTask: Code<'shiftsTask'> | null) =>
    raised({ ...owner, problem: { purpose: { shiftsTask } } })
  expect(shifting('partly')).toEqual({
    rejectedResponsibility: ['problem.purpose', 'arena.anchoring'],
    failingAccountability: ['arena.anchoring'],
  })
  expect(shifting('yes')).toHaveProperty('rejectedResponsibility')
  expect(shifting('no')).not.toHaveProperty('rejectedResponsibility')
  expect(shifting(null)).not.toHaveProperty('rejectedResponsibility')
  expect(raised({ problem: { purpose: { shiftsTask: 'yes' } } })).toEqual({})
})

it('quotes how far tasks shift', () => {
  const parts: Parts<Answers> = {
    problem: { purpose: { shiftsTask: 'partly' } },
    arena: { anchoring: { owner: '' } },
  }
  expect(risks(withParts(safe, parts))[0]?.because[0]?.chosen).toEqual([
    { set: 'shiftsTask', code: 'partly' },
  ])
})

it('raises failing accountability without a reply deadline or an owner', () => {
  expect(raised({ arena: { mandate: { reply: ' ' } } })).toEqual({
    failingAccountability: ['arena.mandate'],
  })
  expect(raised({ arena: { mandate: { reply: '' }, anchoring: { owner: '' } } })).toEqual({
    failingAccountability: ['arena.mandate', 'arena.anchoring'],
  })
  for (const decision of ['none', 'decideTogether', null] as const)
    expect(raised({ arena: { mandate: { decision, reply: '' } } })).toEqual({})
})

it('raises transaction costs with a large core or no agreed resources', () => {
  expect(raised({ arena: { anchoring: { resources: ' ' } } })).toEqual({
    risingTransactionCosts: ['arena.anchoring'],
  })
  const core = (size: number) =>
    withActors(...Array.from({ length: size }, () => ({ circle: 'core' as const })))
  expect(raised(core(10))).toEqual({})
  expect(Object.keys(raised(core(11)))).toEqual(['risingTransactionCosts'])
  expect(risks(withParts(safe, core(11)))[0]?.because[0]).toMatchObject({
    field: 'team.circles',
    chosen: [{ set: 'circle', code: 'core' }],
  })
})

describe('loss of democracy', () => {
  it('is raised when no politician is asked', () => {
    expect(raised({ team: { actors: [], missing: 'x' } })).toEqual({})
    const team = (...actors: Actor[]): Parts<Answers> => ({ team: { actors } })
    expect(raised(team(actorOf('s', { group: 'staff' })))).toEqual({
      lossOfDemocracy: ['team.actors', 'arena.mandate'],
    })
    const notAsked = { ...politician, commitment: 'notAsked' as const }
    expect(raised(team(notAsked))).toEqual({ lossOfDemocracy: ['team.circles p', 'arena.mandate'] })
    expect(risks(withParts(safe, team(notAsked)))[0]?.because[0]?.chosen).toEqual([
      { set: 'commitment', code: 'notAsked' },
    ])
    expect(raised(team(notAsked, { ...politician, id: 'q', commitment: 'interested' }))).toEqual({})
    expect(raised(team({ ...politician, commitment: null }))).toEqual({})
    for (const givenBy of ['administration', 'institution', 'parties', 'nobody', null] as const)
      expect(raised({ ...team(notAsked), arena: { mandate: { givenBy } } })).toEqual({})
  })

  it('is raised when it is unclear whom a civic core actor speaks for', () => {
    const core = (parts: Partial<Actor>) => raised(withActors({ circle: 'core', ...parts }))
    expect(core({ group: 'users' })).toEqual({ lossOfDemocracy: ['team.represents a0'] })
    expect(core({ group: 'users', represents: ' ' })).toEqual({
      lossOfDemocracy: ['team.represents a0'],
    })
    expect(core({ group: 'users', represents: 'Themselves' })).toEqual({})
    // A business speaks for itself.
    expect(core({ group: 'business' })).toEqual({})
    expect(core({ group: 'staff' })).toEqual({})
    expect(core({ group: 'users', circle: 'workgroup' })).toEqual({})
  })
})

describe('reinforced inequality', () => {
  it('is raised by quiet voices without a measure', () => {
    expect(raised(withActors({ voice: 'quiet' }))).toEqual({
      reinforcedInequality: ['team.standing a0', 'arena.power'],
    })
    expect(
      raised({ ...withActors({ voice: 'quiet' }), arena: { power: { balancing: ['buddy'] } } }),
    ).toEqual({})
  })

  it('is raised when all who are affected are strong', () => {
    const strong = { relation: 'affected', influence: 2 } as const
    expect(raised(withActors(strong))).toEqual({ reinforcedInequality: ['team.standing a0'] })
    expect(raised(withActors(strong, { ...strong, relation: 'both', influence: 3 }))).toEqual({
      reinforcedInequality: ['team.standing a0,a1'],
    })
    expect(raised(withActors(strong, { ...strong, influence: 1 }))).toEqual({})
    expect(raised(withActors(strong, { ...strong, influence: null }))).toEqual({})
    expect(raised(withActors({ ...strong, relation: 'relevant' }))).toEqual({})
    const quiet = { ...withActors(strong, { ...strong, voice: 'quiet' as const }) }
    expect(raised({ ...quiet, arena: { power: { balancing: ['buddy'] } } })).toEqual({})
  })
})

it('raises implicit demands when someone carries out without a gain, or there is no way out', () => {
  expect(raised({ motivation: { exit: ' ', smallWins: 'x' } })).toEqual({
    implicitDemands: ['motivation.exit'],
  })
  const carriesOut = { group: 'users', phases: ['implement'] } as const
  expect(raised(withActors({ ...carriesOut, phases: ['implement'] }))).toEqual({
    implicitDemands: ['motivation.gains a0', 'arena.process a0'],
  })
  expect(raised(withActors({ group: 'users', phases: ['implement'], gainText: 'x' }))).toEqual({})
  expect(raised(withActors({ group: 'staff', phases: ['implement'] }))).toEqual({})
  expect(raised(withActors({ group: 'users', phases: ['design'] }))).toEqual({})
})

describe('co-destruction', () => {
  it('is raised without an agreement on conflict', () => {
    expect(raised({ arena: { power: { conflict: ' ' } } })).toEqual({
      coDestruction: ['arena.power'],
    })
  })

  it('is raised when more than two civic actors leave after the design', () => {
    const design = civic({ phases: ['design'] })
    const start = civic({ phases: ['initiate'] })
    expect(raised(withActors(design, start, design))).toEqual({
      coDestruction: ['arena.process a0,a1,a2'],
    })
    expect(raised(withActors(design, start))).toEqual({})
    expect(raised(withActors(design, start, civic({ phases: ['design', 'evaluate'] })))).toEqual({})
    expect(raised(withActors(design, start, civic({ phases: ['design', 'implement'] })))).toEqual(
      {},
    )
    expect(raised(withActors(design, start, civic({})))).toEqual({})
    expect(raised(withActors(design, start, { group: 'staff', phases: ['design'] }))).toEqual({})
  })
})

describe('what is counted on', () => {
  it('is raised by those who are not asked and carry a need or carry out the solution', () => {
    const unasked = civic({ commitment: 'notAsked' })
    const listed = withActors(unasked)
    expect(raised(listed)).toEqual({})
    expect(raised(withActors({ ...unasked, phases: ['implement'] }))).toEqual({
      implicitDemands: ['team.circles a0'],
    })
    const marked: Parts<Answers> = {
      team: { ...listed.team, needs: [needOf('n')], coverage: { n: { a0: 2 } } },
    }
    expect(raised(marked)).toEqual({ implicitDemands: ['team.circles a0'] })
  })

  it('is not raised by those who help, are asked, of whom nothing is noted, or who are public', () => {
    const helping: Parts<Answers> = {
      team: {
        ...withActors(civic({ commitment: 'notAsked' })).team,
        needs: [needOf('n')],
        coverage: { n: { a0: 1 } },
      },
    }
    expect(raised(helping)).toEqual({})
    for (const commitment of ['asked', null] as const)
      expect(raised(withActors(civic({ commitment, phases: ['implement'] })))).toEqual({})
    const office: Partial<Actor> = { group: 'staff', commitment: 'notAsked', phases: ['implement'] }
    expect(raised(withActors(office))).toEqual({})
  })
})

it('raises failing accountability without a promise, once question 3 is begun', () => {
  const empty = { influencePromise: ' ' }
  expect(raised({ motivation: empty })).toEqual({
    failingAccountability: ['motivation.influencePromise'],
  })
  expect(raised({ motivation: { ...empty, exit: '' } })).toEqual({})
})
