import { expect, it } from 'vitest'
import type { Section } from '#core/charter/document/charter-document.ts'
import { contentsOf } from '#core/charter/document/contents.ts'

const sections = 'ABCDE'
  .split('')
  .map((letter): Section => ({ letter, heading: 'Afsnit', question: null, blocks: [] }))

it('is all sections of a paper of four or more, and none of one of three', () => {
  expect(contentsOf({ sections })).toEqual(sections)
  expect(contentsOf({ sections: sections.slice(1) })).toHaveLength(4)
  expect(contentsOf({ sections: sections.slice(2) })).toEqual([])
})
