import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import {
  changedIdea,
  type Idea,
  ideasSchema,
  ideasToTakeIn,
  noIdeas,
  numbered,
} from '#core/workshop/ideas/ideas.ts'
import { arbitraryIdeas, idea } from '../../../fixtures/arbitrary-ideas.ts'
import { forAll } from '../../../fixtures/for-all.ts'

const isKept = (more: Partial<Record<keyof Idea, unknown>>) =>
  ideasSchema.safeParse({ last: 9, all: [{ ...idea(1, 'Transport'), ...more }] }).success

describe('the limits of ideas', () => {
  it('hold in number', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, nth) => idea(nth + 1, 'Transport'))
    expect(ideasSchema.safeParse({ last: 5_000, all: many(limits.ideas) }).success).toBe(true)
    expect(ideasSchema.safeParse({ last: 5_000, all: many(limits.ideas + 1) }).success).toBe(false)
  })

  it.each<[keyof Idea, unknown, boolean]>([
    ['text', 'x'.repeat(limits.ideaText), true],
    ['text', 'x'.repeat(limits.ideaText + 1), false],
    ['text', '', false],
    ['table', limits.tables, true],
    ['table', limits.tables + 1, false],
    ['table', 0, false],
    ['dots', limits.dots, true],
    ['dots', limits.dots + 1, false],
    ['dots', -1, false],
    ['dots', 1.5, false],
    ['group', { number: limits.ideaGroups, name: 'x'.repeat(limits.ideaGroupName) }, true],
    ['group', { number: limits.ideaGroups + 1, name: '' }, false],
    ['group', { number: 1, name: 'x'.repeat(limits.ideaGroupName + 1) }, false],
    ['number', 10, false],
    ['used', [{ as: 'nothing', text: '' }], false],
  ])('hold in %s: %j is kept: %s', (part, value, kept) => {
    expect(isKept({ [part]: value })).toBe(kept)
  })

  it('let no number and no id be there twice', () => {
    const twice = (one: Idea, other: Idea) =>
      ideasSchema.safeParse({ last: 9, all: [one, other] }).success
    expect(twice(idea(1, 'a'), idea(2, 'a'))).toBe(true)
    expect(twice(idea(1, 'a'), idea(1, 'b', { id: 'x' }))).toBe(false)
    expect(twice(idea(1, 'a'), idea(2, 'b', { id: 'i1' }))).toBe(false)
  })
})

describe('what is said', () => {
  it('gets the numbers after the last one that was given', () => {
    const said = ['a', 'b'].map((text) => ({ id: text, text, table: 4, block: null, at: '' }))
    expect(numbered(said, 7).map(({ number, text, table }) => [number, text, table])).toEqual([
      [8, 'a', 4],
      [9, 'b', 4],
    ])
  })
})

describe('a change', () => {
  const before = idea(3, 'Transport', { dots: 4 })

  it('leaves what it does not speak of', () => {
    const after = changedIdea(before, { number: 3, to: { text: 'Kørsel' } })
    expect(after).toEqual({ ...before, text: 'Kørsel' })
  })

  it('to an idea that was deleted meanwhile brings nothing back', () => {
    expect(changedIdea(null, { number: 3, to: { dots: 5 } })).toBeUndefined()
  })

  it('that is a whole idea brings it back', () => {
    expect(changedIdea(before, { number: 3, to: null })).toBeNull()
    const { number, ...to } = before
    expect(changedIdea(null, { number, to })).toEqual(before)
  })
})

describe('ideas of a file', () => {
  it('come each once, and no two have one number', () => {
    forAll(
      fc.tuple(arbitraryIdeas('i'), arbitraryIdeas('i'), arbitraryIdeas('j')),
      ([here, same, other]) => {
        for (const file of [same, other]) {
          const taken = ideasToTakeIn(here, file)
          const both = { last: taken.last, all: [...here.all, ...taken.all] }
          expect(ideasSchema.safeParse(both).success).toBe(true)
          expect(new Set(both.all.map(({ id }) => id))).toEqual(
            new Set([...here.all, ...file.all].map(({ id }) => id)),
          )
        }
      },
    )
  })

  it('keep everything where there are none yet, also which number was last', () => {
    forAll(arbitraryIdeas(), (file) => {
      expect(ideasToTakeIn(noIdeas, file)).toEqual(file)
    })
  })

  it('from another room stay joined to one another under their new numbers', () => {
    const here = { last: 5, all: [idea(1, 'Her')] }
    const file = {
      last: 2,
      all: [idea(1, 'Der', { id: 'x' }), idea(2, 'Der også', { id: 'y', joinedTo: 1 })],
    }
    expect(ideasToTakeIn(here, file).all).toMatchObject([
      { number: 6, joinedTo: null },
      { number: 7, joinedTo: 6 },
    ])
  })
})
