import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '#core/versions/word-diff.ts'
import { forAll } from '../../fixtures/for-all.ts'

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, went: `[-${text}-]`, came: `[+${text}+]` })[kind])
    .join('')

describe('what became of a text', () => {
  it('is told word by word', () => {
    expect(told('Unge mangler et sted', 'Unge mangler et fælles sted')).toBe(
      'Unge mangler et [+fælles +]sted',
    )
    expect(told('Vi mødes på biblioteket', 'Vi mødes i klubben')).toBe(
      'Vi mødes [-på biblioteket-][+i klubben+]',
    )
    expect(told('en to tre fire', 'en fire')).toBe('en [-to tre -]fire')
  })

  it('leaves the last word as it was when more is added, or some is taken away', () => {
    expect(told('Unge mangler et sted', 'Unge mangler et sted nu')).toBe(
      'Unge mangler et sted[+ nu+]',
    )
    expect(told('Unge mangler et sted nu', 'Unge mangler et sted')).toBe(
      'Unge mangler et sted[- nu-]',
    )
    expect(told('et sted', 'et fælles sted nu')).toBe('et [+fælles +]sted[+ nu+]')
    expect(told('En.\nTo.', 'En. To.')).toBe('En.[-\n-][+ +]To.')
  })

  it('is all of it where there was none, none is left, or it is as it was', () => {
    expect(told('', 'Nyt')).toBe('[+Nyt+]')
    expect(told('Gammelt', '')).toBe('[-Gammelt-]')
    expect(told('Det samme', 'Det samme')).toBe('Det samme')
    expect(wordDiff('', '')).toEqual([])
  })

  it('has both texts in it, with no two stretches of a kind beside each other', () => {
    const word = fc.constantFrom('en', 'to', 'tre', ' ', '  ', '\n', 'fire', 'å')
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
      fc.string(),
    )
    forAll(
      fc.tuple(text, text),
      ([before, after]) => {
        const all = wordDiff(before, after)
        const without = (kind: 'went' | 'came') =>
          all
            .filter((each) => each.kind !== kind)
            .map((each) => each.text)
            .join('')
        expect(without('came')).toBe(before)
        expect(without('went')).toBe(after)
        all.slice(1).forEach(({ kind }, nth) => {
          expect(kind).not.toBe(all[nth]?.kind)
        })
      },
      500,
    )
  })

  it('of a long text that is written anew is the one and then the other', () => {
    const long = (word: string) =>
      Array.from({ length: 3_000 }, (_, nth) => `${word}${nth}`).join(' ')
    expect(wordDiff(long('a'), long('b'))).toEqual([
      { kind: 'went', text: long('a') },
      { kind: 'came', text: long('b') },
    ])
  })
})
