import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '#core/folded.ts'
import { forAll } from '../fixtures/for-all.ts'
import { read, rowsOf } from './read-needs.ts'

describe('pasted columns', () => {
  it('are known by the words of the tool, whatever their case, composition and language', () => {
    expect(rowsOf('Mad\tHÆNDER OG TID\tVigtigt\nPenge\tMoney\t'.normalize('NFD'))).toEqual([
      { name: 'Mad', codes: { kind: 'time', importance: 'important' } },
      { name: 'Penge', codes: { kind: 'money' } },
    ])
    expect(read('Mad\tPenge\nKørsel\t').isUnclear).toBe(false)
  })

  it('are known by what stands over them, in any order', () => {
    const text = 'Vægt\tNeed\tSlags\nAfgørende\tMad\tPenge\n\tKørsel\tPenge'
    expect(rowsOf(text)).toEqual([
      { name: 'Mad', codes: { importance: 'critical', kind: 'money' } },
      { name: 'Kørsel', codes: { kind: 'money' } },
    ])
    expect(read(text).isUnclear).toBe(false)
  })

  it('that are not known go into the name until someone says otherwise', () => {
    const pasted = read('Behov\tAnsvarlig\nMad\tBo\nKørsel\t')
    expect(pasted.isUnclear).toBe(true)
    expect(pasted.columns).toEqual([
      { sample: 'Behov', role: 'name' },
      { sample: 'Ansvarlig', role: 'name' },
    ])
    const named = (...roles: string[]) =>
      pasted.rows({ roles, keepsNumbers: false }).map(({ name }) => name)
    expect(named('name', 'name')).toEqual(['Mad – Bo', 'Kørsel'])
    expect(named('name', 'skip')).toEqual(['Mad', 'Kørsel'])
    expect(named('skip', 'name')).toEqual(['Bo'])
  })

  it('are called by the beginning of what is long', () => {
    const sample = `${'y'.repeat(60)}…`
    expect(read(`Mad\t${'y'.repeat(500)}`).columns[1]?.sample).toBe(sample)
  })

  it('are asked about under an unknown head, whatever is in them', () => {
    const { columns, isUnclear } = read('Behov\tKilde\nMad\tPenge')
    expect(columns[1]).toEqual({ sample: 'Kilde', role: 'name' })
    expect(isUnclear).toBe(true)
  })

  it('leave a word that is no code in the name, and tell of it', () => {
    const text = 'Behov\tSlags\nMad\tPenge\nKørsel\tBiler'
    expect(read(text).isUnclear).toBe(true)
    expect(rowsOf(text)).toEqual([
      { name: 'Mad', codes: { kind: 'money' } },
      { name: 'Kørsel (Biler)', codes: {} },
    ])
  })

  it('keep a word over numbers that is not known to stand over numbers', () => {
    expect(
      rowsOf('Æbler\tPenge\n1\tBær\n2\tPenge')
        .map(({ name }) => name)
        .join(),
    ).toContain('Æbler')
  })

  it('are no heads where they are counted with the lines below', () => {
    expect(rowsOf('1\tMad\tSlags\n2\tKørsel').map(({ name }) => name)).toEqual([
      'Mad – Slags',
      'Kørsel',
    ])
  })

  it('keep a number that nothing to be seen stands after', () => {
    expect(rowsOf('1\tMad\n2\t\u200B').map(({ name }) => name)).toEqual(['1 – Mad', '2'])
  })

  it('lose nothing anyone can see but bullets and heads, whatever is pasted', () => {
    // Of random words these would be a bullet of Word's, heads, or a code in another language.
    const meant = [
      'o',
      'id',
      'nr',
      'no',
      'navn',
      'need',
      'kind',
      'vægt',
      'money',
      'løbenr',
      'number',
    ]
    const cell = fc.oneof(
      fc.constantFrom(
        'Penge',
        'Afgørende',
        'Behov',
        'Slags',
        '1',
        '2',
        '1.5.2026',
        '8. klasse',
        '',
        '\u200B',
      ),
      fc
        .stringMatching(/^[a-zæøå]{1,6}( [a-zæøå]{1,6})?$/u)
        .filter((word) => !meant.includes(word)),
    )
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    forAll(table, (lines) => {
      const text = lines.map((cells) => cells.join('\t')).join('\n')
      const pasted = read(text)
      const roles = pasted.columns.map(({ role }) => role)
      const rows = pasted.rows({ roles, keepsNumbers: true })
      const wordOf: Record<string, string> = { money: 'penge', critical: 'afgørende' }
      const told = folded(
        [
          ...rows.flatMap(({ name, codes }) => [
            name,
            ...Object.values(codes).map((code) => wordOf[code] ?? code),
          ]),
          ...pasted.columns.map(({ sample }) => sample),
        ].join(' '),
      )
      const heads = ['nr.', 'behov', 'slags']
      for (const each of lines.flat().map(folded))
        if (!heads.includes(each)) expect(told).toContain(each)
    })
  })
})
