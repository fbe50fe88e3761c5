import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { ideasOnScreen } from '#core/workshop/run/ideas-on-screen.ts'
import type { Run } from '#core/workshop/run/run.ts'
import { onPage, showing, withDots, withSilence } from '#core/workshop/run/run-acts.ts'
import { arbitraryIdeas, idea } from '../../../fixtures/arbitrary-ideas.ts'
import { forAll } from '../../../fixtures/for-all.ts'
import { atSeven } from './sheets.ts'

const run = showing(atSeven(), 'ideas')
const shown = (all: readonly Idea[], of: Run = run) => {
  const screen = ideasOnScreen(all, of)
  if (!screen) throw new Error('No ideas are shown.')
  return screen
}
const many = (count: number, text = 'Et køkken') =>
  Array.from({ length: count }, (_, nth) => idea(nth + 1, text))
/** All that comes by as one pages through, by number. */
function pagedThrough(all: readonly Idea[], of: Run): readonly (number | undefined)[] {
  const { pages } = shown(all, of)
  return Array.from({ length: pages }, (_, page) => shown(all, { ...of, page })).flatMap(
    ({ sections }) => sections.flatMap(({ rows }) => rows.map(({ numbers }) => numbers[0])),
  )
}

describe('the ideas on the projector', () => {
  it('are the newest first, seven to a page', () => {
    const { sections, pages, count } = shown(many(23))
    expect(sections[0]?.rows.map(({ numbers }) => numbers)).toEqual(
      [23, 22, 21, 20, 19, 18, 17].map((number) => [number]),
    )
    expect([pages, count]).toEqual([4, 23])
  })

  it('are fewer on a page where they are long, and smaller where one is very long', () => {
    const long = 'Pensionerede buschauffører kører de ældre hver tirsdag. '
    const [page] = shown(many(7, long.repeat(2))).sections
    expect(page?.rows.length).toBeLessThan(7)
    expect(page?.rows[0]?.size).toBe('large')
    const longest = many(2, 'Å'.repeat(limits.ideaText))
    expect(shown(longest).sections[0]?.rows).toMatchObject([{ size: 'small' }])
  })

  it('all come by once in each order, but for what is put aside or says the same', () => {
    forAll(fc.tuple(arbitraryIdeas(), fc.constantFrom('ideas', 'groups')), ([{ all }, order]) => {
      const open = all.filter(({ parked, joinedTo }) => !parked && joinedTo === null)
      const numbers = pagedThrough(all, showing(atSeven(), order))
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers).toEqual(expect.arrayContaining(open.map(({ number }) => number)))
      const aside = all.filter(({ parked }) => parked).map(({ number }) => number)
      expect(numbers.filter((number) => aside.includes(number ?? 0))).toEqual([])
    })
  })

  it('stand under their groups, which have their name again where they go on', () => {
    const group = { number: 2, name: 'Kørsel' }
    const all = [...many(12).map((each) => ({ ...each, group })), idea(13, 'Mad')]
    const of = showing(atSeven(), 'groups')
    const headings = [0, 1].map((page) =>
      shown(all, { ...of, page }).sections.map(({ heading }) => heading?.group?.name),
    )
    expect(headings).toEqual([['Kørsel'], ['Kørsel', undefined]])
  })

  it('are counted and not shown while people write in silence', () => {
    expect(shown(many(3), withSilence(run, true))).toMatchObject({
      ...{ count: 3, hidden: 'silent', sections: [], pages: 0 },
    })
    expect(shown(many(3), withSilence(run, false)).hidden).toBeNull()
  })

  it('are what the projector turns to when writing in silence begins or ends', () => {
    const block = showing(atSeven(), 'block')
    expect(withSilence(block, true).shown).toBe('ideas')
    const dots = showing(withSilence(block, true), 'dots')
    expect(withSilence(dots, false).shown).toBe('ideas')
    expect(withSilence(showing(atSeven(), 'groups'), true).shown).toBe('groups')
  })

  it('have their dots in order, a tie as one, once the result is shown', () => {
    const all = [5, 7, 5, null].map((dots, nth) => idea(nth + 1, 'Et køkken', { dots }))
    const of = showing(atSeven(), 'dots')
    expect(shown(all, of)).toMatchObject({ hidden: 'dots', sections: [] })
    const { sections } = shown(all, withDots(of, true))
    expect(sections[0]?.rows.map(({ numbers, result }) => [numbers[0], result])).toEqual([
      [2, { place: 1, isShared: false, dots: 7, share: 1 }],
      [1, { place: 2, isShared: true, dots: 5, share: 5 / 7 }],
      [3, { place: 2, isShared: true, dots: 5, share: 5 / 7 }],
    ])
  })

  it('are paged no further than there are pages, and begin anew when something else is shown', () => {
    const last = onPage(run, 9, 4)
    expect(last.page).toBe(3)
    expect(onPage(last, -1, 4).page).toBe(0)
    expect(showing(last, 'groups').page).toBe(0)
    // Ideas were deleted meanwhile.
    expect(shown(many(2), last)).toMatchObject({ page: 0, pages: 1 })
  })
})
