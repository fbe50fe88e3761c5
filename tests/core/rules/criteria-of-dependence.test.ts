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

  it('is open without a critical need, an actor, a mark or the group of one with a mark', () => {
    expect(said({ n1: { staff: 2 }, n2: { users: 2 } }, 0).answer).toBeNull()
    expect(said({}).answer).toBeNull()
    expect(said({ n1: { staff: 2, anyone: 1 } }).answer).toBeNull()
    expect(
      resultOf('interdependence', { team: { needs: [needOf('n', { importance: 'critical' })] } })
        .answer,
    ).toBeNull()
  })

  it('rests on those who carry, or waits for what is missing', () => {
    expect(rests(said({ n1: { staff: 2 }, n2: { users: 2, research: 2 } }))).toEqual([
      '2.4 staff,users',
    ])
    const solo = said({ n1: { staff: 2 }, n2: { staff: 2 } })
    expect(rests(solo)).toEqual(['2.4 staff,n1,n2', '2.1'])
    expect(solo.because[1]?.chosen).toEqual([{ set: 'importance', code: 'critical' }])
    expect(rests(said({ n1: { users: 1 } }))).toEqual(['2.4 users'])
    expect(rests(said({ n1: { staff: 1 } }))).toEqual(['2.4'])
    expect(rests(said({ n1: { anyone: 1 } }))).toEqual(['2.2 anyone'])
    expect(rests(said({}))).toEqual(['2.4'])
    expect(rests(said({}, 0))).toEqual(['2.1'])
    const noActors = { needs: [needOf('n', { importance: 'critical' })] } as const
    expect(rests(resultOf('interdependence', { team: { needs: [...noActors.needs] } }))).toEqual([
      '2.2',
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
    expect(rests(said({ ...affected, phases: ['initiate'] }))).toEqual(['2.3 a0', '4.5 a0'])
    expect(rests(said({ ...affected, group: null, phases: ['initiate'] }))).toEqual(['2.2 a0'])
    expect(rests(said({ ...affected, relation: null, phases: ['initiate'] }))).toEqual(['2.3 a0'])
    expect(rests(said({ phases: ['initiate'] }))).toEqual(['2.2 a0', '2.3 a0'])
    expect(rests(said({ ...affected }))).toEqual(['4.5'])
    expect(rests(said())).toEqual(['2.2'])
    expect(rests(said({ group: 'staff', phases: ['initiate'] }))).toEqual(['2.3', '4.5'])
  })
})
