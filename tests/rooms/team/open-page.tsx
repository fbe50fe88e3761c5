import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect } from 'vitest'
import type { Language } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { TeamAnswers } from '#core/questions/team.ts'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { type FakeRoom, fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { answersWith } from './teams.ts'

type TeamPage = (props: RoomPageProps) => ReactNode

/** One of the team's pages over a team, with a hand on the keyboard and an eye on the answers. */
export const openPage = (Page: TeamPage, team: Partial<TeamAnswers> = {}, language?: Language) =>
  openAnswers(Page, answersWith(team), language)

export const openAnswers = (Page: TeamPage, answers: Answers, language?: Language) =>
  openRoom(Page, fakeRoom(answers), language)

/** The same over a room that may hold what was left waiting in it. */
export function openRoom(Page: TeamPage, room: FakeRoom, language: Language = 'da') {
  const page = (
    <>
      <Page room={room} route="full" />
      <button type="button" onClick={() => room.undo()}>
        Ctrl+Z
      </button>
    </>
  )
  renderPage(page, { language, question: 'team' })
  return { room, user: userEvent.setup(), team: () => room.answers().team }
}

/** Waits until the text is read out politely. */
export const expectSaid = (text: string) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text), { timeout: 3000 })
