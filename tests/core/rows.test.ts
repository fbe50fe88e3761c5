import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved } from '#core/rows.ts'
import { forAll } from '../fixtures/for-all.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
const order = (id: string, delta: number) =>
  moved(rows, id, delta)
    .map((row) => row.id)
    .join('')

describe('a moved row', () => {
  it.each([
    ['a', 1, 'bacd'],
    ['a', 2, 'bcad'],
    ['d', -1, 'abdc'],
    ['b', 0, 'abcd'],
    ['a', -1, 'abcd'],
    ['d', 1, 'abcd'],
    ['b', 99, 'acdb'],
    ['c', -99, 'cabd'],
    ['x', 1, 'abcd'],
  ])('%s by %i gives %s', (id, delta, expected) => {
    expect(order(id, delta)).toBe(expected)
  })

  it('leaves the list it came from alone', () => {
    const before = [...rows]
    moved(rows, 'a', 2)
    expect(rows).toEqual(before)
  })

  it('and the others are all still there, in their order', () => {
    const unique = fc.uniqueArray(fc.string(), { minLength: 1 })
    forAll(fc.tuple(unique, fc.nat(), fc.integer()), ([ids, nth, delta]) => {
      const list = ids.map((id) => ({ id }))
      const id = ids[nth % ids.length] ?? ''
      const result = moved(list, id, delta).map((row) => row.id)
      expect(result.toSorted()).toEqual(ids.toSorted())
      expect(result.filter((each) => each !== id)).toEqual(ids.filter((each) => each !== id))
    })
  })
})
