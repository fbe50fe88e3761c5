import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { type ContextType, useState } from 'react'
import type { Route } from '#core/journey/journey.ts'
import type { Language } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import type { Decision } from '#rooms/arena/roles/decisions.ts'
import { RolesPage } from '#rooms/arena/roles/roles-page.tsx'
import { formParts } from '#rooms/shared/form-parts.ts'
import { PrimaryActContext } from '#rooms/shared/primary-act.ts'
import type { RejectedInput } from '#rooms/shared/rejected-inputs.ts'
import { type FakeRoom, fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

interface Begin {
  readonly language?: Language
  readonly route?: Route
  /** The decision that the address asks for, from 1. */
  readonly decision?: number | null
  /** What the form of the page had to reject. */
  readonly rejected?: readonly RejectedInput[]
  /** What the page around it is told of primary acts by. */
  readonly around?: ContextType<typeof PrimaryActContext>
}

/** The page of the decisions with what the app keeps in the address. */
export function openRoles(answers: Answers, begin: Begin = {}) {
  const { language = 'da', route = 'full', decision = null, rejected = [], around = null } = begin
  const room = fakeRoom(answers)
  room.rejected(formParts.arena.name).keep(rejected)
  renderPage(
    <PrimaryActContext value={around}>
      <Addressed room={room} route={route} begin={decision} />
    </PrimaryActContext>,
    { language, question: 'arena' },
  )
  const user = userEvent.setup()
  const { titles } = (language === 'da' ? danish : english).arena.decisions
  const step = (which: Decision) =>
    screen.getByRole('button', { name: (name) => name.startsWith(`${titles[which]} `) })
  return { room, user, step, decide: (which: Decision) => user.click(step(which)) }
}

function Addressed(props: { room: FakeRoom; route: Route; begin: number | null }) {
  const { room, route, begin } = props
  const [decision, setDecision] = useState(begin)
  return <RolesPage room={room} route={route} decision={decision} onDecision={setDecision} />
}
