import { describe, expect, it } from 'vitest'
import { namedTeam, unnamedRows } from '#core/rules/facts/named-team.ts'
import { actorOf, needOf } from '../../fixtures/answers-of.ts'

describe('the team as the rules see it', () => {
  const team = {
    needs: [needOf('n'), needOf('m', { name: '' })],
    actors: [actorOf('a', { name: '\u200b' }), actorOf('b'), actorOf('c', { name: ' ' })],
  }

  it('has the rows with a name, in their order', () => {
    const { needs, actors } = namedTeam(team)
    expect([...needs, ...actors].map(({ id }) => id)).toEqual(['n', 'b'])
  })

  it('is the same where all have one', () => {
    const named = namedTeam(team)
    expect(namedTeam(named)).toBe(named)
  })

  it('counts the rows it passes over', () => {
    expect(unnamedRows(team)).toEqual({ needs: 1, actors: 2 })
    expect(unnamedRows(namedTeam(team))).toEqual({ needs: 0, actors: 0 })
  })
})
