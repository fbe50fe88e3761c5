import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pages } from '#core/journey/pages.ts'
import { type FieldId, fieldIds, fields } from '#core/questions/fields.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { markedAnswers } from '../fixtures/marked-answers.ts'
import { openRoomPage, patient } from './open-room-page.tsx'

const { answers } = markedAnswers()
/** The places of a field that not every paper shows by itself, and what is said beside them. */
const offPaper = (field: FieldId) => [
  ...(fields[field].private ?? []).map((place) => ({ place, label: words.form.private })),
  ...(fields[field].assessed ?? []).map((place) => ({ place, label: words.form.assessed })),
]

/** The last part of a place is what its control is called in a form. */
const nameOf = (place: string) => place.split('.').at(-1) ?? ''

/** Whether the label stands with the control: in its form, or in the field it is a part of. */
const isLabelled = (control: Element, label: string) =>
  ['form', '[id^="field-"]'].some((part) => control.closest(part)?.textContent.includes(label))

const pagesOffPaper = pageIds.filter((page) =>
  pages[page].fields.some((field) => offPaper(field).length > 0),
)

it('is asked on some pages', () => {
  const named = fieldIds.filter((field) => offPaper(field).length > 0)
  expect(named.length).toBeGreaterThanOrEqual(4)
  expect(pagesOffPaper.length).toBeGreaterThanOrEqual(4)
})

describe.each(pagesOffPaper)('the page %s', (id) => {
  it('says of every control whose answer stays off paper on which papers it does', async () => {
    await openRoomPage(id, answers)
    const places = pages[id].fields.flatMap(offPaper)
    expect(places).not.toEqual([])
    for (const { place, label } of places) {
      const name = nameOf(place)
      const controls = () => [
        ...document.querySelectorAll(
          `main :is(input, select, textarea):is([name="${name}"], [name$=".${name}"])`,
        ),
      ]
      await waitFor(() => expect(controls(), place).not.toEqual([]), patient)
      expect(
        controls().filter((each) => !isLabelled(each, label)),
        place,
      ).toEqual([])
    }
  })
})
