import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pages } from '#core/journey/pages.ts'
import { fieldAt } from '#core/questions/field-at.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { markedAnswers } from '../fixtures/marked-answers.ts'
import { openRoomPage, patient } from './open-room-page.tsx'

const { answers, texts } = markedAnswers()

const controls = () => [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
]
/** What stands in a control, or in a list where it can be opened and changed. */
const standing = () => [
  ...controls().map(({ value }) => value),
  ...[...document.querySelectorAll('[role=row], li, tr:has(button)')].map(
    ({ textContent }) => textContent,
  ),
]

describe.each(pageIds)('the page %s', (page) => {
  const own = [...texts].filter(([place]) => {
    const field = fieldAt(place.split('.'))
    return field !== null && pages[page].fields.includes(field)
  })

  it('names each of its fields, and has each of their texts where it can be changed', async () => {
    await openRoomPage(page, answers)
    await waitFor(() => {
      const found = standing()
      expect(own.filter(([, text]) => !found.some((each) => each?.includes(text)))).toEqual([])
    }, patient)
    const said = document.body.textContent
    const names = [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel)
    const unnamed = pages[page].fields.filter((field) => {
      const { name } = words.fields[field]
      return !said.includes(name) && !names.includes(name)
    })
    expect(unnamed).toEqual([])
  })
})
