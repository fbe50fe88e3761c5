import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { emptyActor } from '#core/questions/team.ts'
import { ActorsPage } from '#rooms/team/actors/actors-page.tsx'
import { expectNoAxeFindings } from '../accessibility.ts'
import { expectSaid, openPage } from './open-page.tsx'
import { actorsNamed, sharedTables } from './teams.ts'

/** The name of an actor, which opens its row. */
const nameOf = (name: string) => screen.getByRole('button', { name })
const bringsOf = () => screen.getByLabelText('Hvad har de, som opgaven kræver?')
const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => `Aktør ${place + 1}`)
const focused = () =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null

beforeEach(() => page.viewport(1280, 800))

describe('by keyboard', () => {
  it('is one stop for the Tab key until a row is open', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed('Et', 'To', 'Tre') })
    nameOf('Et').focus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(nameOf('Tre')).toHaveFocus()
    await user.keyboard('{Home}{End}{ArrowUp}')
    expect(nameOf('To')).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('table')).not.toContainElement(focused())
    await user.tab({ shift: true })
    expect(nameOf('To')).toHaveFocus()
    await user.keyboard('{Enter}{Tab}')
    expect(screen.getByRole('combobox', { name: 'Gruppe: To' })).toHaveFocus()
  })

  it('goes on to the next with Ctrl+Enter from inside a text, and back to the row with Escape', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Et', 'To') })
    await user.click(nameOf('Et'))
    await user.type(bringsOf(), 'Tid{Control>}{Enter}{/Control}')
    expect(team().actors[0]?.brings).toBe('Tid')
    expect(nameOf('To')).toHaveFocus()
    expect(nameOf('To')).toHaveAttribute('aria-expanded', 'true')
    await user.tab()
    await user.keyboard('{Escape}')
    expect(nameOf('To')).toHaveFocus()
    expect(nameOf('To')).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('{Enter}{Control>}{Enter}{/Control}')
    expect(nameOf('To')).toHaveFocus()
    expect(nameOf('To')).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('one at a time', () => {
  it('begins at the first that lacks an answer, and gives focus back', async () => {
    const described = { relation: 'both', stake: 1, influence: 1, voice: 'strong' } as const
    const { user, team } = openPage(ActorsPage, {
      actors: [{ ...emptyActor('a1', 'Et'), ...described, brings: 'Tid' }, emptyActor('a2', 'To')],
    })
    await user.click(screen.getByRole('button', { name: 'Gennemgå én ad gangen' }))
    expect(screen.getByRole('heading', { name: 'To' })).toHaveFocus()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gruppe: To' }), 'Borgere')
    expect(team().actors[1]?.group).toBe('citizens')
    await expectNoAxeFindings()
    await user.click(screen.getByRole('button', { name: 'Luk gennemgangen' }))
    expect(screen.getByRole('button', { name: 'Gennemgå én ad gangen' })).toHaveFocus()
  })
})

describe('many actors', () => {
  it('are searched for, and put together by group', async () => {
    const actors = actorsNamed(...numbered(60)).map((actor, place) => ({
      ...actor,
      group: place % 2 === 0 ? ('knowledge' as const) : ('politicians' as const),
    }))
    const { user } = openPage(ActorsPage, { actors })
    const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
    expect(names()).toHaveLength(50)
    await user.type(screen.getByLabelText('Find en aktør'), 'aktør 5')
    expect(names()).toHaveLength(11)
    await user.click(screen.getByRole('button', { name: /^Gruppe/ }))
    expect(names().slice(0, 7)).toEqual([
      'Aktør 50',
      'Aktør 52',
      'Aktør 54',
      'Aktør 56',
      'Aktør 58',
      'Aktør 5',
      'Aktør 51',
    ])
    await expectSaid('Viser 11 af 11 aktører')
  })
})

describe('where there is no room for a table', () => {
  beforeEach(() => page.viewport(390, 844))

  it('has a card for each actor, of which one is open, with the next at hand', async () => {
    const { user } = openPage(ActorsPage, sharedTables())
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Hjemmeplejen Nord/ }))
    expect(screen.getByText('Aktør 3 af 6')).toBeVisible()
    await expectNoAxeFindings()
    await user.click(screen.getByRole('button', { name: 'Næste aktør' }))
    const next = screen.getByRole('button', { name: /^Nordby Skole/ })
    expect(next).toHaveFocus()
    expect(next).toHaveAttribute('aria-expanded', 'true')
  })
})
