import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { emptyArena } from '#core/questions/arena.ts'
import { FormPage } from '#rooms/arena/form-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

function open(language: 'da' | 'en' = 'da') {
  const room = fakeRoom(emptyAnswers)
  renderPage(<FormPage room={room} route="full" />, { language, question: 'arena' })
  return { room, user: userEvent.setup(), arena: () => room.answers().arena }
}

describe('the form of the arena', () => {
  it('is chosen among cards that say what each is good for, and can be taken back', async () => {
    const { user, arena } = open()
    const card = screen.getByRole('radio', { name: 'Partnerskab' })
    expect(card).toHaveAccessibleDescription(/God, når nogle få organisationer/)
    await user.click(card)
    expect(arena().form).toBe('partnership')
    await user.keyboard('{ArrowDown}')
    expect(arena().form).toBe('communityOfPractice')
    await user.click(screen.getByRole('button', { name: 'Fjern valget' }))
    expect(arena().form).toBeNull()
  })

  it('has a name, a size and a composition', async () => {
    const { user, arena } = open()
    await user.type(screen.getByLabelText('Hvad kalder I arenaen?'), 'Køkkenbordet')
    await user.type(screen.getByLabelText('Hvor mange er med?'), '14')
    await user.type(screen.getByLabelText('Hvem er med, og hvor mange af hver?'), 'Alle')
    expect(arena()).toMatchObject({ name: 'Køkkenbordet', size: 14, composition: 'Alle' })
  })
})

describe('what to ask someone who knows the law', () => {
  it('is one click away, and says that it is no advice', async () => {
    const { user } = open()
    expect(screen.getByText('Habilitet')).not.toBeVisible()
    await user.click(screen.getByText('Spørg jeres jurist'))
    expect(screen.getByText(/^Det her er ikke juridisk rådgivning/)).toBeVisible()
    expect(screen.getByText('Habilitet')).toBeVisible()
    expect(screen.getByText(/normalt ikke beslutte/)).toBeVisible()
  })
})

describe('the size', () => {
  it('stays on the page when it is no whole number, with a message, and is not kept', async () => {
    const { user, arena } = open()
    const size = screen.getByLabelText('Hvor mange er med?')
    await user.type(size, '14')
    await user.type(size, '-16')
    expect(size).toHaveAccessibleDescription(
      'Fejl: Skriv antallet som et helt tal, for eksempel 14.',
    )
    expect(size).toHaveValue('14-16')
    expect(arena().size).toBe(14)
    await user.type(screen.getByLabelText('Hvad kalder I arenaen?'), 'Bordet')
    expect(arena().name).toBe('Bordet')
    await user.clear(size)
    expect(size).not.toHaveAccessibleDescription(/Fejl/)
    expect(arena().size).toBeNull()
  })

  it('is rejected above a million', async () => {
    const { user, arena, room } = open()
    await user.type(screen.getByLabelText('Hvor mange er med?'), '1000001')
    expect(screen.getByLabelText('Hvor mange er med?')).toHaveAccessibleDescription(/Fejl/)
    expect(arena().size).toBe(100_000)
    expect(room.rejected('arena').read()).toMatchObject([{ text: '1000001' }])
  })
})

describe('the mandate', () => {
  it('says what the arena may do, how decisions are made, who replies and who brings issues in', async () => {
    const { user, arena } = open()
    await user.type(screen.getByLabelText('Hvad må arenaen?'), 'Råde over puljen')
    await user.click(screen.getByRole('radio', { name: 'Vi foreslår sammen og får svar' }))
    await user.type(screen.getByLabelText('Hvem svarer, og hvornår?'), 'Udvalget, seks uger')
    const bringers = within(screen.getByRole('group', { name: 'Hvem må rejse nye sager?' }))
    await user.click(bringers.getByRole('checkbox', { name: 'Frivillige' }))
    await user.click(bringers.getByRole('checkbox', { name: 'Borgere' }))
    expect(arena().mandate).toEqual({
      text: 'Råde over puljen',
      decision: 'proposeWithReply',
      reply: 'Udvalget, seks uger',
      givenBy: null,
      initiative: ['citizens', 'volunteers'],
    })
  })

  it('keeps a text that is too long on the page, and goes on keeping the rest', async () => {
    const { user, arena } = open()
    const text = screen.getByLabelText('Hvad må arenaen?')
    fireEvent.change(text, { target: { value: 'x'.repeat(20_001) } })
    await user.type(screen.getByLabelText('Hvem svarer, og hvornår?'), 'Udvalget')
    expect(text).toHaveAccessibleDescription(/højst rumme 20\.000 tegn/)
    expect(arena().mandate).toEqual({ ...emptyArena.mandate, reply: 'Udvalget' })
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
