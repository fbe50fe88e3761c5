import { describe, expect, it } from 'vitest'
import { numbered } from '#core/workshop/ideas/ideas.ts'
import { inShort } from '#workshop/phones/in-short.ts'
import type { Taken } from '#workshop/phones/phones-at-hand.ts'

const ideas = (last: number, count: number) =>
  numbered(
    Array.from({ length: count }, (_, nth) => ({
      id: `${last + nth}`,
      text: 'Mad',
      table: 4,
      block: null,
      at: '2026-11-30T17:00:00.000Z',
    })),
    last,
  )
const taken = (table: number | null, last: number, count: number, known = 0): Taken => ({
  kind: 'taken',
  table,
  added: ideas(last, count),
  known,
  gone: 0,
})

describe('what became of many contributions, in short', () => {
  it('is one thing for each table, with all that came from it in order', () => {
    expect(inShort([taken(4, 0, 2, 1), taken(null, 2, 1), taken(4, 3, 3, 2)])).toEqual([
      { ...taken(4, 0, 5, 3), added: [...ideas(0, 2), ...ideas(3, 3)] },
      taken(null, 2, 1),
    ])
  })

  it('says each refusal and each table that was known once', () => {
    const damaged: Taken = { kind: 'refused', why: 'damaged' }
    const known = (table: number, gone: number): Taken => ({ kind: 'known', table, gone })
    expect(inShort([damaged, known(4, 1), damaged, known(4, 2), known(5, 0)])).toEqual([
      damaged,
      known(4, 3),
      known(5, 0),
    ])
    expect(inShort([])).toEqual([])
  })
})
