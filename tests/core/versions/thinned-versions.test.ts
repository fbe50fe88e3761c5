import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { automaticVersions, thinnedVersions } from '#core/versions/thinned-versions.ts'
import type { VersionHead } from '#core/versions/version.ts'
import { forAll } from '../../fixtures/for-all.ts'

const minute = 60_000
const start = Date.parse('2026-01-01T08:00:00.000Z')
const head = (minutes: number, name = '', id = `v${minutes}`): VersionHead => ({
  id,
  at: new Date(start + minutes * minute).toISOString(),
  kind: name === '' ? 'timed' : 'asked',
  name,
  answered: 0,
  pages: 15,
})
const minutesOf = ({ at }: VersionHead) => (Date.parse(at) - start) / minute
const heads = fc
  .uniqueArray(fc.tuple(fc.nat(600_000), fc.constantFrom('', '', '', 'Udkast')), {
    selector: ([minutes]) => minutes,
    maxLength: 60,
  })
  .map((all) => all.map(([minutes, name]) => head(minutes, name)))

describe('thinning the versions of a project', () => {
  it('keeps every one with a name, and at most thirty of the others', () => {
    forAll(heads, (all) => {
      const kept = thinnedVersions(all)
      const named = all.filter(({ name }) => name !== '')
      expect(kept.filter(({ name }) => name !== '').length).toBe(named.length)
      expect(kept.length - named.length).toBe(
        Math.min(automaticVersions, all.length - named.length),
      )
      expect(all).toEqual(expect.arrayContaining([...kept]))
    })
  })

  it('gives them the newest first, whatever order they came in, and takes no more when asked again', () => {
    forAll(fc.tuple(heads, fc.nat()), ([all, turn]) => {
      const kept = thinnedVersions(all)
      const times = kept.map(minutesOf)
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      const turned = [
        ...all.slice(turn % (all.length || 1)),
        ...all.slice(0, turn % (all.length || 1)),
      ]
      expect(thinnedVersions(turned)).toEqual(kept)
      expect(thinnedVersions(kept)).toEqual(kept)
    })
  })

  it('never takes the newest nor the oldest', () => {
    forAll(heads, (all) => {
      const automatic = all
        .filter(({ name }) => name === '')
        .map(minutesOf)
        .toSorted((a, b) => a - b)
      const kept = thinnedVersions(all)
        .filter(({ name }) => name === '')
        .map(minutesOf)
      expect(kept[0]).toBe(automatic.at(-1))
      expect(kept.at(-1)).toBe(automatic[0])
    })
  })

  it('takes a name away and the version may go like any other', () => {
    const all = Array.from({ length: 31 }, (_, nth) => head(nth * 10, nth === 5 ? 'Udkast' : ''))
    expect(thinnedVersions(all)).toHaveLength(31)
    expect(thinnedVersions(all.map((each) => ({ ...each, name: '' })))).toHaveLength(30)
  })

  it('of a month of work leaves the last hour as it was, and gaps that grow no faster than age', () => {
    let kept: readonly VersionHead[] = []
    for (let day = 0; day < 31; day++)
      for (let time = 0; time < 360; time += 10)
        kept = thinnedVersions([...kept, head(day * 1_440 + time)])
    expect(kept).toHaveLength(30)
    const newest = minutesOf(kept[0] as VersionHead)
    const ages = kept.map((each) => newest - minutesOf(each))
    expect(ages.slice(0, 4)).toEqual([0, 10, 20, 30])
    // A night without work is a gap that no rule can fill.
    ages.slice(1).forEach((age, nth) => {
      expect(age - (ages[nth] ?? 0)).toBeLessThanOrEqual(Math.max(0.6 * age, 1_440))
    })
  })
})
