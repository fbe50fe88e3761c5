import { describe, expect, it } from 'vitest'
import { remembered } from '#core/rules/remembered.ts'

describe('a remembered function', () => {
  it('works its value out once for the same objects', () => {
    let times = 0
    const pair = remembered((a: object, b: object) => {
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
    const nothing = remembered((_: object) => {
      times++
    })
    const one = {}
    nothing(one)
    nothing(one)
    expect(times).toBe(1)
  })
})
