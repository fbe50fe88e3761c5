import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import type { Actor } from '#core/questions/team.ts'
import { actorOf, needOf } from '../../fixtures/answers-of.ts'
import { rests, resultOf } from '../../fixtures/criterion-of.ts'

describe('interdependence', () => {
  const actors = [
    actorOf('staff', { group: 'staff' }),
    actorOf('users', { group: 'users' }),
    actorOf('anyone'),
    actorOf('research', { group: 'knowledge' }),
  ]
  const said = (coverage: Answers['team']['coverage'], critical = 2) =>
    resultOf('interdependence', {
      team: {
        needs: [1, 2, 3].map((place) =>
          needOf(`n${place}`, { importance: place <= critical ? 'critical' : 'important' }),
        ),
        actors,
        coverage,
      },
    })

  it('holds when both sides carry something and no one carries everything critical', () => {
    expect(said({ n1: { staff: 2 }, n2: { users: 2 } }).answer).toBe('yes')
    expect(said({ n1: { staff: 2 }, n3: { users: 2 } }).answer).toBe('yes')
    expect(said({ n1: { staff: 2, users: 2 } }, 1).answer).toBe('yes')
    const most = { n1: { staff: 2 }, n2: { staff: 2 }, n3: { users: 2 } } as const
    expect(said(most, 3).answer).toBe('yes')
  })

  it('is partial when a civic actor helps but one side carries nothing', () => {
    expect(said({ n1: { staff: 2 }, n2: { users: 1 } }).answer).toBe('partly')
    expect(said({ n1: { users: 2 } }).answer).toBe('partly')
    expect(said({ n1: { users: 2, staff: 1, research: 2 } }).answer).toBe('partly')
  })

  it('does not hold when one actor carries everything critical, or no civic actor has a task', () => {
    expect(said({ n1: { staff: 2, users: 2 }, n2: { staff: 2 } }).answer).toBe('no')
    expect(said({ n1: { staff: 2, research: 2 } }).answer).toBe('no')
  })

  it('looks at important needs where none is critical, and else at all', () => {
    expect(said({ n1: { staff: 2 }, n2: { users: 2 } }, 0).answer).toBe('yes')
    const solo = { n1: { staff: 2 }, n2: { staff: 2, users: 2 }, n3: { staff: 2 } } as const
    expect(said(solo, 0)).toMatchObject({ answer: 'no', advice: ['handOver'] })
    const useful = ['n1', 'n2'].map((id) => needOf(id, { importance: 'useful' }))
    const team = {
      needs: useful,
      actors,
      coverage: { n1: { staff: 2 }, n2: { users: 2 } },
    } as const
    expect(resultOf('interdependence', { team }).answer).toBe('yes')
    const alone = { ...team, coverage: { n1: { staff: 2 }, n2: { staff: 2 } } } as const
    expect(resultOf('interdependence', { team: alone })).toMatchObject({
      answer: 'no',
      advice: ['handOver', 'civicCarries'],
    })
  })

  it('is open without a need, an actor, a mark or the group of one with a mark', () => {
    expect(said({}).answer).toBeNull()
    expect(said({ n1: { staff: 2, anyone: 1 } }).answer).toBeNull()
    expect(
      resultOf('interdependence', { team: { needs: [needOf('n', { importance: 'critical' })] } })
        .answer,
    ).toBeNull()
  })

  it('rests on those who carry, or waits for what is missing', () => {
    expect(rests(said({ n1: { staff: 2 }, n2: { users: 2, research: 2 } }))).toEqual([
      'team.coverage staff,users',
    ])
    const solo = said({ n1: { staff: 2 }, n2: { staff: 2 } })
    expect(rests(solo)).toEqual(['team.coverage staff,n1,n2', 'team.needs'])
    expect(solo.because[1]?.chosen).toEqual([{ set: 'importance', code: 'critical' }])
    expect(rests(said({ n1: { users: 1 } }))).toEqual(['team.coverage users'])
    expect(rests(said({ n1: { staff: 1 } }))).toEqual(['team.coverage'])
    expect(rests(said({ n1: { anyone: 1 } }))).toEqual(['team.actors anyone'])
    expect(rests(said({}))).toEqual(['team.coverage'])
    expect(rests(resultOf('interdependence', { team: { actors } }))).toEqual(['team.needs'])
    const noActors = { needs: [needOf('n', { importance: 'critical' })] } as const
    expect(rests(resultOf('interdependence', { team: { needs: [...noActors.needs] } }))).toEqual([
      'team.actors',
    ])
  })
})

describe('the affected at the table', () => {
  const said = (...parts: Partial<Actor>[]) =>
    resultOf('affected', {
      team: { actors: parts.map((each, place) => actorOf(`a${place}`, each)) },
    })
  const affected = { group: 'users', relation: 'affected' } as const

  it('are there when they are in before the solution is chosen', () => {
    expect(said({ ...affected, phases: ['initiate'] }).answer).toBe('yes')
    expect(said({ ...affected, relation: 'both', phases: ['design'] }).answer).toBe('yes')
    expect(said({ ...affected, phases: ['design'] }, { phases: ['initiate'] }).answer).toBe('yes')
  })

  it('come late when they are only in afterwards', () => {
    expect(said({ ...affected, phases: ['implement'] }).answer).toBe('partly')
    expect(said({ ...affected, phases: ['evaluate'] }).answer).toBe('partly')
  })

  it('are missing when no affected civic actor takes part', () => {
    expect(said({ ...affected }, { group: 'staff', phases: ['initiate'] }).answer).toBe('no')
    expect(said({ ...affected, group: 'staff', phases: ['initiate'] }).answer).toBe('no')
    expect(said({ ...affected, relation: 'relevant', phases: ['initiate'] }).answer).toBe('no')
    expect(said({ ...affected, group: 'knowledge', phases: ['initiate'] }).answer).toBe('no')
  })

  it('cannot be known while someone who takes part has no group or no relation', () => {
    expect(said({ ...affected, group: null, phases: ['initiate'] }).answer).toBeNull()
    expect(said({ ...affected, relation: null, phases: ['initiate'] }).answer).toBeNull()
    expect(said({ ...affected, relation: null, phases: ['implement'] }).answer).toBeNull()
    expect(said({ group: null, relation: 'relevant', phases: ['initiate'] }).answer).toBe('no')
    expect(said({ ...affected }).answer).toBeNull()
    expect(said().answer).toBeNull()
  })

  it('rest on those found, or wait for what is missing of those who may be', () => {
    expect(rests(said({ ...affected, phases: ['initiate'] }))).toEqual([
      'team.standing a0',
      'arena.process a0',
    ])
    expect(rests(said({ ...affected, group: null, phases: ['initiate'] }))).toEqual([
      'team.actors a0',
    ])
    expect(rests(said({ ...affected, relation: null, phases: ['initiate'] }))).toEqual([
      'team.standing a0',
    ])
    expect(rests(said({ phases: ['initiate'] }))).toEqual(['team.actors a0', 'team.standing a0'])
    expect(rests(said({ ...affected }))).toEqual(['arena.process'])
    expect(rests(said())).toEqual(['team.actors'])
    expect(rests(said({ group: 'staff', phases: ['initiate'] }))).toEqual([
      'team.standing',
      'arena.process',
    ])
  })
})
