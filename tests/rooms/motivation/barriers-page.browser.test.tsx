import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyActor } from '#core/questions/team.ts'
import { BarriersPage } from '#rooms/motivation/barriers-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

function open(language: 'da' | 'en' = 'da') {
  const actors = [emptyActor('a1', 'Skolen'), emptyActor('a2', 'Ældrerådet')]
  const room = fakeRoom({ ...emptyAnswers, team: { ...emptyAnswers.team, actors } })
  renderPage(<BarriersPage room={room} route="full" />, { language })
  return { room, user: userEvent.setup(), first: () => room.answers().team.actors[0] }
}

describe('barriers', () => {
  it('are said to be for the group alone', () => {
    open()
    const field = within(screen.getByRole('region', { name: 'Hvad holder dem tilbage?' }))
    expect(field.getByText('Kommer ikke på papiret, medmindre I slår det til.')).toBeVisible()
  })

  it('are kept with the actor, and what is done about them too', async () => {
    const { user, first } = open()
    await user.click(screen.getByRole('checkbox', { name: 'Mistillid' }))
    await user.type(screen.getByLabelText('Hvad gør I ved det?'), 'Vi lytter')
    expect(first()).toMatchObject({ barriers: ['distrust'], lowering: 'Vi lytter' })
  })

  it('offer ways of lowering them, which land in the text with the focus after them', async () => {
    const { user, first } = open()
    const text = screen.getByLabelText('Hvad gør I ved det?')
    await user.type(text, 'Vi lytter.')
    expect(screen.queryByText('Forslag, I kan bygge videre på')).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Mistillid' }))
    const way = { name: 'Føj til teksten: Hold et lille løfte hurtigt.' }
    await user.click(screen.getByRole('button', way))
    expect(text).toHaveFocus()
    await user.keyboard(' Inden fredag.')
    expect(first()?.lowering).toBe('Vi lytter. Hold et lille løfte hurtigt. Inden fredag.')
    expect(screen.queryByRole('button', way)).not.toBeInTheDocument()
  })

  it('are asked of the next actor with an empty form', async () => {
    const { user } = open()
    await user.click(screen.getByRole('checkbox', { name: 'Mistillid' }))
    await user.click(screen.getByRole('button', { name: 'Næste aktør: Ældrerådet' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Ældrerådet' })).toHaveFocus()
    expect(screen.getByRole('checkbox', { name: 'Mistillid' })).not.toBeChecked()
  })
})

describe('the page', () => {
  it('keeps how one opts out', async () => {
    const { user, room } = open()
    await user.type(screen.getByLabelText('Sådan siger man fra'), 'En måneds varsel')
    expect(room.answers().motivation.exit).toBe('En måneds varsel')
  })

  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    const { user } = open(language)
    const [first] = screen.getAllByRole('checkbox')
    if (first) await user.click(first)
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    const { user } = open()
    await user.click(screen.getByRole('checkbox', { name: 'Bekymring for faget' }))
    await expectNoSidewaysScroll()
  })
})
