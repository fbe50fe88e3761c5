import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { Language } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import { loadExample } from '#examples/load-example.ts'
import { CheckPage } from '#rooms/check/check-page.tsx'
import { type Parts, withParts } from '../../fixtures/answers-of.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

export const hrefOf = (page: string, place: string) => `#/${page}?place=${place}`

/** The citizens' example: on the way to co-creation, with three weak criteria. */
export const citizens = async () => (await loadExample('et-sted-at-moedes', 'da')).answers

/** The check over the citizens' example, with some answers otherwise. */
export const openCitizens = async (parts: Parts<Answers> = {}) =>
  openCheck(withParts(await citizens(), parts))

export function openCheck(
  answers: Answers,
  { language = 'da', openAtStart }: { language?: Language; openAtStart?: string } = {},
) {
  const room = fakeRoom(answers)
  renderPage(
    <CheckPage
      room={room}
      hrefOf={hrefOf}
      charterHref="#/charter"
      methodHref="#/method/citizens"
      openAtStart={openAtStart}
    />,
    { language, question: 'arena' },
  )
  return { room, user: userEvent.setup() }
}

/** The button that opens a test or criterion. */
export const head = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name} `) })

/** All that stands in the row of a test or criterion. */
export function row(name: string) {
  const item = head(name).closest('li')
  if (!item) throw new Error(`No row ${name}`)
  return within(item)
}

export const verdicts = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

/** Waits until the text is read out politely. */
export const expectSaid = (text: string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), { timeout: 3000 })
