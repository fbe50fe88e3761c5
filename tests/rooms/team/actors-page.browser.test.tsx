import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { project as danish } from '#i18n/da/project.ts'
import { ActorsPage } from '#rooms/team/actors-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { expectSaid, openAnswers, openPage } from './open-page.tsx'
import { actorsNamed, answersWith, sharedTables } from './teams.ts'

const entry = () => screen.getByRole('textbox', { name: 'Ny aktør' })

beforeEach(() => page.viewport(1280, 800))

describe('the list of actors', () => {
  it('adds with enter and keeps the group on the row', async () => {
    const { user, team } = openPage(ActorsPage)
    await user.type(entry(), 'Seniorrådet{Enter}Skolen{Enter}')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gruppe: Skolen' }), 'Borgere')
    expect(team().actors).toMatchObject([
      { name: 'Seniorrådet', group: null },
      { name: 'Skolen', group: 'citizens' },
    ])
    await expectSaid('Aktør tilføjet: Skolen. 2 i alt')
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

describe('the form of an actor', () => {
  it('keeps each answer, and takes a choice back', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(screen.getByRole('button', { name: 'Beskriv Seniorrådet' }))
    await user.type(screen.getByLabelText('Hvad har de, som opgaven kræver?'), 'Kontakter')
    await user.click(screen.getByRole('radio', { name: 'Berørt' }))
    const stake = within(screen.getByRole('group', { name: 'Hvor meget står på spil for dem?' }))
    await user.click(stake.getByRole('radio', { name: 'Meget' }))
    const sway = within(screen.getByRole('group', { name: 'Hvor meget kan de påvirke?' }))
    await user.click(sway.getByRole('radio', { name: 'Lidt' }))
    await user.click(screen.getByRole('radio', { name: 'Bliver let overhørt' }))
    await user.type(screen.getByLabelText('Hvem taler de for?'), 'Sig selv')
    expect(team().actors[0]).toMatchObject({
      brings: 'Kontakter',
      relation: 'affected',
      stake: 3,
      influence: 1,
      voice: 'quiet',
      represents: 'Sig selv',
    })
    expect(screen.getByText('Berørt · meget på spil · Bliver let overhørt')).toBeVisible()
    await user.click(sway.getByRole('button', { name: 'Fjern valget' }))
    expect(team().actors[0]).toMatchObject({ influence: null })
  })

  it('writes nothing over what is changed outside it', async () => {
    const { user, team } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(screen.getByRole('button', { name: 'Beskriv Seniorrådet' }))
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Gruppe: Seniorrådet' }),
      'Borgere',
    )
    await user.type(screen.getByLabelText('Hvad har de, som opgaven kræver?'), 'Tid')
    expect(team().actors[0]).toMatchObject({ group: 'citizens', brings: 'Tid' })
  })

  it('begins anew when the answers are replaced', async () => {
    const { user } = openPage(ActorsPage, { actors: actorsNamed('Seniorrådet') })
    await user.click(screen.getByRole('button', { name: 'Beskriv Seniorrådet' }))
    await user.type(screen.getByLabelText('Hvad har de, som opgaven kræver?'), 'Ti')
    await user.click(screen.getByRole('button', { name: 'Ctrl+Z' }))
    expect(screen.getByLabelText('Hvad har de, som opgaven kræver?')).toHaveValue('T')
  })

  it('draws no other row while one is written in', async () => {
    const names = Array.from({ length: 1000 }, (_, place) => `Aktør ${place + 1}`)
    const { user } = openPage(ActorsPage, { actors: actorsNamed(...names) })
    await user.click(screen.getByRole('button', { name: 'Beskriv Aktør 3' }))
    const drawn = vi.spyOn(danish.team, 'of')
    await user.type(screen.getByLabelText('Hvad har de, som opgaven kræver?'), 'Tid')
    expect([...new Set(drawn.mock.calls.map(([, name]) => name))]).toEqual(['Aktør 3'])
    drawn.mockClear()
    await user.click(screen.getByRole('button', { name: 'Ret Aktør 5' }))
    await user.keyboard('Skolen')
    expect(drawn).not.toHaveBeenCalled()
    drawn.mockRestore()
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
    await user.click(screen.getByRole('button', { name: 'Beskriv Seniorrådet' }))
    await expectNoAxeFindings()
  })

  it('does not scroll sideways at 320 pixels', async () => {
    const { user } = openPage(ActorsPage, sharedTables())
    await user.click(screen.getByRole('button', { name: 'Beskriv Seniorrådet' }))
    await expectNoSidewaysScroll()
  })
})
