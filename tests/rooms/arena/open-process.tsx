import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type Mock, vi } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import type { Meeting } from '#core/questions/arena.ts'
import { type Actor, emptyActor } from '#core/questions/team.ts'
import type { SaveFile } from '#rooms/arena/process/meetings/meetings.tsx'
import { ProcessPage } from '#rooms/arena/process/process-page.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

export const two = [emptyActor('a1', 'Skolen'), emptyActor('a2', 'Ældrerådet')]

interface Begin {
  readonly actors?: Actor[]
  readonly meetings?: Meeting[]
  /** What else is answered of the arena. */
  readonly own?: Partial<Answers['arena']>
}

/** The page of the process on a room of its own. */
export function open(
  { actors = two, meetings = [], own = {} }: Begin = {},
  language: 'da' | 'en' = 'da',
) {
  const { arena, team, start } = emptyAnswers
  const answers: Answers = {
    ...emptyAnswers,
    start: { ...start, title: 'Fælles borde' },
    team: { ...team, actors },
    arena: { ...arena, ...own, process: { ...arena.process, ...own.process, meetings } },
  }
  const room = fakeRoom(answers)
  const onSaveFile: Mock<SaveFile> = vi.fn()
  renderPage(<ProcessPage room={room} route="full" onSaveFile={onSaveFile} />, {
    language,
    question: 'arena',
  })
  return {
    room,
    onSaveFile,
    user: userEvent.setup(),
    arena: () => room.answers().arena,
    meetings: () => room.answers().arena.process.meetings,
  }
}
/** The open row of a meeting. */
export const meeting = (place: number) =>
  within(screen.getByRole('group', { name: `Møde ${place}` }))

/** The row of a meeting, which opens it. */
export const meetingRow = (place: number) =>
  screen.getByRole('button', { name: new RegExp(`^Møde ${place}(?!\\d)`) })

export const phaseBand = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name}`) })
