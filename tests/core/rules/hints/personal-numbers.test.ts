import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksPersonal } from '#core/rules/hints/personal-data.ts'
import { forAll } from '../../../fixtures/for-all.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const two = (value: number) => String(value).padStart(2, '0')
const inText = (number: string) => `Det er set, at ${number} står på døren.`

describe('numbers in every writing', () => {
  const date = fc.tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(0, 60),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    digits(4),
    fc.constantFrom('', ' ', '.', '-', '/', '–', '\u00a0'),
    fc.constantFrom('', ' ', '-', '–', ' - ', ' – ', '.', '\u2011'),
  )

  it('are personal when they are civil registration numbers', () => {
    forAll(date, ([day, replaced, month, year, serial, inside, before]) => {
      const born = [day + replaced, month, year].map(two).join(inside)
      expect(looksPersonal(inText(`${born}${before}${serial}`))).toBe(true)
    })
  })

  const subscriber = digits(8).filter((number) => /^[2-9](?!.*0000$)(?!0\d\d20)/u.test(number))

  it('are personal when they are telephone numbers', () => {
    const country = fc.constantFrom('+45 ', '+45', '0045 ', '(+45) ', '+298 ', 'tlf. ', 'Mobil: ')
    const groups = fc.constantFrom(/(\d{8})/u, /(\d{4})/gu, /(\d\d)/gu)
    forAll(fc.tuple(country, subscriber, groups), ([prefix, number, group]) => {
      const grouped = number.replace(group, '$1 ').trim()
      expect(looksPersonal(inText(`${prefix}${grouped}`))).toBe(true)
    })
  })

  it('are not personal when a label says whose they are', () => {
    const label = fc.constantFrom(
      'CVR ',
      'CVR-nr. ',
      'CVR-nummer: ',
      'P-nummer ',
      'EAN-nr.: ',
      'sagsnr. ',
      'Sag ',
      'case number ',
      'konto ',
      'kontonummer ',
      'account no. ',
      'faktura nr. ',
      'kr. ',
      'uge ',
      'weeks ',
    )
    const number = fc.oneof(digits(8), digits(10), digits(13))
    const parted = fc.constantFrom(/(\d{2})(?=\d)/gu, /(\d{4})(?=\d)/gu, /^/u)
    forAll(fc.tuple(label, number, parted), ([named, each, part]) => {
      expect(looksPersonal(inText(`${named}${each.replace(part, '$1 ')}`))).toBe(false)
    })
  })

  it('are not personal when they are sums, years, weeks or times', () => {
    const sum = fc.integer({ min: 1, max: 99_999_999 })
    const year = fc.integer({ min: 1900, max: 2099 })
    const week = fc.integer({ min: 1, max: 53 })
    forAll(fc.tuple(sum, year, year, week, week), ([kroner, from, to, first, last]) => {
      for (const written of [
        `${kroner.toLocaleString('da')} kr.`,
        `${kroner} kroner`,
        `£${kroner.toLocaleString('en')}`,
        `${from}-${to}`,
        `${from} ${to}`,
        `uge ${first}-${last}`,
        `ugerne ${first}, ${last}`,
        `kl. ${two(first % 24)}.30–${two(last % 24)}.45`,
      ])
        expect(looksPersonal(inText(written)), written).toBe(false)
    })
  })

  it('are looked for in any text without a fault', () => {
    forAll(fc.string({ unit: 'binary' }), (text) => {
      expect(() => looksPersonal(text)).not.toThrow()
      expect(looksPersonal(text.replace(/[@\d]|at/giu, ''))).toBe(false)
    })
  })
})
