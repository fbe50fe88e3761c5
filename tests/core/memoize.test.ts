import { describe, expect, it } from 'vitest'
import { memoize, memoizeLatest } from '#core/memoize.ts'

describe('a memoized function', () => {
  it('works its value out once for the same objects', () => {
    let times = 0
    const pair = memoize((a: object, b: object) => {
      times++
      return [a, b]
    })
    const [one, two] = [{}, {}]
    expect(pair(one, two)).toBe(pair(one, two))
    expect(times).toBe(1)
    expect(pair(two, one)).toEqual([two, one])
    expect(pair(one, one)).toEqual([one, one])
    expect(times).toBe(3)
    expect(pair(one, two)).toBe(pair(one, two))
    expect(times).toBe(3)
  })

  it('remembers that there is nothing', () => {
    let times = 0
    const nothing = memoize((_: object) => {
      times++
    })
    const one = {}
    nothing(one)
    nothing(one)
    expect(times).toBe(1)
  })
})

describe('a function that remembers its latest values', () => {
  it('works a value out once while its parts are among the latest four', () => {
    let times = 0
    const made = memoizeLatest((part: { readonly name: string }, _: object) => {
      times++
      return { name: part.name }
    })
    const other = {}
    const parts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }))
    const values = parts.slice(0, 4).map((part) => made(part, other))
    expect(values.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
    expect(parts.slice(0, 4).map((part) => made(part, other))).toEqual(values)
    expect(made({ name: 'a' }, other)).not.toBe(values[0])
    expect(times).toBe(5)
    made(parts[1] ?? { name: '' }, other)
    expect(times).toBe(5)
    made(parts[0] ?? { name: '' }, other)
    expect(times).toBe(6)
    made(parts[0] ?? { name: '' }, {})
    expect(times).toBe(7)
  })
})
