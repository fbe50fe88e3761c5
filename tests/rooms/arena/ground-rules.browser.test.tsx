import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { openRoles } from './open-roles.tsx'

function open() {
  const page = openRoles(emptyAnswers)
  const arena = () => page.room.answers().arena
  return { ...page, arena, rules: () => arena().groundRules.map(({ text }) => text) }
}
const newRule = () => screen.getByLabelText('Ny spilleregel')

describe('ground rules', () => {
  it('are added by Enter, moved, changed, deleted and brought back', async () => {
    const { user, rules, decide } = open()
    await decide('rules')
    await user.type(newRule(), 'Én ad gangen{Enter}Sig det her{Enter}')
    expect(newRule()).toHaveFocus()
    expect(rules()).toEqual(['Én ad gangen', 'Sig det her'])
    await user.click(screen.getByRole('button', { name: 'Flyt op: Sig det her' }))
    expect(rules()).toEqual(['Sig det her', 'Én ad gangen'])
    await user.click(screen.getByRole('button', { name: 'Ret: Sig det her' }))
    await user.keyboard('Sig det højt{Enter}')
    await user.click(screen.getByRole('button', { name: 'Slet: Sig det højt' }))
    expect(rules()).toEqual(['Én ad gangen'])
    await user.keyboard('{Enter}')
    expect(rules()).toEqual(['Sig det højt', 'Én ad gangen'])
  })

  it('stay the same rows when they are moved, changed or brought back', async () => {
    const { user, arena, decide } = open()
    await decide('rules')
    const ids = () => arena().groundRules.map(({ id }) => id)
    await user.type(newRule(), 'Et{Enter}To{Enter}')
    const [one, two] = ids()
    expect(one).not.toBe(two)
    await user.click(screen.getByRole('button', { name: 'Flyt op: To' }))
    await user.click(screen.getByRole('button', { name: 'Ret: To' }))
    await user.keyboard(' og lidt til{Enter}')
    expect(ids()).toEqual([two, one])
    await user.click(screen.getByRole('button', { name: 'Slet: Et' }))
    await user.keyboard('{Enter}')
    expect(ids()).toEqual([two, one])
  })

  it('may say the same twice', async () => {
    const { user, rules, decide } = open()
    await decide('rules')
    await user.type(newRule(), 'Tak{Enter}Tak{Enter}')
    const [first] = screen.getAllByRole('button', { name: 'Slet: Tak' })
    if (first) await user.click(first)
    expect(rules()).toEqual(['Tak'])
  })

  it('keep a line that is too long in its field, and go on keeping the rest', async () => {
    const { user, arena, rules, decide } = open()
    await decide('rules')
    await user.type(newRule(), 'Kort{Enter}')
    fireEvent.change(newRule(), { target: { value: 'x'.repeat(20_001) } })
    await user.type(newRule(), '{Enter}')
    expect(screen.getByText(/En linje kan højst have 20\.000 tegn/)).toBeVisible()
    expect(newRule()).toHaveProperty('value', 'x'.repeat(20_001))
    await decide('power')
    await user.type(screen.getByLabelText('Hvad gør I, når I er uenige?'), 'Vi stemmer')
    await decide('rules')
    expect(rules()).toEqual(['Kort'])
    expect(arena().power.conflict).toBe('Vi stemmer')
    fireEvent.change(newRule(), { target: { value: 'Længere' } })
    await user.type(newRule(), '{Enter}')
    expect(rules()).toEqual(['Kort', 'Længere'])
    // At the field: what was said aloud may still stand in its region.
    expect(newRule()).toBeValid()
    expect(newRule()).not.toHaveAccessibleDescription(/En linje kan højst have/)
  })
})
