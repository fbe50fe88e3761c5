import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelWidth } from '#core/figures/drawing/label-width.ts'
import { wrapText } from '#core/figures/drawing/wrap-text.ts'
import { forAll } from '../../fixtures/for-all.ts'
import { randomName } from './random-names.ts'

const look = { size: 13, weight: 'strong', measure: labelWidth } as const
const lines = (text: string, width: number, most = 9) =>
  wrapText(text, { ...look, width, lines: most }).lines

describe('breaking a label into lines', () => {
  it('breaks at blanks', () => {
    expect(lines('Ældre uden bil', 80)).toEqual(['Ældre uden', 'bil'])
  })

  it('breaks at a soft hyphen, which is else not seen', () => {
    expect(lines('Praksis\u00ADfælles\u00ADskaber', 110)).toEqual(['Praksisfælles-', 'skaber'])
    expect(lines('Praksis\u00ADfælles\u00ADskaber', 200)).toEqual(['Praksisfællesskaber'])
  })

  it('breaks a word that is too wide before a syllable', () => {
    expect(lines('Forsyningsselskabet', 110)).toEqual(['Forsyningssel-', 'skabet'])
  })

  it('keeps together what a no-break space joins', () => {
    expect(lines('og mange flere 12\u00A0til', 110)).toEqual(['og mange flere', '12\u00A0til'])
  })

  it('cuts what has no room, and says so', () => {
    expect(wrapText('En to tre fire fem seks syv', { ...look, width: 66, lines: 2 })).toEqual({
      lines: ['En to tre', 'fire fem…'],
      isCut: true,
    })
  })

  it('has no line for what says nothing', () => {
    expect(lines(' \n\u0000\t', 100)).toEqual([])
  })

  it('never makes a line wider than the room, and loses no letter', () => {
    forAll(fc.tuple(randomName, fc.integer({ min: 70, max: 200 })), ([name, width]) => {
      const { lines: broken, isCut } = wrapText(name, { ...look, width, lines: 999 })
      for (const line of broken) expect(labelWidth(line, 13, 'strong')).toBeLessThanOrEqual(width)
      const letters = (text: string) => text.replace(/[\s\p{Cc}\u00AD-]/gu, '')
      expect(isCut).toBe(false)
      expect(letters(broken.join(''))).toBe(letters(name.toWellFormed()))
    })
  })

  it('is quick with the longest answer there can be', () => {
    expect(lines('x'.repeat(20_000), 100, 2)).toHaveLength(2)
  })
})
