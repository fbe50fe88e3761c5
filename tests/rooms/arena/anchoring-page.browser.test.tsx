import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyArena } from '#core/questions/arena.ts'
import { AnchoringPage } from '#rooms/arena/anchoring-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

function open(language: 'da' | 'en' = 'da') {
  const room = fakeRoom()
  renderPage(<AnchoringPage room={room} route="short" />, { language, question: 'arena' })
  return { user: userEvent.setup(), arena: () => room.answers().arena }
}

describe('anchoring', () => {
  it('keeps resources, owner, afterwards and evaluation', async () => {
    const { user, arena } = open()
    await user.type(screen.getByLabelText('Hvad bruger I af timer, penge og lokaler?'), 'To timer')
    await user.type(screen.getByLabelText('Hvem ejer resultatet bagefter?'), 'Beredskabet')
    await user.type(screen.getByLabelText('Hvad sker der, når arenaen lukker?'), 'Vi mødes')
    await user.type(screen.getByLabelText('Hvordan vurderer I sammen?'), 'Samtale')
    expect(arena()).toEqual({
      ...emptyArena,
      anchoring: {
        resources: 'To timer',
        owner: 'Beredskabet',
        after: 'Vi mødes',
        evaluation: 'Samtale',
      },
    })
  })

  it('keeps a text that is too long on the page, and goes on keeping the rest', async () => {
    const { user, arena } = open()
    const owner = screen.getByLabelText('Hvem ejer resultatet bagefter?')
    fireEvent.change(owner, { target: { value: 'x'.repeat(20_001) } })
    await user.type(screen.getByLabelText('Hvordan vurderer I sammen?'), 'Samtale')
    expect(owner).toHaveAccessibleDescription(/højst rumme 20\.000 tegn/)
    expect(owner).toHaveValue('x'.repeat(20_001))
    expect(arena().anchoring).toMatchObject({ owner: '', evaluation: 'Samtale' })
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    open(language)
    await expectNoAxeFindings()
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    open()
    await expectNoSidewaysScroll()
  })
})
