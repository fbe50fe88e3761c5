import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearIdeas } from '#core/workshop/ideas/near-ideas.ts'
import { idea } from '../../../fixtures/arbitrary-ideas.ts'
import { forAll } from '../../../fixtures/for-all.ts'

/** Whether the second is said to be like the first. */
function saysTheSame(one: string, other: string): boolean {
  const all = [idea(1, one), idea(2, other)]
  return all.map((each) => nearIdeas()(each, all))[1] !== null
}

describe('two texts', () => {
  it.each([
    ['Pensionerede buschauffører', 'pensionerede  Buschauffører!', true],
    ['Nogen fra Århus', 'nogen fra Aarhus', true],
    ['Køkken og sal', 'Sal og køkken', true],
    ['En bus til de ældre hver tirsdag', 'En bus til de ældre hver onsdag', true],
    ['En bus til byen', 'En sal i byen', false],
    ['Køkken', 'Køkken og en sal om tirsdagen', false],
    ['Børn', 'Bønder', false],
    ['???', '???', true],
    ['???', '!!!', false],
  ])('%j and %j say the same: %s', (one, other, same) => {
    expect(saysTheSame(one, other)).toBe(same)
  })

  it('are near whichever is first, and each is near itself', () => {
    const text = fc.lorem({ maxCount: 8 })
    forAll(fc.tuple(text, text), ([one, other]) => {
      expect(saysTheSame(one, other)).toBe(saysTheSame(other, one))
      expect(saysTheSame(one, one)).toBe(true)
    })
  })
})

describe('an idea', () => {
  const all = [idea(1, 'En bus'), idea(2, 'Et køkken'), idea(3, 'en BUS'), idea(4, 'En bus.')]

  it('is like the first one before it that says the same', () => {
    const near = nearIdeas()
    expect(all.map((each) => near(each, all)?.number ?? null)).toEqual([null, null, 1, 1])
  })
})
