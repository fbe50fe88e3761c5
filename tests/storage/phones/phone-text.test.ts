import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { failed, ok } from '#core/result.ts'
import type { Contribution } from '#core/workshop/phones/contribution.ts'
import { type Round, roundOf, sessionOf } from '#core/workshop/phones/round.ts'
import { packed, toBase64url } from '#storage/links/packed-text.ts'
import {
  contributionsInLink,
  packedContribution,
  packedRound,
  roundInLink,
} from '#storage/phones/phone-text.ts'
import { arbitraryContribution, arbitraryLine } from '../../fixtures/arbitrary-contribution.ts'
import { forAll } from '../../fixtures/for-all.ts'

const round: Round = {
  session: sessionOf('p1'),
  round: roundOf('actors'),
  language: 'da',
  question: 'Hvem kan hjælpe os?',
}
const from: Contribution = {
  session: round.session,
  round: round.round,
  contributor: 'abcdefg',
  table: 4,
  ideas: ['Pensionerede buschauffører', 'Et køkken og en sal om tirsdagen', 'Taxivognmanden'],
}
const linkOf = (text: string) =>
  `1${toBase64url(packed(text, { most: limits.phoneBytes }) ?? new Uint8Array())}`

describe('a round and a contribution in a link', () => {
  it('are the same when they are opened', () => {
    forAll(arbitraryLine(limits.phoneQuestion), (question) => {
      const part = packedRound({ ...round, question })
      expect(part).toMatch(/^[\w-]+$/)
      expect(roundInLink(part)).toEqual(ok({ ...round, question }))
    })
    forAll(arbitraryContribution, (each) => {
      const part = packedContribution(each)
      expect(part.length).toBeLessThanOrEqual(limits.phoneAddress)
      expect(contributionsInLink(part)).toEqual(ok([each]))
    })
  })

  it('are told from each other', () => {
    expect(contributionsInLink(packedRound(round))).toEqual(failed('foreign'))
    expect(roundInLink(packedContribution(from))).toEqual(failed('foreign'))
  })

  it('are refused as damaged wherever they are cut off or changed', () => {
    const part = packedContribution(from)
    for (let at = 1; at < part.length; at++) {
      expect(contributionsInLink(part.slice(0, at)), `${at}`).toEqual(failed('damaged'))
      const other = part[at] === 'A' ? 'B' : 'A'
      const changed = part.slice(0, at) + other + part.slice(at + 1)
      // The last letter says less than it could.
      const read = contributionsInLink(changed)
      expect(read.ok ? read.value : read.failure, `${at}`).toEqual(read.ok ? [from] : 'damaged')
      if (at < part.length - 1) expect(read.ok).toBe(false)
    }
  })

  it('are refused as of a later version by their first sign', () => {
    expect(contributionsInLink(`3${packedContribution(from).slice(1)}`)).toEqual(failed('tooNew'))
  })

  it('are refused by name whatever they are', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }).map(linkOf),
      fc
        .array(fc.string({ maxLength: 30 }), { maxLength: 14 })
        .map((all) => linkOf(all.join('\n'))),
    )
    forAll(anything, (part) => {
      for (const read of [contributionsInLink(part), roundInLink(part)])
        expect(read.ok || read.failure).toMatch(/^(damaged|tooNew|foreign)$/)
    })
  })
})

describe('the limits of what a phone sends', () => {
  const lines = (ideas: readonly string[], table = '4') =>
    linkOf([from.session, from.round, from.contributor, table, ...ideas].join('\n'))
  const many = (count: number) => Array.from({ length: count }, (_, nth) => `Forslag ${nth}`)

  it('are ten ideas', () => {
    expect(contributionsInLink(lines(many(limits.phoneIdeas))).ok).toBe(true)
    expect(contributionsInLink(lines(many(limits.phoneIdeas + 1)))).toEqual(failed('foreign'))
    expect(contributionsInLink(lines([]))).toEqual(failed('foreign'))
  })

  it('are ninety characters in each', () => {
    expect(contributionsInLink(lines(['x'.repeat(limits.phoneIdeaText)])).ok).toBe(true)
    expect(contributionsInLink(lines(['x'.repeat(limits.phoneIdeaText + 1)]))).toEqual(
      failed('foreign'),
    )
    expect(contributionsInLink(lines(['\u200b']))).toEqual(failed('foreign'))
  })

  it('are the tables there can be', () => {
    expect(contributionsInLink(lines(['Mad'], '99')).ok).toBe(true)
    for (const table of ['0', '100', '-1', '1.5', 'x'])
      expect(contributionsInLink(lines(['Mad'], table))).toEqual(failed('foreign'))
  })

  it('are the characters of a question', () => {
    const asked = (length: number) =>
      roundInLink(packedRound({ ...round, question: 'x'.repeat(length) }))
    expect(asked(limits.phoneQuestion).ok).toBe(true)
    expect(asked(limits.phoneQuestion + 1)).toEqual(failed('foreign'))
  })

  it('are the letters of an address and the room in it', () => {
    expect(contributionsInLink('1'.repeat(limits.phoneAddress + 1))).toEqual(failed('damaged'))
    const bomb = packed('x'.repeat(100_000), { most: 100_000 }) ?? new Uint8Array()
    expect(contributionsInLink(`1${toBase64url(bomb)}`)).toEqual(failed('damaged'))
  })
})
