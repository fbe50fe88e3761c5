import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { codeOf } from '#codes/code-of.ts'
import { codeReader } from '#codes/code-reader.ts'
import { project as words } from '#i18n/da/project.ts'
import { phoneQuestion } from '#session/phone-question.ts'
import { keptPhoneQuestion } from '#storage/waiting-texts.ts'
import { AskPanel } from '#workshop/phones/ask-panel.tsx'
import { renderPage } from '../../rooms/render-page.tsx'

const { ask } = words.phones

beforeEach(() => localStorage.clear())
afterEach(() => {
  keptPhoneQuestion('p1').keep(null)
  vi.restoreAllMocks()
})

it('says that the browser has no room for the question, until it has', async () => {
  const question = phoneQuestion(keptPhoneQuestion('p1'), () => {})
  renderPage(
    <AskPanel
      phones={{
        question,
        onProjector: null,
        linkTo: () => null,
        codeOf,
        openReader: codeReader,
        isHereOnly: false,
        take: async () => [],
      }}
    />,
  )
  const field = screen.getByRole('textbox', { name: ask.question })
  await userEvent.type(field, ' Skriv')
  expect(screen.queryByText(ask.notKept)).toBeNull()
  const noRoom = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  await userEvent.type(field, ' det')
  expect(screen.getByText(ask.notKept)).toBeVisible()
  expect(field).toHaveValue(`${ask.begin} Skriv det`)
  noRoom.mockRestore()
  await userEvent.type(field, ' her')
  expect(screen.queryByText(ask.notKept)).toBeNull()
})
