import { expect, it } from 'vitest'
import { columnWidths } from '#renderers/pdf/layout/column-widths.ts'

it('shares the width by weight', () => {
  expect(columnWidths([1, 3], [], 200)).toEqual([50, 150])
})

it('gives a column what its longest word needs', () => {
  expect(columnWidths([1, 3], [[80, 0]], 200)).toEqual([80, 120])
})

it('takes what a column needs from those that have more, not from one in need', () => {
  expect(columnWidths([1, 1, 1], [[90, 65, 0]], 200)).toEqual([90, 65, 45])
})

it('asks for less where not all words have room', () => {
  const [all, heads] = [
    [150, 150],
    [80, 10],
  ]
  expect(columnWidths([1, 3], [all, heads], 200)).toEqual([80, 120])
})

it('keeps to the weights where even that is too much', () => {
  expect(columnWidths([1, 1], [[150, 150]], 200)).toEqual([100, 100])
})

it('takes a weight that is none for one', () => {
  expect(columnWidths([0, 1], [], 200)).toEqual([100, 100])
})
