import { describe, expect, it } from 'vitest'
import type { Code } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { actorOf } from '../../fixtures/answers-of.ts'
import { actorsOf, rests, resultOf } from '../../fixtures/criterion-of.ts'

describe('a shared problem', () => {
  const said = (
    by: Code<'group'>[],
    reopen: Code<'reopen'> | null,
    initiating: (Code<'group'> | null)[],
  ) =>
    resultOf('define', {
      problem: { definition: { by, reopen } },
      team: { actors: actorsOf(initiating, { phases: ['initiate'] }) },
    })

  it.each([
    [['users'], 'no', ['staff', 'users'], 'yes'],
    [['users'], 'no', ['staff', 'citizens'], 'yes'],
    [['users'], 'no', ['citizens'], 'partly'],
    [['users'], 'no', ['staff'], 'no'],
    [['users'], 'no', ['staff', 'business'], 'no'],
    [['users'], null, ['staff', 'business'], 'partly'],
    [['users'], null, ['users', 'knowledge'], 'partly'],
    [['staff'], 'yes', ['staff', 'users'], 'partly'],
    [['staff'], null, ['users'], 'partly'],
    [['staff'], 'no', ['staff', 'users'], 'no'],
    [['staff'], 'yes', ['staff'], 'no'],
    [['staff'], 'yes', ['staff', null], null],
    [['users'], 'yes', ['staff', null], null],
    [['users'], 'yes', ['staff', null, 'users'], 'yes'],
    [[], 'yes', ['staff', 'users'], null],
    [['users'], 'yes', [], null],
  ] as const)('worded by %j, reworded: %s, begun by %j, is %s', (by, reopen, starting, answer) => {
    expect(said([...by], reopen, [...starting]).answer).toBe(answer)
  })

  it('rests on who worded it and who is in from the start', () => {
    const yes = said(['users'], 'no', ['staff', 'users'])
    expect(rests(yes)).toEqual(['problem.definition', 'arena.process a0,a1'])
    expect(yes.because[1]?.chosen).toEqual([{ set: 'phase', code: 'initiate' }])
    const no = said(['staff'], 'no', ['staff'])
    expect(rests(no)).toEqual(['problem.definition', 'arena.process a0', 'problem.definition'])
    expect(no.because[0]?.chosen).toEqual([{ set: 'reopen', code: 'no' }])
    expect(no.because[2]?.chosen).toEqual([{ set: 'group', code: 'staff' }])
    expect(rests(said(['users'], 'yes', [null]))).toEqual(['team.actors a0'])
    expect(rests(said([], 'yes', ['staff']))).toEqual(['problem.definition'])
    expect(rests(said(['users'], 'yes', []))).toEqual(['arena.process'])
  })

  describe('begun by both sides', () => {
    const others = (by: Code<'group'>, ...actors: Actor[]) =>
      resultOf('define', {
        problem: { definition: { by: [by], reopen: 'no' } },
        team: {
          actors: [
            ...actorsOf(['staff', 'associations'], { phases: ['initiate'], relation: 'affected' }),
            ...actors,
          ],
        },
      })

    it('rests on those who are affected as well', () => {
      const yes = others('associations')
      expect([yes.answer, ...rests(yes)]).toEqual([
        'yes',
        'problem.definition',
        'team.standing a1',
        'arena.process a0,a1',
      ])
      expect(rests(others('staff'))).toEqual([
        'problem.definition',
        'arena.process a0,a1',
        'team.standing a1',
        'problem.definition',
      ])
    })

    it('waits for the group of whoever may have worded it', () => {
      const result = others('users', actorOf('z', { group: null }))
      expect([result.answer, ...rests(result)]).toEqual([null, 'team.actors z'])
    })

    it('waits for no group where only the public side worded it', () => {
      expect(others('staff', actorOf('z', { group: null })).answer).toBe('no')
    })

    it('waits to know whether those who worded it are affected', () => {
      const result = others('users', actorOf('z', { group: 'users', relation: null }))
      expect([result.answer, ...rests(result)]).toEqual([null, 'team.standing z'])
    })

    it('waits no more once they are known not to be', () => {
      const result = others('users', actorOf('z', { group: 'users', relation: 'relevant' }))
      expect(result.answer).toBe('partly')
    })
  })

  it.each([
    [['users'], ['users'], ['startPublic']],
    [['staff'], ['staff', 'users'], ['wordWithCivic']],
    [['staff'], ['staff'], ['wordWithCivic', 'startCivic']],
    [['users'], ['staff', 'users'], []],
  ] as const)('worded by %j and begun by %j is advised %j', (by, starting, advice) => {
    expect(said([...by], null, [...starting]).advice).toEqual(advice)
  })
})
