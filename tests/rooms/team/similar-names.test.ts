import { describe, expect, it } from 'vitest'
import { similarNames } from '#rooms/team/similar-names.ts'
import { actorsNamed } from './teams.ts'

describe('names that look alike', () => {
  it('are those with the same words in any order and case', () => {
    const names = [
      'Frivillige i Røde Kors',
      'RØDE KORS, frivillige i',
      'Skolen',
      'Skolen, 8. klasse',
    ]
    expect([...similarNames(actorsNamed(...names))]).toEqual([['a2', 'Frivillige i Røde Kors']])
  })

  it('are those whose letters are composed in another way, as in a text from a PDF', () => {
    const names = ['Ældre på Ærø', 'Ældre på Ærø'.normalize('NFD'), 'Ældre p\u00ADå Ærø']
    expect([...similarNames(actorsNamed(...names)).values()]).toEqual([names[0], names[0]])
  })

  it('are those that share seven of ten words', () => {
    const names = ['Ældre uden bil i Nordby by', 'Ældre uden bil i Nordby']
    expect(similarNames(actorsNamed(...names)).get('a2')).toBe('Ældre uden bil i Nordby by')
    expect(similarNames(actorsNamed('Ældre uden bil', 'Ældre med bil')).size).toBe(0)
  })

  it('are none among empty names', () => {
    expect(similarNames(actorsNamed('', '–', '')).size).toBe(0)
  })

  it('are the same as when every pair is compared', () => {
    const words = ['ældre', 'skole', 'råd', 'by', 'nord']
    const names = Array.from({ length: 300 }, (_, place) =>
      words.filter((_, bit) => ((place * 7) >> bit) & 1).join(' '),
    )
    const actors = actorsNamed(...names)
    const found = similarNames(actors)
    for (const [place, actor] of actors.entries()) {
      const mine = new Set(actor.name.split(' '))
      const near = actors.slice(0, place).some((other) => {
        const theirs = new Set(other.name.split(' '))
        const both = [...mine].filter((word) => theirs.has(word)).length
        return actor.name !== '' && both / new Set([...mine, ...theirs]).size >= 0.7
      })
      expect([actor.name, found.has(actor.id)]).toEqual([actor.name, near])
    }
  })
})
