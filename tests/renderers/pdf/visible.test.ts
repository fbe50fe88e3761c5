import { expect, test } from 'vitest'
import { readable, visible } from './visible.ts'

test.each([
  ['a blank', ' '],
  ['a new line', '\n'],
  ['a control', '\u0000'],
  ['what joins', '\u200d'],
])('a letter and a mark that %s parts are read as the letter with the mark', (_name, between) => {
  expect(visible(`Partly${between}\u030a`)).toBe('Partl\u1e99')
})

test('blanks of any kind are one, and none at the ends', () => {
  expect(readable('\t to\u00a0 \n ord ')).toBe('to ord')
})
