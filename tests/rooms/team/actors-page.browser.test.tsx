import { cleanup, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import * as seatMarks from '#core/figures/table/seat-marks.ts'
import { limits } from '#core/limits.ts'
import { emptyActor } from '#core/questions/team.ts'
import { ActorsPage } from '#rooms/team/actors/actors-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { expectSaid, openAnswers, openPage, openRoom } from './open-page.tsx'
import { actorsNamed, answersWith, sharedTables } from './teams.ts'

const entry = () => screen.getByRole('textbox', { name: 'Ny aktør' })

/** The name of an actor, which opens its row. */
const nameOf = (name: string) => screen.getByRole('button', { name })
const bringsOf = () => screen.getByLabelText('Hvad har de, som opgaven kræver?')
const numbered = (count: number) =>
  Array.from({ length: count }, (_, place) => `Aktør ${place + 1}`)

vi.mock('#core/figures/table/seat-marks.ts', { spy: true })

beforeEach(() => page.viewport(1280, 800))

describe('the list of actors', () => {
  it('adds with enter and keeps the group on the row', async () => {
    const { user, team } = openPage(ActorsPage)
    await user.type(entry(), 'Seniorrådet{Enter}Skolen{Enter}')
    await expectSaid('Aktør tilføjet: Skolen. 2 i alt')
    await user.click(nameOf('Skolen'))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gruppe: Skolen' }), 'Borgere')
    expect(team().actors).toMatchObject([
      { name: 'Seniorrådet', group: null },
      { name: 'Skolen', group: 'citizens' },
    ])
  })

  it('takes the group from Excel, and asks about what is no group', async () => {
    const { user, team } = openPage(ActorsPage)
    await user.click(entry())
    await user.paste('Aktør\tGruppe\nKøbmanden\tKunder\nSkolen\tmedarbejdere')
    await user.click(screen.getByRole('button', { name: 'Tilføj 2 aktører' }))
    expect(team().actors).toMatchObject([
      { name: 'Købmanden (Kunder)', group: null },
      { name: 'Skolen', group: 'staff' },
    ])
  })

  it('says what is deleted with an actor, and brings marks and roles back', async () => {
    const answers = answersWith(sharedTables())
    const roles = { ...answers.arena.roles, convener: ['a6'] }
    const { room, user } = openAnswers(ActorsPage, {
      ...answers,
      arena: { ...answers.arena, roles },
    })
    await user.click(nameOf('Seniorrådet'))
    await user.click(screen.getByRole('button', { name: 'Slet Seniorrådet' }))
    expect(screen.getByText('»Seniorrådet«, 3 markeringer og 1 rolle er slettet')).toBeVisible()
    expect(room.answers().team.coverage.n7).toBeUndefined()
    expect(room.answers().arena.roles.convener).toEqual([])
    await expectSaid('»Seniorrådet«, 3 markeringer og 1 rolle er slettet. Fortryd findes her')
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(room.answers().team).toMatchObject(sharedTables())
    expect(room.answers().arena.roles.convener).toEqual(['a6'])
  })

  it('names only the marks when there are no roles', async () => {
    const { user } = openPage(ActorsPage, sharedTables())
    await user.click(nameOf('Seniorrådet'))
    await user.click(screen.getByRole('button', { name: 'Slet Seniorrådet' }))
    expect(screen.getByText('»Seniorrådet« og 3 markeringer er slettet')).toBeVisible()
  })

  it('remarks on names that look alike', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet i Nordby', 'Skolen') })
    expect(screen.queryByText(/^Ligner/)).not.toBeInTheDocument()
    await user.type(entry(), 'seniorrådet, i nordby{Enter}')
    expect(screen.getByText('Ligner »Seniorrådet i Nordby«')).toBeVisible()
  })
})

