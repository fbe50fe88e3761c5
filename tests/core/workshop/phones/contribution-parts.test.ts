import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { ok } from '#core/result.ts'
import { type Gathered, gatheredIn, gatheredText, inParts } from '#core/workshop/phones/gathered.ts'
import { contributionsInLink, packedGathered } from '#storage/phones/phone-text.ts'
import { arbitraryContribution } from '../../../fixtures/arbitrary-contribution.ts'
import { forAll } from '../../../fixtures/for-all.ts'

/** What some phones answer one round with, one phone or more. */
const arbitraryGathered: fc.Arbitrary<Gathered> = fc
  .tuple(fc.array(arbitraryContribution, { minLength: 1, maxLength: 6 }), fc.nat())
  .map(([all]) =>
    all.map((each, nth) => ({ ...each, round: all[0]?.round ?? '', contributor: `phone0${nth}` })),
  )

const isWithin = (most: number) => (part: Gathered) => {
  const packed = packedGathered(part)
  return packed !== null && packed.length <= most
}

/** What each phone says, in order. */
const said = (all: Gathered) =>
  all.flatMap(({ ideas, ...from }) => ideas.map((idea) => ({ ...from, idea })))

describe('contributions in parts', () => {
  it('say the same in the same order, each part a link that fits', () => {
    const rooms = fc.integer({ min: 60, max: 800 })
    forAll(fc.tuple(arbitraryGathered, rooms), ([whole, most]) => {
      const parts = inParts(whole, isWithin(most))
      if (parts === null) return
      for (const part of parts) {
        const packed = packedGathered(part) ?? ''
        expect(packed.length).toBeLessThanOrEqual(most)
        expect(contributionsInLink(packed)).toEqual(ok(part))
      }
      expect(said(parts.flat())).toEqual(said(whole))
    })
  })

  it('are one part where all fits, and none where one idea does not', () => {
    forAll(arbitraryGathered, (whole) => {
      expect(inParts(whole, () => true)).toEqual([whole])
      const isShort = (part: Gathered) => said(part).every(({ idea }) => idea.length < 40)
      expect(inParts(whole, isShort) === null).toBe(!isShort(whole))
    })
  })

  it('of the longest lines people write needs no more than six codes', () => {
    const line =
      'Pensionerede buschauffører kan køre de ældre til spisning hver tirsdag, når skolen er lukket'
    const ideas = Array.from({ length: limits.phoneIdeas }, (_, nth) =>
      `${nth} ${line}`.slice(0, limits.phoneIdeaText),
    )
    const whole = { session: 'abcdefg', round: 'abcdefg', contributor: 'abcdefg', table: 4, ideas }
    const room = limits.codeLetters - 'https://medspil.example/#/m/'.length
    expect(inParts([whole], isWithin(room))?.length).toBeLessThan(7)
  })

  it('of a table of six, gathered, need fewer codes than its phones', () => {
    const lines = [
      'Pensionerede buschauffører',
      'Et køkken og en sal om tirsdagen',
      'Børnene laver mad',
    ]
    const table = Array.from({ length: 6 }, (_, nth) => ({
      session: 'abcdefg',
      round: 'abcdefg',
      contributor: `phone0${nth}`,
      table: 4,
      ideas: lines.map((line, at) => `${line}, ${nth * 7 + at} gange`),
    }))
    const room = limits.codeLetters - 'https://medspil.example/#/m/'.length
    expect(inParts(table, isWithin(room))?.length).toBeLessThan(4)
  })
})

describe('the text of contributions of several phones', () => {
  it('is refused where one of them is of another round, alone, or none', () => {
    forAll(arbitraryGathered, (all) => {
      const read = gatheredIn(gatheredText(all))
      expect(read).toEqual(all.length > 1 ? all : null)
      const [first] = all
      if (!first) return
      expect(gatheredIn(gatheredText([...all, { ...first, session: 'another' }]))).toBeNull()
      expect(gatheredIn(`${gatheredText([first, first])}\n\n\nMad`)).toBeNull()
    })
  })
})
