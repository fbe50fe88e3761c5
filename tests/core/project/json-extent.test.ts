import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBeyond, type JsonExtent } from '#core/project/json-extent.ts'
import { forAll } from '../../fixtures/for-all.ts'

const none: JsonExtent = { depth: 0, parts: 0, members: 0 }

function extentOf(json: unknown): JsonExtent {
  if (typeof json !== 'object' || json === null) return none
  const inside = Object.values(json).map(extentOf)
  const sum = (of: 'parts' | 'members') => inside.reduce((all, each) => all + each[of], 0)
  return {
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth)),
    parts: 1 + sum('parts'),
    members: Math.max(0, inside.length - 1) + sum('members'),
  }
}
const kinds = ['depth', 'parts', 'members'] as const

describe('what a JSON text has', () => {
  it('is that of the value it stands for, whatever is in its strings', () => {
    const stringUnit = fc.constantFrom(...'[]{}"\\/a, ')
    forAll(fc.jsonValue({ maxDepth: 6, stringUnit }), (json) => {
      const text = JSON.stringify(json)
      const extent = extentOf(json)
      expect(isBeyond(text, extent)).toBe(false)
      for (const kind of kinds)
        expect(isBeyond(text, { ...extent, [kind]: extent[kind] - 1 }), kind).toBe(true)
    })
  })

  it.each([
    ['"[{"', none],
    ['"\\"[{"', none],
    ['"\\\\"', none],
    ['["\\\\",[]]', { depth: 2, parts: 2, members: 1 }],
    ['{"[":{"a":[1]}}', { depth: 3, parts: 3, members: 0 }],
  ])('of %s is %o', (text, extent) => {
    expect(isBeyond(text, extent)).toBe(false)
    for (const kind of kinds)
      expect(isBeyond(text, { ...extent, [kind]: extent[kind] - 1 })).toBe(true)
  })

  it('is counted only until it is too much', () => {
    expect(isBeyond('[[[[', { depth: 2, parts: 9, members: 9 })).toBe(true)
  })
})