describe('a row at rest', () => {
  const described = {
    ...emptyActor('a1', 'Seniorrådet'),
    group: 'citizens' as const,
    brings: 'Kontakter',
    relation: 'affected' as const,
    stake: 3 as const,
    influence: 1 as const,
    voice: 'quiet' as const,
  }

  it('has values under their heads and no controls but its name', () => {
    openPage(ActorsPage, { actors: [described] })
    const row = screen.getByRole('row', { name: /Seniorrådet/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '1',
      'Borgere',
      'Kontakter',
      'Berørt',
      'meget på spil',
      'lille indflydelse',
      'Let overhørt',
    ])
    expect(within(row).getByRole('img', { name: 'meget på spil' })).toBeVisible()
    expect(within(row).getAllByRole('button')).toEqual([nameOf('Seniorrådet')])
    expect(within(row).queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('says of each value that is not there that it is not answered', () => {
    openPage(ActorsPage, { actors: actorsNamed('Seniorrådet', 'Skolen') })
    const row = screen.getByRole('row', { name: /Skolen/ })
    expect(within(row).getAllByText('Ikke besvaret')).toHaveLength(6)
    expect(screen.getByText('2 mangler svar')).toBeVisible()
  })

  it('has the head of its column but where there is one actor alone', () => {
    openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    const [, head] = screen.getAllByRole('columnheader')
    expect(head?.textContent).toBe('Gruppe')
    expect(head?.getBoundingClientRect().height).toBeLessThan(8)
  })
})

describe('an open row', () => {
  it('keeps each answer, and takes a choice back', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(nameOf('Seniorrådet'))
    await user.type(bringsOf(), 'Kontakter')
    await user.click(screen.getByRole('radio', { name: 'Berørt' }))
    const stake = within(screen.getByRole('group', { name: 'Hvor meget står på spil for dem?' }))
    await user.click(stake.getByRole('radio', { name: 'Meget' }))
    const sway = within(screen.getByRole('group', { name: 'Hvor meget kan de påvirke?' }))
    await user.click(sway.getByRole('radio', { name: 'Lidt' }))
    await user.click(screen.getByRole('radio', { name: 'Let overhørt' }))
    await user.type(screen.getByLabelText('Hvem taler de for?'), 'Sig selv')
    expect(team().actors[0]).toMatchObject({
      brings: 'Kontakter',
      relation: 'affected',
      stake: 3,
      influence: 1,
      voice: 'quiet',
      represents: 'Sig selv',
    })
    await user.click(sway.getByRole('button', { name: 'Fjern valget' }))
    expect(team().actors[0]).toMatchObject({ influence: null })
    expect(sway.getByRole('radio', { name: 'Lidt' })).toHaveFocus()
  })

  it('opens at the value that is pressed, and closes the one that was open', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet', 'Skolen') })
    await user.click(nameOf('Seniorrådet'))
    const cells = within(screen.getByRole('row', { name: /Skolen/ })).getAllByRole('cell')
    await user.click(cells[2] ?? document.body)
    expect(nameOf('Seniorrådet')).toHaveAttribute('aria-expanded', 'false')
    expect(nameOf('Skolen')).toHaveAttribute('aria-expanded', 'true')
    expect(bringsOf()).toHaveFocus()
  })

  it('writes nothing over what is changed outside it', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(nameOf('Seniorrådet'))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Gruppe: Seniorrådet' }),
      'Borgere',
    )
    await user.type(bringsOf(), 'Tid')
    expect(team().actors[0]).toMatchObject({ group: 'citizens', brings: 'Tid' })
  })

  it('begins anew when the answers are replaced', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(nameOf('Seniorrådet'))
    await user.type(bringsOf(), 'Ti')
    await user.click(screen.getByRole('button', { name: 'Ctrl+Z' }))
    expect(bringsOf()).toHaveValue('T')
  })

  it('draws no other row while one is written in', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed(...numbered(1000)) })
    await user.click(nameOf('Aktør 3'))
    const drawn = vi.mocked(seatMarks.seatShapes)
    drawn.mockClear()
    await user.type(bringsOf(), 'Tid')
    expect(drawn.mock.calls.length).toBeLessThanOrEqual('Tid'.length)
    await user.click(screen.getByRole('button', { name: 'Ret navn: Aktør 3' }))
    drawn.mockClear()
    await user.keyboard('Skolen')
    expect(drawn).not.toHaveBeenCalled()
  })

  it('keeps a text that is too long in its field, and opens with it', async () => {
    const actors = actorsNamed('Seniorrådet', 'Skolen')
    const long = 'a'.repeat(limits.text + 1)
    const { room, user, team } = openPage(ActorsPage, { actors })
    await user.click(nameOf('Skolen'))
    await user.click(bringsOf())
    await user.paste(long)
    expect(screen.getByText(/^Feltet kan højst rumme 20.000 tegn/)).toBeVisible()
    await user.keyboard('{Escape}')
    expect(team().actors[1]?.brings).toBe('')
    expect(room.unsaid()).toEqual([])
    cleanup()
    openRoom(ActorsPage, room)
    expect(nameOf('Skolen')).toHaveAttribute('aria-expanded', 'true')
    expect(bringsOf()).toHaveValue(long)
  })

  it('gives the actor another name, and another place', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Skolen', 'Laug') })
    await user.click(nameOf('Skolen'))
    await user.click(screen.getByRole('button', { name: 'Ret navn: Skolen' }))
    await user.keyboard('Nordby Skole{Enter}')
    expect(screen.getByRole('button', { name: 'Ret navn: Nordby Skole' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Flyt ned: Nordby Skole' }))
    expect(team().actors.map(({ name }) => name)).toEqual(['Laug', 'Nordby Skole'])
    expect(screen.getByRole('button', { name: 'Flyt ned: Nordby Skole' })).toHaveFocus()
  })
})

describe('the page', () => {
  it('keeps who is missing', async () => {
    const { user, team } = openPage(ActorsPage)
    await user.type(screen.getByLabelText('Hvem mangler?'), 'En nattevagt')
    expect(team().missing).toBe('En nattevagt')
  })

  it('is free of axe findings, with an open row too', async () => {
    const { user } = openPage(ActorsPage, sharedTables())
    await user.click(nameOf('Seniorrådet'))
    await expectNoAxeFindings()
  })

  it('does not scroll sideways at 320 pixels', async () => {
    const { user } = openPage(ActorsPage, sharedTables())
    await user.click(nameOf('Seniorrådet'))
    await expectNoSidewaysScroll()
  })
})
