import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonDepth } from '#core/project/json-depth.ts'
import { forAll } from '../../fixtures/for-all.ts'

function depthOf(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0
  return 1 + Math.max(0, ...Object.values(json).map(depthOf))
}

describe('the depth of a JSON text', () => {
  it('is that of the value it stands for, whatever is in its strings', () => {
    const stringUnit = fc.constantFrom(...'[]{}"\\/a ')
    forAll(fc.jsonValue({ maxDepth: 6, stringUnit }), (json) => {
      expect(jsonDepth(JSON.stringify(json), 100)).toBe(depthOf(json))
    })
  })

  it.each([
    ['"[{"', 0],
    ['"\\"[{"', 0],
    ['"\\\\"', 0],
    ['["\\\\",[]]', 2],
    ['{"[":{"a":[1]}}', 3],
  ])('of %s is %i', (text, depth) => {
    expect(jsonDepth(text, 100)).toBe(depth)
  })

  it('is counted only until it is too much', () => {
    expect(jsonDepth('[[[[', 2)).toBe(3)
  })
})
