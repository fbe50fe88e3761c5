import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forAll } from '../fixtures/for-all.ts'
import { read, rowsOf } from './read-needs.ts'

const pastedLines = (text: string, keepsNumbers = false) =>
  rowsOf(text, keepsNumbers).map(({ name }) => name)

const names = ['Mad', 'Kørsel', 'Tid']

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

  it.each([
    ['1.', '2.', '3.'],
    ['1)', '2)', '3)'],
    ['(1)', '(2)', '(3)'],
    ['a)', 'b)', 'c)'],
    ['A.', 'B.', 'C.'],
    ['1.1', '1.2.', '2.'],
    ['1.', 'a)', 'b)'],
    ['1.', '•', '2.'],
  ])('lose the numbering %s %s %s, and keep it when asked to', (...numbers) => {
    const text = numbers.map((number, nth) => `${number}\t${names[nth]}`).join('\n')
    expect(read(text).isNumbered).toBe(true)
    expect(pastedLines(text)).toEqual(names)
    const kept = numbers.map((number, nth) => (number === '•' ? '' : `${number} `) + names[nth])
    expect(pastedLines(text, true)).toEqual(kept)
  })

  it.each([
    ['8. klasse', '9. klasse', '10. klasse'],
    ['1. klasse', '2. klasse', '3. klasse'],
    ['1. maj-komitéen', 'Skolen', 'Laugene'],
    ['1. maj-komitéen', '3. alder', 'Laugene'],
    ['2. generation', '3. generation', '4. generation'],
    ['1. Mad', '3. Kørsel', '2. Tid'],
    ['b) Mad', 'c) Kørsel', 'd) Tid'],
  ])('keep a number that belongs to the name: %s, %s, %s', (...lines) => {
    expect(read(lines.join('\n')).isNumbered).toBe(false)
    expect(pastedLines(lines.join('\n'))).toEqual(lines)
  })

  it('keep what looks like numbering when there is nothing else', () => {
    expect(pastedLines('1.\n•\n-\n7\t')).toEqual(['1.', '7'])
  })

  it('lose a numbering in a column of its own, with what stands over it', () => {
    expect(rowsOf('Nr.\tBehov\tSlags\n1\tMad\tPenge\n2\tKørsel\t')).toEqual([
      { name: 'Mad', codes: { kind: 'money' } },
      { name: 'Kørsel', codes: {} },
    ])
  })

  it('keep a date in the first column, and tell that there is more than a name', () => {
    const text = '1.5.2026\tSommerfest\n12.6.2026\tMøde'
    expect(pastedLines(text)).toEqual(['1.5.2026 – Sommerfest', '12.6.2026 – Møde'])
    expect(read(text).isUnclear).toBe(true)
  })

  it('are none where nothing can be seen', () => {
    expect(pastedLines('Mad\n\u200B\n\uFEFF \u00AD\n\u2060\t\u200D\nKørsel')).toEqual([
      'Mad',
      'Kørsel',
    ])
  })

  it.each<[string, string[]]>([
    ['"Mad"', ['Mad']],
    ['"Mad og ""hygge"""', ['Mad og "hygge"']],
    ['"Mad" og "hygge"', ['"Mad" og "hygge"']],
    ['Kaldet "huset"', ['Kaldet "huset"']],
    ['"Mad\nog kaffe"\tPenge\nKørsel\tPenge', ['Mad og kaffe', 'Kørsel']],
    ['Tid\t"Mad\r\nog kaffe"\r\nKørsel', ['Tid – Mad og kaffe', 'Kørsel']],
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
