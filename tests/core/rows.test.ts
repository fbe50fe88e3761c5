import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, pastedLines } from '#core/rows.ts'
import { forAll } from '../fixtures/for-all.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const order = (id: string, delta: number) =>
  moved(rows, id, delta)
    .map((row) => row.id)
    .join('')

describe('a moved row', () => {
  it.each([
    ['a', 1, 'bacd'],
    ['a', 2, 'bcad'],
    ['d', -1, 'abdc'],
    ['b', 0, 'abcd'],
    ['a', -1, 'abcd'],
    ['d', 1, 'abcd'],
    ['b', 99, 'acdb'],
    ['c', -99, 'cabd'],
    ['x', 1, 'abcd'],
  ])('%s by %i gives %s', (id, delta, expected) => {
    expect(order(id, delta)).toBe(expected)
  })

  it('leaves the list it came from alone', () => {
    const before = [...rows]
    moved(rows, 'a', 2)
    expect(rows).toEqual(before)
  })

  it('and the others are all still there, in their order', () => {
    const unique = fc.uniqueArray(fc.string(), { minLength: 1 })
    forAll(fc.tuple(unique, fc.nat(), fc.integer()), ([ids, nth, delta]) => {
      const list = ids.map((id) => ({ id }))
      const id = ids[nth % ids.length] ?? ''
      const result = moved(list, id, delta).map((row) => row.id)
      expect(result.toSorted()).toEqual(ids.toSorted())
      expect(result.filter((each) => each !== id)).toEqual(ids.filter((each) => each !== id))
    })
  })
})

describe('pasted lines', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n\t\n\u00A0\r\n', []],
    ['one line', 'Transport', ['Transport']],
    ['lines of any system', 'a\r\nb\rc\nd\u2028e\vf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['empty lines between', 'a\n\n \nb\n', ['a', 'b']],
    ['doubled and hard blanks', ' a\u00A0 b  c ', ['a b c']],
    ['a hyphen in a word', 'Drop-in\nÅbent-hus', ['Drop-in', 'Åbent-hus']],
    [
      'a number that belongs to the text',
      '112\n3-partsmøde\n5 frivillige\n10.000 kroner',
      ['112', '3-partsmøde', '5 frivillige', '10.000 kroner'],
    ],
  ])('of %s', (_, text, lines) => {
    expect(pastedLines(text)).toEqual(lines)
  })

  it.each([
    '•',
    '·',
    '▪',
    '◦',
    '‣',
    '*',
    '-',
    '–',
    '—',
    '■',
    '□',
    '●',
    '○',
    '➢',
    '✓',
    '☐',
    '\uF0B7',
  ])('lose the bullet %s, whatever stands after it', (bullet) => {
    for (const gap of [' ', '\t', '\u00A0', ' \t'])
      expect(pastedLines(`${bullet}${gap}Mad\n  ${bullet}${gap}Kørsel`)).toEqual(['Mad', 'Kørsel'])
  })

  it('lose the o that Word takes for a bullet of the second level', () => {
    expect(pastedLines('•\tMad\no\tKaffe\no\tKage')).toEqual(['Mad', 'Kaffe', 'Kage'])
  })

  it.each(['1.', '12)', '(3)', 'a)', '(b)', 'Å)'])('lose the numbering %s', (number) => {
    for (const gap of [' ', '\t']) expect(pastedLines(`${number}${gap}Mad`)).toEqual(['Mad'])
  })

  it('lose a numbering that stands in a column of its own', () => {
    expect(pastedLines('1\tMad\tTid\n2\tKørsel\tTid')).toEqual(['Mad', 'Kørsel'])
    expect(pastedLines('1.1\tMad\n1.2.\tKørsel')).toEqual(['Mad', 'Kørsel'])
  })

  it('take the first filled of several columns', () => {
    expect(pastedLines('Mad\tTid\tHøj\n\tKørsel\t\n\t\t\n')).toEqual(['Mad', 'Kørsel'])
  })

  it('keep what looks like numbering when there is nothing else', () => {
    expect(pastedLines('1.\n•\n-\n7\t')).toEqual(['7'])
  })

  it.each<[string, string[]]>([
    ['"Mad"', ['Mad']],
    ['"Mad og ""hygge"""', ['Mad og "hygge"']],
    ['"Mad" og "hygge"', ['"Mad" og "hygge"']],
    ['Kaldet "huset"', ['Kaldet "huset"']],
    ['"Mad\nog kaffe"\tTid\nKørsel\tPenge', ['Mad og kaffe', 'Kørsel']],
    ['Tid\t"Mad\r\nog kaffe"\r\nKørsel', ['Tid', 'Kørsel']],
    ['"Mad\n""god"" kaffe"', ['Mad "god" kaffe']],
    ['"Mad', ['"Mad']],
    ['"Mad\nKørsel', ['"Mad', 'Kørsel']],
  ])('read %j as Excel writes its cells', (text, lines) => {
    expect(pastedLines(text)).toEqual(lines)
  })

  it('read their own lines again as they are', () => {
    const line = fc.stringMatching(/^[a-zæøå]{2,8}( [a-zæøå]{2,8}){0,3}$/u)
    forAll(fc.array(line), (lines) => {
      expect(pastedLines(lines.join('\n'))).toEqual(lines)
    })
  })

  it('are single, trimmed and never empty, whatever is pasted', () => {
    const unit = fc.constantFrom(...'aå1.-)•" \t\n\r\v\u00A0\u2028')
    forAll(fc.string({ unit }), (text) => {
      for (const line of pastedLines(text)) {
        expect(line).not.toBe('')
        expect(line).toBe(line.trim())
        expect(line).not.toMatch(/[\n\r\t]/)
      }
    })
  })
})
