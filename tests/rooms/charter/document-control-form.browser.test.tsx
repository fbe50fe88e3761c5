import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { roomOnPageOne } from '#core/charter/document/page-one-texts.ts'
import { languages } from '#core/languages.ts'
import type { Answers } from '#core/questions/answers.ts'
import { project as danish } from '#i18n/da/project.ts'
import { project as english } from '#i18n/en/project.ts'
import { DocumentControlForm } from '#rooms/charter/document-control-form.tsx'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const { paper } = danish
const [actor] = fullAnswers.team.actors
if (!actor) throw new Error('The full answers have an actor.')

afterEach(() => document.documentElement.removeAttribute('data-theme'))

function openForm(answers: Answers = fullAnswers, language: 'da' | 'en' = 'da') {
  const room = fakeRoom(answers)
  renderPage(<DocumentControlForm room={room} />, { question: 'arena', language })
  return { room, signatures: () => room.project().document.signatures }
}

const withStatement = (statement: string): Answers => ({
  ...fullAnswers,
  problem: { ...fullAnswers.problem, statement },
})
const long = 'Åen går over sine bredder. '.repeat(20)
const addRow = () => userEvent.click(screen.getByRole('button', { name: paper.addSignature }))
const firstRow = () => within(screen.getByRole('group', { name: paper.signature(1) }))

describe('who signs', () => {
  it('is an actor of the list, with the name and role of whoever can bind it', async () => {
    const { signatures } = openForm()
    expect(screen.getByText(paper.signaturesHelp)).toBeVisible()
    await addRow()
    await userEvent.selectOptions(firstRow().getByLabelText(paper.party), actor.id)
    expect(firstRow().queryByLabelText(paper.partyName)).toBeNull()
    await userEvent.type(firstRow().getByLabelText(paper.name), 'Bo')
    await userEvent.type(firstRow().getByLabelText(paper.role), 'Leder')
    expect(signatures()).toMatchObject([{ actor: actor.id, party: '', name: 'Bo', role: 'Leder' }])
  })

  it('may be a party of one’s own, and what was written of it is kept while another is chosen', async () => {
    const { signatures } = openForm()
    await addRow()
    await userEvent.type(firstRow().getByLabelText(paper.partyName), 'Regionen')
    await userEvent.selectOptions(firstRow().getByLabelText(paper.party), actor.id)
    await userEvent.selectOptions(firstRow().getByLabelText(paper.party), paper.otherParty)
    expect(firstRow().getByLabelText(paper.partyName)).toHaveValue('Regionen')
    expect(signatures()).toMatchObject([{ actor: '', party: 'Regionen' }])
  })

  it('is written where there is no actor to choose', async () => {
    const { signatures } = openForm({ ...fullAnswers, team: { ...fullAnswers.team, actors: [] } })
    await addRow()
    expect(screen.queryByRole('combobox')).toBeNull()
    await userEvent.type(firstRow().getByLabelText(paper.party), 'Regionen')
    expect(signatures()).toMatchObject([{ actor: '', party: 'Regionen' }])
  })
})

describe('a short text for page one', () => {
  const { heading, texts, length } = paper.pageOne

  it('is not asked for where the whole one has room', () => {
    openForm(withStatement('Kort'))
    expect(screen.queryByRole('heading', { name: heading })).toBeNull()
  })

  it('is asked for where it has not, with how much room there is', async () => {
    const { room } = openForm(withStatement(long))
    const field = screen.getByLabelText(texts.statement)
    expect(screen.queryByLabelText(texts.open)).toBeNull()
    expect(field).toHaveAccessibleDescription(
      new RegExp(length(long.trim().length, roomOnPageOne.statement), 'u'),
    )
    await userEvent.type(field, 'Åen oversvømmer')
    expect(room.project().document.pageOne.statement).toBe('Åen oversvømmer')
    expect(room.answers().problem.statement).toBe(long)
    await userEvent.clear(field)
    expect(screen.getByLabelText(texts.statement)).toHaveFocus()
  })

  it('is still there where one is written, however short the answer has become', () => {
    const room = fakeRoom(withStatement('Kort'))
    room.changeProject((project) => ({
      ...project,
      document: {
        ...project.document,
        pageOne: { ...project.document.pageOne, statement: 'Kortere' },
      },
    }))
    renderPage(<DocumentControlForm room={room} />, { question: 'arena' })
    expect(screen.getByLabelText(texts.statement)).toHaveValue('Kortere')
  })
})

it.each(
  languages.flatMap((language) => [[language, 'light'] as const, [language, 'dark'] as const]),
)('is accessible with all of it open, also on a narrow page (%s, %s)', async (language, theme) => {
  document.documentElement.setAttribute('data-theme', theme)
  openForm(withStatement(long), language)
  const words = language === 'da' ? danish : english
  await userEvent.click(screen.getByRole('button', { name: words.paper.addSignature }))
  await expectNoAxeFindings()
  await expectNoSidewaysScroll()
})
