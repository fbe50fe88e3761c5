import { describe, expect, it } from 'vitest'
import { type Code, codes } from '#core/questions/codes.ts'
import { type Actor, type Coverage, emptyTeam } from '#core/questions/team.ts'
import { groupsOfKind, whoCould } from '#core/rules/coverage/who-could.ts'
import { actorOf, needOf } from '../../fixtures/answers-of.ts'

const suggested = (
  kind: Code<'kind'> | null,
  actors: readonly Actor[] = [],
  coverage: Coverage = {},
) =>
  whoCould(
    {
      ...emptyTeam,
      needs: [needOf('n', { kind }), needOf('m'), needOf('o')],
      actors: [...actors],
      coverage,
    },
    'n',
  )

describe('those who could carry a need', () => {
  it('are looked for by the need that is asked about', () => {
    const needs = [needOf('n', { kind: 'money' }), needOf('m', { kind: 'authority' })]
    expect(whoCould({ ...emptyTeam, needs }, 'm')?.groups[0]).toBe('politicians')
  })

  it('are found in the groups and places that often have such', () => {
    expect(suggested('time')).toEqual({
      actors: [],
      groups: ['volunteers', 'associations', 'citizens'],
      sources: ['civil'],
    })
    expect(suggested('money')?.sources).toEqual(['local', 'civil'])
    expect(suggested('experience')?.sources).toEqual(['civil', 'staff'])
    expect(suggested('authority')?.sources).toEqual([])
    expect(suggested(null)).toEqual({ actors: [], groups: [], sources: [] })
  })

  it('are those of the list who contribute, then those of such a group with least to carry', () => {
    const actors = [
      actorOf('busy', { group: 'volunteers' }),
      actorOf('free', { group: 'citizens' }),
      actorOf('other', { group: 'staff' }),
      actorOf('helper', { group: 'staff' }),
      actorOf('last', { group: 'associations' }),
    ]
    expect(
      suggested('time', actors, { n: { helper: 1 }, m: { busy: 2, free: 1 } })?.actors,
    ).toEqual(['helper', 'free', 'last'])
    expect(suggested('time', actors, { n: { busy: 1 }, m: { busy: 2 } })?.actors).toEqual([
      'busy',
      'free',
      'last',
    ])
  })

  it('carry no more for a need that has no name yet', () => {
    const actors = [
      actorOf('first', { group: 'volunteers' }),
      actorOf('other', { group: 'citizens' }),
    ]
    const needs = [needOf('n', { kind: 'time' }), needOf('m', { name: ' ' })]
    const team = { ...emptyTeam, needs, actors, coverage: { m: { first: 2 as const } } }
    expect(whoCould(team, 'n')?.actors).toEqual(['first', 'other'])
  })

  it('have a name to be suggested by', () => {
    const actors = [
      actorOf('helper', { group: 'staff', name: '' }),
      actorOf('blank', { group: 'volunteers', name: ' ' }),
      actorOf('named', { group: 'citizens' }),
    ]
    expect(suggested('time', actors, { n: { helper: 1 } })?.actors).toEqual(['named'])
  })

  it('are looked for though somebody without a name carries the need', () => {
    const actors = [actorOf('blank', { name: ' ' }), actorOf('named', { group: 'citizens' })]
    expect(suggested('time', actors, { n: { blank: 2 } })?.actors).toEqual(['named'])
  })

  it('are nobody for a need that is carried or gone', () => {
    expect(suggested('time', [actorOf('a')], { n: { a: 2 } })).toBeNull()
    expect(whoCould(emptyTeam, 'n')).toBeNull()
  })

  it('are known for every kind of need', () => {
    expect(Object.keys(groupsOfKind)).toEqual([...codes.kind])
    for (const groups of Object.values(groupsOfKind))
      expect(new Set(groups).size).toBe(groups.length)
  })
})
