import { describe, expect, it } from 'vitest'
import {
  dotsEach,
  dotsOf,
  freeGroup,
  groupsOf,
  headsOf,
  parted,
  ranking,
} from '#core/workshop/ideas/sorted-ideas.ts'
import { arbitraryIdeas, idea } from '../../../fixtures/arbitrary-ideas.ts'
import { forAll } from '../../../fixtures/for-all.ts'

describe('ideas that are joined', () => {
  it('stand behind the one they are joined to, also by way of another', () => {
    const all = [idea(1, 'a'), idea(2, 'b', { joinedTo: 3 }), idea(3, 'c', { joinedTo: 1 })]
    expect(
      headsOf(all).map(({ idea, joined }) => [idea.number, joined.map((each) => each.number)]),
    ).toEqual([[1, [2, 3]]])
  })

  it('are none once that one is deleted', () => {
    expect(headsOf([idea(2, 'b', { joinedTo: 1 })])).toHaveLength(1)
  })

  it('are each there once, whatever is joined to what', () => {
    forAll(arbitraryIdeas(), ({ all }) => {
      const heads = headsOf(all)
      const again = heads.flatMap(({ idea, joined }) => [idea, ...joined])
      expect(again.toSorted((one, other) => one.number - other.number)).toEqual(all)
    })
  })
})

describe('ideas put aside', () => {
  it('are apart from the others, and none is lost', () => {
    forAll(arbitraryIdeas(), ({ all }) => {
      const { open, parked } = parted(headsOf(all))
      expect(open.length + parked.length).toBe(headsOf(all).length)
      expect(open.some(({ idea }) => idea.parked)).toBe(false)
    })
  })
})

describe('a group', () => {
  const grouped = (number: number, group: number, name: string) =>
    idea(number, 'x', { group: { number: group, name } })

  it('is called as its first idea says, and stands by its number', () => {
    const all = [grouped(1, 2, 'Mad'), grouped(2, 1, 'Kørsel'), grouped(3, 2, 'Maden')]
    expect(
      groupsOf(headsOf(all)).map(({ number, name, heads }) => [number, name, heads.length]),
    ).toEqual([
      [1, 'Kørsel', 1],
      [2, 'Mad', 2],
    ])
  })

  it('that is new takes a number that is free, and the others keep theirs', () => {
    expect(freeGroup([])).toBe(1)
    expect(freeGroup([{ number: 1 }, { number: 3 }])).toBe(2)
  })
})

describe('dots', () => {
  it.each([
    [0, 3],
    [12, 3],
    [13, 4],
    [20, 5],
    [23, 5],
    [2_000, 5],
  ])('for %s ideas are %s to each', (ideas, each) => {
    expect(dotsEach(ideas)).toBe(each)
  })

  it('of an idea count with those of the ideas joined to it', () => {
    const all = [idea(1, 'a', { dots: 3 }), idea(2, 'a', { dots: 2, joinedTo: 1 }), idea(3, 'b')]
    expect(headsOf(all).map(dotsOf)).toEqual([5, null])
  })

  it('that are as many give one place to all who have them', () => {
    const counts = [4, 7, 4, null, 0, 4]
    const all = counts.map((dots, nth) => idea(nth + 1, 'x', { dots }))
    expect(
      ranking(headsOf(all)).map(({ place, isShared, head }) => [head.idea.number, place, isShared]),
    ).toEqual([
      [2, 1, false],
      [1, 2, true],
      [3, 2, true],
      [6, 2, true],
      [5, 5, false],
    ])
  })

  it('never place one before another that has more', () => {
    forAll(arbitraryIdeas(), ({ all }) => {
      const placed = ranking(headsOf(all))
      for (const one of placed) {
        const better = placed.filter(({ dots }) => dots > one.dots).length
        const equal = placed.filter(({ dots }) => dots === one.dots).length
        expect([one.place, one.isShared]).toEqual([better + 1, equal > 1])
      }
    })
  })
})
