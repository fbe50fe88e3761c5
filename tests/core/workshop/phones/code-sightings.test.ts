import { describe, expect, it } from 'vitest'
import { type Sightings, sighted } from '#core/workshop/phones/code-sightings.ts'

/** Which of these sightings, each a moment and a code, are told as new. */
function newOnes(...seen: readonly (readonly [number, string])[]): readonly number[] {
  let sightings: Sightings = new Map()
  return seen.flatMap(([now, code]) => {
    const told = sighted(sightings, code, now)
    sightings = told.sightings
    return told.isNew ? [now] : []
  })
}

describe('a code before the camera', () => {
  it('is new once, however long it is held up', () => {
    const frames = Array.from({ length: 300 }, (_, nth) => [nth * 100, 'a'] as const)
    expect(newOnes(...frames)).toEqual([0])
  })

  it('is new again after it has been away', () => {
    expect(newOnes([0, 'a'], [1_900, 'a'], [3_800, 'a'], [5_800, 'a'])).toEqual([0, 5_800])
  })

  it('is told from another that is seen in turn with it', () => {
    expect(newOnes([0, 'a'], [100, 'b'], [200, 'a'], [300, 'b'])).toEqual([0, 100])
  })

  it('is forgotten once it is away', () => {
    const { sightings } = sighted(sighted(new Map(), 'a', 0).sightings, 'b', 5_000)
    expect([...sightings.keys()]).toEqual(['b'])
  })
})
