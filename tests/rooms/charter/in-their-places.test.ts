import { expect, it } from 'vitest'
import { inTheirPlaces } from '#rooms/charter/in-their-places.ts'

it.each([
  ['as they come, the first time', '', 'abc', 'abc'],
  ['where they stood, when one of them comes last now', 'abc', 'acb', 'abc'],
  ['the new one where one has gone', 'abc', 'acd', 'adc'],
  ['as many as there are', 'abc', 'c', 'c'],
])('cards stand %s', (_, before, now, then) => {
  expect(inTheirPlaces([...before], [...now])).toEqual([...then])
})
