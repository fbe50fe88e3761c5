import { describe, expect, it } from 'vitest'
import type { Answers } from '#core/questions/answers.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import type { RuleCode } from '#core/rules/facts/rule-codes.ts'
import { leadershipForms } from '#core/rules/leadership/leadership.ts'
import { actorOf, answersOf, needOf, type Parts } from '../../fixtures/answers-of.ts'

const formOf = (form: RuleCode<'leadershipForm'>, parts: Parts<Answers>) => {
  const found = leadershipForms(answersOf(parts)).find((each) => each.form === form)
  if (!found) throw new Error(`No form ${form}`)
  return found
}
const one = (group: Code<'group'>, parts: Partial<Actor> = {}) => actorOf('a', { group, ...parts })

describe('the forms', () => {
  const order = (parts: Parts<Answers>) =>
    leadershipForms(answersOf(parts)).map(({ form, fits }) => `${form} ${fits}`)

  it('fit only with what defines them and half of their reasons', () => {
    const signs = codes.complexitySign.slice(0, 3)
    const fits = (parts: Parts<Answers>) =>
      leadershipForms(answersOf(parts)).flatMap(({ form, fits }) => (fits ? form : []))
    expect(fits({ problem: { complexity: { signs }, openness: { solution: 'open' } } })).toEqual([
      'collaborativeInnovation',
    ])
    const groups = codes.group.map((group) => actorOf(group, { group, phases: ['design'] }))
    const many: Parts<Answers> = { problem: { complexity: { signs } }, team: { actors: groups } }
    expect(formOf('collaborativeInnovation', many)).toMatchObject({
      fits: false,
      hits: ['complexTask', 'manyGroups', 'bothDesign'],
    })
    const room = {
      actors: [one('staff'), actorOf('b', { group: 'users' })],
      staffRoom: 'They choose',
    }
    const led: Parts<Answers> = { team: room, arena: { roles: { convener: ['b'] } } }
    expect(formOf('citizenCentred', led)).toMatchObject({
      fits: false,
      hits: ['staffRoom', 'citizenRole'],
    })
    const owners = actorOf('b', { group: 'associations', phases: ['implement'] })
    const estate: Parts<Answers> = {
      team: {
        needs: [needOf('n', { kind: 'time' })],
        actors: [one('staff', { phases: ['implement'] }), owners],
        coverage: { n: { b: 2 } },
      },
    }
    expect(fits(estate)).toEqual([])
  })

  it('fit with half of their reasons, and not with fewer', () => {
    const user = one('users', { phases: ['implement'] })
    const helper = one('volunteers', { phases: ['implement'] })
    const staff = actorOf('s', { group: 'staff', phases: ['implement'] })
    const fits = (...parts: Parameters<typeof formOf>) => formOf(...parts).fits
    expect(fits('citizenCentred', { team: { actors: [user] } })).toBe(false)
    const convener = { roles: { convener: ['a'] } }
    expect(fits('citizenCentred', { team: { actors: [user] }, arena: convener })).toBe(true)
    const carried = { needs: [needOf('n')], coverage: { n: { a: 2 as const } } }
    const carrying = { ...carried, actors: [one('users')] }
    expect(fits('citizenCentred', { team: carrying, arena: convener })).toBe(true)
    expect(fits('volunteer', { team: { actors: [helper] } })).toBe(false)
    expect(fits('volunteer', { team: { actors: [helper, staff] } })).toBe(true)
    const time = { needs: [needOf('n', { kind: 'time' })], coverage: { n: { a: 1 as const } } }
    expect(fits('volunteer', { team: { ...time, actors: [one('users')] } })).toBe(false)
    expect(fits('volunteer', { team: { ...time, actors: [one('users'), staff] } })).toBe(true)
  })

  it('come first where they fit, whatever share another has', () => {
    const actors = [
      ...codes.group.slice(0, 4).map((group) => actorOf(group, { group, phases: ['design'] })),
      actorOf('a', { group: 'users', phases: ['implement'] }),
    ]
    const parts: Parts<Answers> = {
      problem: { complexity: { signs: codes.complexitySign.slice(0, 3) } },
      team: { actors },
      arena: { roles: { convener: ['a'] } },
    }
    expect(leadershipForms(answersOf(parts)).map(({ form, fits }) => `${form} ${fits}`)).toEqual([
      'citizenCentred true',
      'collaborativeInnovation false',
      'volunteer false',
    ])
  })

  it('come in a fixed order between equals', () => {
    expect(order({})).toEqual([
      'collaborativeInnovation false',
      'citizenCentred false',
      'volunteer false',
    ])
    const actors = [
      actorOf('a', { group: 'volunteers', phases: ['implement'] }),
      actorOf('b', { group: 'staff', phases: ['implement'] }),
    ]
    expect(order({ team: { actors } })).toEqual([
      'volunteer true',
      'collaborativeInnovation false',
      'citizenCentred false',
    ])
  })

  it('are compared by share, since one has fewer signals', () => {
    const user = actorOf('a', { group: 'users', phases: ['implement'] })
    const staff = actorOf('b', { group: 'staff', phases: ['implement'] })
    const team = {
      needs: [needOf('n', { kind: 'time' })],
      actors: [user, staff],
      coverage: { n: { a: 2 } },
    } as const
    expect(
      order({
        team: { needs: [...team.needs], actors: [...team.actors], coverage: { n: { a: 2 } } },
      }),
    ).toEqual(['volunteer true', 'citizenCentred true', 'collaborativeInnovation false'])
  })
})
