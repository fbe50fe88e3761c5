import { expect, it } from 'vitest'
import type { Section } from '#core/charter/document/charter-document.ts'
import { chapters } from '#renderers/preview/chapters.ts'

const section = (letter: string, question: Section['question']): Section => ({
  letter,
  heading: letter,
  question,
  blocks: [],
})

it('puts neighbouring sections of one question on a sheet of their own', () => {
  const sections = [
    section('A', 'problem'),
    section('D', 'arena'),
    section('F', 'arena'),
    section('I', null),
    section('L', null),
  ]
  const letters = chapters(sections).map((sheet) => sheet.map(({ letter }) => letter).join(''))
  expect(letters).toEqual(['A', 'DF', 'IL'])
  expect(chapters([])).toEqual([])
})
