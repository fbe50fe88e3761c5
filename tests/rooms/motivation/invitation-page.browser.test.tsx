import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Answers, emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { InvitationPage } from '#rooms/motivation/invitation-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const school: Answers = {
  ...emptyAnswers,
  team: {
    ...emptyAnswers.team,
    needs: [emptyNeed('n1', 'Et køkken')],
    actors: [emptyActor('a1', 'Skolen'), emptyActor('a2', 'Ældrerådet')],
    coverage: { n1: { a1: 2 } },
  },
}

function open(answers: Answers = school, language: 'da' | 'en' = 'da') {
  const user = userEvent.setup()
  const room = fakeRoom(answers)
  renderPage(<InvitationPage room={room} route="full" />, { language })
  return { room, user }
}
const draft = (name: string) => screen.getByRole('region', { name })
const copy = () => screen.getByRole('button', { name: 'Kopiér teksten: Invitation til Skolen' })

afterEach(() => vi.restoreAllMocks())

describe('the invitation', () => {
  it('keeps the promise, who asks, how and when, and the first win', async () => {
    const { user, room } = open()
    await user.type(screen.getByLabelText('Løftet om indflydelse'), 'I bestemmer menuen')
    await user.type(screen.getByLabelText('Hvem spørger hvem?'), 'Naboen')
    await user.type(screen.getByLabelText('Hvordan?'), 'Ved døren')
    await user.type(screen.getByLabelText('Hvornår?'), 'Uge 3')
    await user.type(screen.getByLabelText('Den første lille sejr'), 'en middag')
    expect(room.answers().motivation).toEqual({
      ...emptyAnswers.motivation,
      influencePromise: 'I bestemmer menuen',
      invitation: { who: 'Naboen', how: 'Ved døren', when: 'Uge 3' },
      smallWins: 'en middag',
    })
  })

  it('says that who asks stays off the paper', () => {
    open()
    expect(screen.getByLabelText('Hvem spørger hvem?')).toHaveAccessibleDescription(
      /Kommer ikke på papiret/,
    )
  })
})

describe('the drafts', () => {
  it('follow what is written, for the chosen actor, without what is private', async () => {
    const { user } = open()
    await user.type(screen.getByLabelText('Løftet om indflydelse'), 'I bestemmer menuen')
    await user.type(screen.getByLabelText('Hvem spørger hvem?'), 'Naboen')
    const letter = draft('Invitation').textContent
    expect(letter).toContain('Til: Skolen')
    expect(letter).toContain('Vil I stå for »Et køkken«?Det lover vi: I bestemmer menuen.')
    expect(letter).not.toContain('Naboen')
    expect(draft('Opgavekort').textContent).toContain('Vi foreslår jer at stå for »Et køkken«.')
  })

  it('offer the task until the actor has said yes', () => {
    const actors = school.team.actors.map((actor) => ({
      ...actor,
      commitment: 'committed' as const,
    }))
    open({ ...school, team: { ...school.team, actors } })
    expect(draft('Opgavekort').textContent).toContain('Jeres opgave er at stå for »Et køkken«.')
  })

  it('say what is missing for an actor without a task', async () => {
    const { user } = open()
    await user.selectOptions(screen.getByLabelText('Vis udkast til'), 'Ældrerådet')
    expect(draft('Invitation').textContent).toContain('Til: Ældrerådet')
    expect(screen.getByText(/Ældrerådet« har ingen mærker i tabellen endnu/)).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Opgavekort' })).not.toBeInTheDocument()
  })

  it('are talking points, and say why, for whoever the problem is about', async () => {
    const actors = school.team.actors.map((actor) => ({ ...actor, relation: 'affected' as const }))
    const { user } = open({ ...school, team: { ...school.team, actors } })
    const points = draft('Stikord')
    expect(points.textContent).toContain('Til den, der taler med: Skolen')
    expect(points.textContent).toContain('Derfor står her stikord og ikke et brev.')
    expect(screen.queryByRole('region', { name: 'Invitation' })).toBeNull()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const name = 'Kopiér teksten: Stikord til Skolen'
    await user.click(screen.getByRole('button', { name }))
    expect(write.mock.calls[0]?.[0]).toMatch(/^Til den, der taler med: Skolen\n\nMød dem/)
    await expectNoAxeFindings()
  })

  it('are copied paragraph by paragraph, and the copy is announced', async () => {
    const { user } = open()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(copy())
    expect(write.mock.calls[0]?.[0]).toMatch(/^Til: Skolen\n\nKære alle\n\nVil I stå for/)
    expect(await screen.findByText('Teksten er kopieret.')).toBeInTheDocument()
  })

  it('are selected where the clipboard is not to be used', async () => {
    const { user } = open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(copy())
    expect(await screen.findByText(/Teksten er markeret/)).toBeInTheDocument()
    expect(String(getSelection())).toContain('Til: Skolen')
  })

  it('wait for an actor', () => {
    open(emptyAnswers)
    const drafts = within(screen.getByRole('region', { name: 'Udkast, I kan bruge' }))
    expect(drafts.getByText(/Skriv aktører under spørgsmål 2/)).toBeVisible()
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    open(school, language)
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    open()
    await expectNoSidewaysScroll()
  })
})
