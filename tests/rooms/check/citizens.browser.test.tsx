import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent as keys } from 'vitest/browser'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { citizens, openCheck } from './open-check.tsx'

const today = () => screen.getByLabelText('Borgeren i dag')
const here = () => screen.getByLabelText('Borgeren i jeres projekt')

describe('the citizens beside the staircase', () => {
  it('are chosen, with what each is, and left unchosen again', async () => {
    const { room, user } = openCheck(await citizens())
    expect(today()).toHaveDisplayValue('Ikke valgt')
    await user.selectOptions(today(), 'Kunden')
    await user.selectOptions(here(), 'Medskaberen')
    expect(room.judgement().citizens).toEqual({ today: 'customer', here: 'coCreator' })
    expect(here()).toHaveAccessibleDescription('Samskabelse: er med hele vejen')
    await user.selectOptions(here(), 'Ikke valgt')
    expect(room.judgement().citizens).toEqual({ today: 'customer', here: null })
    expect(here()).not.toHaveAccessibleDescription()
  })

  it('are chosen by keyboard, and leave what else the group has judged', async () => {
    const { room } = openCheck(await citizens())
    const { citizens: _, ...others } = room.judgement()
    today().focus()
    await keys.keyboard('Den b')
    expect(room.judgement()).toEqual({ ...others, citizens: { today: 'heard', here: null } })
    await keys.tab()
    expect(here()).toHaveFocus()
    await keys.tab()
    expect(screen.getByRole('link', { name: 'Læs om de fem borgere' })).toHaveFocus()
  })

  it.each(['da', 'en'] as const)('have nothing for axe to find in %s', async (language) => {
    const { user } = openCheck(await citizens(), { language })
    const [select] = screen.getAllByRole('combobox')
    if (select) await user.selectOptions(select, 'voter')
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })

  it('lead to where they are explained', async () => {
    openCheck(await citizens())
    expect(screen.getByRole('link', { name: 'Læs om de fem borgere' })).toHaveAttribute(
      'href',
      '#/method/citizens',
    )
  })
})
