import { expect, it } from 'vitest'
import { columnWidths } from '#renderers/pdf/layout/column-widths.ts'

it('shares the width by weight', () => {
  expect(
    columnWidths(
      [
        { weight: 1, least: 0 },
        { weight: 3, least: 0 },
      ],
      200,
    ),
  ).toEqual([50, 150])
})

it('gives a column what the longest word of its head needs', () => {
  expect(
    columnWidths(
      [
        { weight: 1, least: 80 },
        { weight: 3, least: 0 },
      ],
      200,
    ),
  ).toEqual([80, 120])
})

it('keeps to the weights where not all heads have room', () => {
  expect(
    columnWidths(
      [
        { weight: 1, least: 150 },
        { weight: 1, least: 150 },
      ],
      200,
    ),
  ).toEqual([100, 100])
})

it('takes a weight that is none for one', () => {
  expect(
    columnWidths(
      [
        { weight: 0, least: 0 },
        { weight: 1, least: 0 },
      ],
      200,
    ),
  ).toEqual([100, 100])
})
