import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor } from '#core/questions/team.ts'
import { project as danish } from '#i18n/da/project.ts'
import { ProcessPage } from '#rooms/arena/process/process-page.tsx'
import { FramePage } from '#rooms/problem/frame-page.tsx'
import type { RoomPageProps } from '#rooms/shared/room.ts'
import { ActorsPage } from '#rooms/team/actors/actors-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from './accessibility.ts'
import { fakeRoom } from './fake-room.ts'
import { renderPage } from './render-page.tsx'

const { codes, problem, arena, team } = danish
const group = (name: string) => screen.queryByRole('group', { name })

const cases: readonly {
  question: string
  Page: (props: RoomPageProps) => React.ReactNode
  leads: readonly string[]
  instead: string
  answer: string
  kept: (answers: Answers) => string | null
  code: string
}[] = [
  {
    question: problem.chosenBy,
    Page: FramePage,
    leads: [codes.solutionOpenness.decided.name],
    instead: codes.solutionOpenness.open.name,
    answer: codes.solutionChosenBy.citizens.name,
    kept: (answers) => answers.problem.openness.chosenBy,
    code: 'citizens',
  },
  {
    question: problem.wantedBy,
    Page: FramePage,
    leads: [codes.savings.mainPurpose.name, codes.shiftsTask.partly.name],
    instead: codes.shiftsTask.no.name,
    answer: codes.shiftWantedBy.takers.name,
    kept: (answers) => answers.problem.purpose.wantedBy,
    code: 'takers',
  },
  {
    question: arena.fixedBy,
    Page: ProcessPage,
    leads: [codes.processDesign.fixed.name],
    instead: codes.processDesign.adjustable.name,
    answer: codes.processFixedBy.lawOrCalendar.name,
    kept: (answers) => answers.arena.process.fixedBy,
    code: 'lawOrCalendar',
  },
]

describe.each(cases)('"$question"', ({ question, Page, leads, instead, answer, kept, code }) => {
  it('is asked while the choice stands that leads to it, on the short route too, and its answer is kept', async () => {
    const user = userEvent.setup()
    const room = fakeRoom()
    renderPage(<Page room={room} route="short" />)
    expect(group(question)).not.toBeInTheDocument()
    for (const name of leads) await user.click(screen.getByRole('radio', { name }))
    expect(group(question)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: answer }))
    expect(kept(room.answers())).toBe(code)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
    await user.click(screen.getByRole('radio', { name: instead }))
    expect(group(question)).not.toBeInTheDocument()
    expect(kept(room.answers())).toBe(code)
    const back = leads.at(-1) ?? ''
    await user.click(screen.getByRole('radio', { name: back }))
    expect(screen.getByRole('radio', { name: answer })).toBeChecked()
  })
})

describe('the side of an actor', () => {
  it('is asked of one of knowledge alone, and is neither until one is chosen', async () => {
    const user = userEvent.setup()
    const room = fakeRoom({
      ...emptyAnswers,
      team: { ...emptyAnswers.team, actors: [emptyActor('a1', 'Skolen')] },
    })
    renderPage(<ActorsPage room={room} route="full" />)
    await user.click(screen.getByRole('button', { name: 'Skolen' }))
    const side = () => screen.queryByRole('combobox', { name: team.of(team.actors.side, 'Skolen') })
    const groups = screen.getByRole('combobox', { name: team.of(team.actors.group, 'Skolen') })
    expect(side()).not.toBeInTheDocument()
    await user.selectOptions(groups, codes.group.knowledge.name)
    expect(side()).toHaveDisplayValue(team.actors.neitherSide)
    await user.selectOptions(side() ?? groups, codes.side.public.name)
    expect(room.answers().team.actors[0]).toMatchObject({ group: 'knowledge', side: 'public' })
    await expectNoAxeFindings()
    await user.selectOptions(groups, codes.group.staff.name)
    expect(side()).not.toBeInTheDocument()
    expect(room.answers().team.actors[0]).toMatchObject({ group: 'staff', side: 'public' })
  })
})
