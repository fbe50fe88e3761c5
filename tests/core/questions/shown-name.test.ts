import { expect, it } from 'vitest'
import { shownName } from '#core/questions/shown-name.ts'

const quoted = (text: string) => `»${text}«`

it.each([
  [' Bordet\n', 'Bordet', '»Bordet«'],
  ['', 'Uden navn', 'Uden navn'],
  [' \u200b\t', 'Uden navn', 'Uden navn'],
])('the name to show for %j is %j', (name, plain, wrapped) => {
  expect(shownName(name, 'Uden navn')).toBe(plain)
  expect(shownName(name, 'Uden navn', quoted)).toBe(wrapped)
})
