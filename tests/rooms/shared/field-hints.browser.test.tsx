import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor } from '#core/questions/team.ts'
import { GiveAndGainPage } from '#rooms/motivation/give-and-gain-page.tsx'
import { FramePage } from '#rooms/problem/frame-page.tsx'
import { StatementPage } from '#rooms/problem/statement-page.tsx'
import { StartPage } from '#rooms/start/start-page.tsx'
import { ActorsPage } from '#rooms/team/actors/actors-page.tsx'
import { NeedsPage } from '#rooms/team/needs-page.tsx'
import { expectNoAxeFindings } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { actorsNamed, answersWith, needsNamed } from '../team/teams.ts'

const pages = { StatementPage, FramePage, StartPage, GiveAndGainPage, ActorsPage, NeedsPage }

function open(page: keyof typeof pages, answers: Answers = emptyAnswers) {
  const room = fakeRoom(answers)
  const Page = pages[page]
  renderPage(<Page room={room} route="full" />)
  return room
}
const withStatement = (statement: string): Answers => ({
  ...emptyAnswers,
  problem: { ...emptyAnswers.problem, statement },
})
const field = (name: string) => screen.getByRole('textbox', { name })
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } })
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

const statement = 'Problemet i én sætning'
const short = 'Det er meget kort. Skriv én hel sætning.'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a hint', () => {
  it('comes when typing has rested, and not before', () => {
    open('StatementPage')
    write(statement, 'Børn')
    pass(1000)
    write(statement, 'Børn keder')
    pass(1100)
    expect(screen.queryByText(short)).not.toBeInTheDocument()
    pass(100)
    expect(screen.getByText(short)).toBeVisible()
  })

  it('goes again when typing has rested on a better answer', () => {
    open('StatementPage', withStatement('Børn keder sig'))
    write(statement, 'Børn i Nordbyen har intet sted at være sammen efter skole.')
    expect(screen.getByText(short)).toBeVisible()
    pass(1200)
    expect(screen.queryByText(short)).not.toBeInTheDocument()
  })

  it('is there at once when a page opens with an answer', () => {
    open('StatementPage', withStatement('Børn keder sig'))
    expect(screen.getByText(short)).toBeVisible()
  })

  it('describes its control, and is not an error', () => {
    open('StatementPage', withStatement('Børn keder sig'))
    expect(field(statement)).toHaveAccessibleDescription(expect.stringContaining(`Råd: ${short}`))
    expect(field(statement)).not.toHaveAttribute('aria-invalid')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('keeps two others company, and leaves the rest one click away', () => {
    open('StatementPage', withStatement('At implementere: de gider ikke, u@x.dk'))
    const summary = screen.getByText('Vis 2 råd til')
    const rest = summary.closest('details')
    expect(screen.getAllByText('Råd:').filter((each) => !rest?.contains(each))).toHaveLength(3)
    expect(rest).not.toHaveAttribute('open')
    expect(screen.getByText(/Det ligner personoplysninger/)).toBeVisible()
    fireEvent.click(summary)
    expect(screen.getByText('Her er et fagord, som ikke alle kender.')).toBeVisible()
  })

  it('waits for the field it speaks of, not for another', () => {
    const room = open('StatementPage')
    write(statement, 'Børn')
    pass(1100)
    write('Hvordan ved I det?', 'Det ved alle.')
    pass(1100)
    expect(screen.queryByText(short)).not.toBeInTheDocument()
    pass(100)
    expect(screen.getByText(short)).toBeVisible()
    expect(screen.getByText('Hvem fortalte jer det?')).toBeVisible()
    expect(room.answers().problem.statement).toBe('Børn')
  })
})

describe('in a field of several controls, a hint', () => {
  it('stands at the control it is about', () => {
    open('StartPage')
    write('Tidsramme', 'To uger')
    pass(1200)
    const question = 'Kan I nå at definere, prøve og rette til?'
    expect(field('Tidsramme')).toHaveAccessibleDescription(expect.stringContaining(question))
    expect(field('Sted')).not.toHaveAccessibleDescription(expect.stringContaining(question))
  })

  it('describes the field when it is about all of it', () => {
    open('FramePage', {
      ...emptyAnswers,
      problem: {
        ...emptyAnswers.problem,
        success: [{ id: 's1', sign: 'En rapport er skrevet', measure: '', now: '', goal: '' }],
      },
    })
    expect(
      screen.getByRole('region', { name: 'Tegn på, at det er blevet bedre' }),
    ).toHaveAccessibleDescription('Råd: Hvad er anderledes for nogen?')
  })

  it('points at the one text that looks personal', () => {
    open('StartPage')
    write('Sted', 'Ring til 23 45 67 89')
    pass(1200)
    expect(field('Sted')).toHaveAccessibleDescription(/Det ligner personoplysninger/)
    expect(screen.getAllByText(/Det ligner personoplysninger/)).toHaveLength(1)
  })
})

describe('in a list, a hint', () => {
  it('stands on the row whose name looks personal', () => {
    open('NeedsPage', answersWith({ needs: needsNamed('Et køkken', 'Ring 23 45 67 89') }))
    const [first, second] = screen.getAllByRole('listitem').filter((row) => row.dataset.row)
    expect(within(first as HTMLElement).queryByText(/personoplysninger/)).not.toBeInTheDocument()
    expect(within(second as HTMLElement).getByText(/personoplysninger/)).toBeVisible()
  })

  it('stands under the list when it is about all of it', () => {
    open('ActorsPage', answersWith({ actors: actorsNamed('Købmanden', 'Skolen') }))
    expect(screen.getByText('Hvem ville blive sur over ikke at være spurgt?')).toBeVisible()
  })

  it('is about the actor on screen alone', () => {
    const actors = ['a1', 'a2'].map((id) => emptyActor(id, `Aktør ${id}`))
    const [first, second] = actors
    if (first) first.gainText = 'De hjælper kommunen'
    if (second) second.gainText = 'De får et værksted'
    open('GiveAndGainPage', answersWith({ actors }))
    expect(screen.queryByText('Hvad får de selv?')).toBeVisible()
    fireEvent.click(screen.getByRole('button', { name: 'Næste aktør: Aktør a2' }))
    expect(screen.queryByText('Hvad får de selv?')).not.toBeInTheDocument()
  })
})

describe('a page with hints', () => {
  it('is free of axe findings', async () => {
    vi.useRealTimers()
    open('StatementPage', withStatement('At implementere: de gider ikke, u@x.dk'))
    await expectNoAxeFindings()
  })
})
