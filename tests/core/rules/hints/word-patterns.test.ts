import { describe, expect, it } from 'vitest'
import {
  early,
  either,
  entire,
  opening,
  openingWithout,
  phrases,
  wholeWord,
  words,
} from '#core/rules/hints/word-patterns.ts'

/** Which of the texts a pattern finds. */
const found = (pattern: RegExp, ...texts: readonly string[]) =>
  texts.filter((text) => pattern.test(text))

describe('a list of words', () => {
  it('holds each of them, whatever blanks and line ends lie around and between them', () => {
    const pattern = wholeWord(words`
      bus  bro
      sti
    `)
    expect(found(pattern, 'en bus', 'en bro', 'en sti', 'en b', '')).toEqual([
      'en bus',
      'en bro',
      'en sti',
    ])
  })

  it('may hold patterns and other lists', () => {
    const inner = words`rød grøn`
    expect(found(wholeWord(words`${inner}e? bl\p{L}`), 'røde', 'grøn', 'blå', 'bl')).toEqual([
      'røde',
      'grøn',
      'blå',
    ])
  })
})

describe('a list of phrases', () => {
  const pattern = wholeWord(phrases`
    har brug for
    i gang
  `)

  it('holds one a line, with any white space for a blank', () => {
    const texts = ['vi har brug for', 'har  brug\nfor', 'gå i\tgang']
    expect(found(pattern, ...texts)).toEqual(texts)
  })

  it('holds none in part', () => {
    expect(found(pattern, 'har brug', 'harbrugfor', 'gang', 'har brug for', '')).toEqual([
      'har brug for',
    ])
  })
})

describe('a whole word', () => {
  const pattern = wholeWord('ø|havn')

  it('stands between blanks, signs and the ends of the text, in any case', () => {
    const texts = ['ø', 'en Ø.', '(havn)', 'havn-by', 'HAVN']
    expect(found(pattern, ...texts)).toEqual(texts)
  })

  it('is no part of another, also beside letters that are not English', () => {
    expect(found(pattern, 'øen', 'sø', 'havneø', 'æhavn', 'havnå', 'havn7', '7havn')).toEqual([])
  })
})

describe('an opening', () => {
  it('begins the text, after signs at most', () => {
    const pattern = opening('lad os')
    expect(found(pattern, 'Lad os gå', '– »lad os', 'vi lad os', 'lad oste')).toEqual([
      'Lad os gå',
      '– »lad os',
    ])
  })

  it('may ask that some words stand nowhere in the text', () => {
    const pattern = openingWithout('er|har', 'en ny')
    const texts = ['En ny bro', '»En ny bro', 'en ny bro, herfra']
    expect(found(pattern, ...texts, 'En ny bro er åben', 'en ny\nbro, som vi har', 'bro')).toEqual(
      texts,
    )
  })
})

describe('an early pattern', () => {
  const pattern = early('skal have')

  it('stands in the first clause, not after a full stop or a semicolon', () => {
    expect(found(pattern, 'Vi skal have', 'Vi bor her. Vi skal have', 'Her; vi skal have')).toEqual(
      ['Vi skal have'],
    )
  })

  it('stands within eighty letters', () => {
    const behind = (letters: number) => `${'a'.repeat(letters - 1)} skal have`
    expect(found(pattern, behind(80), behind(81))).toEqual([behind(80)])
  })

  it('is of whole words', () => {
    expect(found(pattern, 'vi skal haveren', 'viskal have')).toEqual([])
  })
})

describe('an entire text', () => {
  it('is nothing but the pattern and signs', () => {
    const pattern = entire('nej|ingen')
    expect(found(pattern, 'Nej.', '(ingen)', 'nej tak', 'å nej', 'nej5')).toEqual([
      'Nej.',
      '(ingen)',
    ])
  })
})

describe('either of several patterns', () => {
  it('finds what one of them finds', () => {
    const pattern = either(opening('vi'), entire('nej'))
    expect(found(pattern, 'vi går', 'nej', 'går vi', 'nej tak')).toEqual(['vi går', 'nej'])
  })
})
