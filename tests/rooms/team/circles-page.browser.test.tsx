import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { CirclesPage } from '#rooms/team/circles/circles-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { openPage } from './open-page.tsx'
import { actorsNamed, sharedTables } from './teams.ts'

beforeEach(() => page.viewport(1280, 800))

describe('the circles', () => {
  it('are chosen for each actor, counted, and taken back', async () => {
    const { user, team } = openPage(CirclesPage, sharedTables())
    const circle = within(screen.getByRole('group', { name: 'Kreds: Seniorrådet' }))
    await user.click(circle.getByRole('radio', { name: 'Kernen' }))
    expect(team().actors[5]).toMatchObject({ circle: 'core' })
    expect(screen.getByText('Kernen: 1')).toBeVisible()
    expect(screen.getByText('Ikke placeret: 5')).toBeVisible()
    await user.click(circle.getByRole('radio', { name: 'Ingen' }))
    expect(team().actors[5]).toMatchObject({ circle: null })
  })

  it('are chosen from a list where there is no room for buttons', async () => {
    await page.viewport(390, 800)
    const { user, team } = openPage(CirclesPage, sharedTables())
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Kreds: Seniorrådet' }),
      'Netværk',
    )
    expect(team().actors[5]).toMatchObject({ circle: 'network' })
  })

  it('stand beside whether the actor has said yes, which stays off paper', async () => {
    const { user, team } = openPage(CirclesPage, sharedTables())
    expect(screen.getByText(/^Om de har sagt ja: Kommer ikke på papiret/)).toBeVisible()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Har de sagt ja?: Købmand Friis' }),
      'Har sagt ja',
    )
    expect(team().actors[4]).toMatchObject({ commitment: 'committed' })
  })

  it('are shown for fifty of a thousand actors at a time', async () => {
    const names = Array.from({ length: 1000 }, (_, place) => `Aktør ${place + 1}`)
    const { user } = openPage(CirclesPage, { actors: actorsNamed(...names) })
    expect(screen.getAllByRole('group', { name: /^Kreds/ })).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Vis flere (950 tilbage)' }))
    expect(screen.getAllByRole('group', { name: /^Kreds/ })).toHaveLength(100)
    expect(screen.getByRole('group', { name: 'Kreds: Aktør 51' })).toContainElement(
      document.activeElement as HTMLElement,
    )
  })
})

describe('the page', () => {
  it('keeps what staff may decide', async () => {
    const { user, team } = openPage(CirclesPage)
    await user.type(screen.getByLabelText('Hvad må medarbejderne selv beslutte?'), 'To besøg')
    expect(team().staffRoom).toBe('To besøg')
  })

  it('is free of axe findings and does not scroll sideways at 320 pixels', async () => {
    openPage(CirclesPage, sharedTables())
    await expectNoAxeFindings()
    await page.viewport(320, 640)
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})
