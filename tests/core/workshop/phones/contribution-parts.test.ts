import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { ok } from '#core/result.ts'
import { inParts } from '#core/workshop/phones/contribution.ts'
import { contributionInLink, packedContribution } from '#storage/phones/phone-text.ts'
import { arbitraryContribution } from '../../../fixtures/arbitrary-contribution.ts'
import { forAll } from '../../../fixtures/for-all.ts'

describe('a contribution in parts', () => {
  it('says the same in the same order, each part a contribution that fits', () => {
    const rooms = fc.integer({ min: 60, max: 800 })
    forAll(fc.tuple(arbitraryContribution, rooms), ([whole, most]) => {
      const parts = inParts(whole, (part) => packedContribution(part).length <= most)
      if (parts === null) return
      for (const part of parts) {
        expect(packedContribution(part).length).toBeLessThanOrEqual(most)
        expect(contributionInLink(packedContribution(part))).toEqual(ok(part))
      }
      expect({ ...whole, ideas: parts.flatMap(({ ideas }) => ideas) }).toEqual(whole)
    })
  })

  it('is one part where all fits, and none where one idea does not', () => {
    forAll(arbitraryContribution, (whole) => {
      expect(inParts(whole, () => true)).toEqual([whole])
      const isShort = ({ ideas }: typeof whole) => ideas.every((idea) => idea.length < 40)
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
    expect(inParts(whole, (part) => packedContribution(part).length <= room)?.length).toBeLessThan(
      7,
    )
  })
})
