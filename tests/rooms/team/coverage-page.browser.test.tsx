import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { limits } from '#core/limits.ts'
import { CoveragePage } from '#rooms/team/coverage/coverage-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { expectSaid, openPage } from './open-page.tsx'
import { actorsNamed, answersWith, largeTeam, needsNamed, sharedTables } from './teams.ts'

const list = () => screen.getByRole('button', { name: 'Vis som liste' })
const table = () => screen.getByRole('button', { name: 'Vis som tabel' })
/** The choices for an actor, on the card of a need. */
const choices = (need: RegExp) => within(screen.getByRole('list', { name: need }))
const markGroup = (actor: string, need = /^Aktører til/) =>
  within(choices(need).getByRole('group', { name: actor }))
beforeEach(() => page.viewport(1280, 800))

describe('the list', () => {
  it('comes first where there is no room for a table', async () => {
    await page.viewport(390, 800)
    openPage(CoveragePage, sharedTables())
    expect(table()).toBeVisible()
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
  })

  it('shows and sets the same marks as the table', async () => {
    const { user, team } = openPage(CoveragePage, sharedTables())
    await user.click(list())
    await user.click(screen.getByRole('button', { name: /^Ret: Et køkken/ }))
    expect(
      markGroup('Nordby Forsamlingshus', /Et køkken/).getByRole('radio', { name: 'Bærer' }),
    ).toBeChecked()
    await user.click(markGroup('Seniorrådet', /Et køkken/).getByRole('radio', { name: 'Bidrager' }))
    await expectSaid('Bidrager. Behovet er nu: dækket')
    await user.click(screen.getByRole('button', { name: /^Luk: Et køkken/ }))
    await user.click(
      screen.getByRole('button', { name: 'Vis alle 6 aktører til »Transport frem og tilbage«' }),
    )
    await user.click(markGroup('Købmand Friis').getByRole('radio', { name: 'Bærer' }))
    expect(team().coverage.n1).toEqual({ a2: 2, a4: 1, a6: 1 })
    expect(team().coverage.n5).toEqual({ a5: 2 })
    await user.click(table())
    expect(
      screen.getByRole('button', { name: 'Bærer: Transport frem og tilbage, Købmand Friis' }),
    ).toBeVisible()
  })

  it('begins with the empty seats, open at those who could', async () => {
    const { user } = openPage(CoveragePage, sharedTables())
    await user.click(list())
    const [first] = screen.getAllByRole('heading', { level: 2 })
    expect(first).toHaveTextContent('Transport frem og tilbage')
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(1)
    const groups = choices(/Transport/)
      .getAllByRole('group')
      .map((each) => each.querySelector('legend')?.textContent)
    expect(groups).toHaveLength(3)
    expect(groups).toContain('Ældre i Nordbyen')
  })

  it('keeps a card where it is, and open, when its seat is taken', async () => {
    const { user } = openPage(CoveragePage, sharedTables())
    await user.click(list())
    await user.click(markGroup('Ældre i Nordbyen').getByRole('radio', { name: 'Bærer' }))
    const [first] = screen.getAllByRole('heading', { level: 2 })
    expect(first).toHaveTextContent('Transport frem og tilbage')
    expect(markGroup('Ældre i Nordbyen').getByRole('radio', { name: 'Bærer' })).toBeChecked()
  })

  it('opens a need by its pen', async () => {
    const { user } = openPage(CoveragePage, sharedTables())
    await user.click(list())
    await user.click(screen.getByRole('button', { name: 'Ret: Nogen, der laver mad' }))
    expect(screen.getByRole('button', { name: 'Luk: Nogen, der laver mad' })).toHaveFocus()
    expect(screen.getAllByRole('group', { name: 'Seniorrådet' })).toHaveLength(1)
  })

  it('puts marked actors first among many, and finds the rest', async () => {
    const { user, team } = openPage(CoveragePage, {
      ...largeTeam(3, 1000),
      coverage: { n1: { a900: 2 } },
    })
    await user.click(list())
    await user.click(screen.getByRole('button', { name: 'Ret: Behov 1' }))
    expect(screen.getByText('Viser 20 af 1.000 aktører')).toBeVisible()
    const groups = () => within(screen.getByRole('list', { name: /Behov 1/ })).getAllByRole('group')
    expect(groups()[0]).toHaveAccessibleName('Aktør 900')
    await user.type(screen.getByRole('searchbox', { name: 'Find en aktør' }), 'aktør 77')
    expect(groups()[0]).toHaveAccessibleName('Aktør 77')
    expect(groups()).toHaveLength(11)
    await user.click(markGroup('Aktør 77', /Behov 1/).getByRole('radio', { name: 'Bidrager' }))
    expect(team().coverage.n1).toEqual({ a900: 2, a77: 1 })
    await user.clear(screen.getByRole('searchbox'))
    await user.click(screen.getByRole('button', { name: 'Vis flere (980 tilbage)' }))
    expect(groups()).toHaveLength(70)
    expect(groups()[20]).toContainElement(document.activeElement as HTMLElement)
  })

  it('has no axe findings and no sideways scroll at 320 pixels', async () => {
    await page.viewport(320, 640)
    openPage(CoveragePage, sharedTables())
    await expectNoAxeFindings()
    await expectNoSidewaysScroll()
  })
})

describe('the choice of view', () => {
  it('is told to whoever keeps it, and taken from them', async () => {
    const chosen = vi.fn()
    const room = fakeRoom(answersWith(sharedTables()))
    renderPage(<CoveragePage room={room} route="full" view="list" onView={chosen} />, {
      question: 'team',
    })
    expect(table()).toBeVisible()
    await userEvent.click(table())
    expect(chosen).toHaveBeenCalledExactlyOnceWith('table')
  })

  it('lets a table at 320 pixels scroll in its own region only', async () => {
    await page.viewport(320, 640)
    const { user } = openPage(CoveragePage, sharedTables())
    await user.click(table())
    const region = screen.getByRole('region', { name: 'Tabel over behov og aktører' })
    const body = region.querySelector('tbody')
    expect(body?.scrollWidth).toBeGreaterThan(body?.clientWidth ?? 0)
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
  })
})

describe('the line under the title', () => {
  it('says how many seats are empty and leads to the first', async () => {
    const { user } = openPage(CoveragePage, sharedTables())
    expect(screen.getByText('Mangler: 1 af 7 behov har en ledig plads.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gå til den' }))
    expect(
      screen.getByRole('button', { name: 'Tom: Transport frem og tilbage, Ældre i Nordbyen' }),
    ).toHaveFocus()
  })

  it('is help before the first mark', () => {
    openPage(CoveragePage, { ...sharedTables(), coverage: {} })
    expect(screen.getByText(/^Sæt ét mærke, hvis aktøren bidrager/)).toBeVisible()
  })
})

describe('an empty seat', () => {
  it('is filled from its row, by those who could', async () => {
    const { user, team } = openPage(CoveragePage, sharedTables())
    await user.click(
      screen.getByRole('button', {
        name: 'Ledig plads. Find nogen til »Transport frem og tilbage«',
      }),
    )
    const dialog = within(screen.getByRole('dialog', { name: /^Find nogen til »Transport/ }))
    const [first] = dialog.getAllByRole('button', { name: /^Lad »/ })
    if (first) await user.click(first)
    expect(Object.values(team().coverage.n5 ?? {})).toEqual([1])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(document.activeElement).toHaveAccessibleName(/^Bidrager: Transport frem og tilbage/)
  })
})

describe('the tools', () => {
  it('undo one cell at a time, and say when there is no more', async () => {
    const { user, team } = openPage(CoveragePage, sharedTables())
    screen.getByRole('button', { name: 'Tom: Transport frem og tilbage, Seniorrådet' }).focus()
    await user.keyboard('2')
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(team().coverage).toEqual(sharedTables().coverage)
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    await expectSaid('Der er ikke mere at fortryde')
  })

  it('add a need and an actor without leaving an empty page', async () => {
    const { user, team } = openPage(CoveragePage)
    expect(screen.getByText('Skriv først, hvad opgaven kræver:')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Tilføj behov' }))
    const dialog = within(screen.getByRole('dialog', { name: 'Tilføj behov' }))
    expect(dialog.getByLabelText('Nyt behov')).toHaveFocus()
    await user.type(dialog.getByLabelText('Nyt behov'), 'Kørsel')
    await user.selectOptions(dialog.getByLabelText('Slags'), 'Hænder og tid')
    await user.click(dialog.getByRole('button', { name: 'Tilføj behov' }))
    expect(team().needs).toMatchObject([{ name: 'Kørsel', kind: 'time' }])
    expect(screen.getByRole('button', { name: 'Tilføj behov' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Tilføj aktør' }))
    await user.keyboard('Taxivognmanden{Enter}')
    expect(screen.getByRole('button', { name: 'Tom: Kørsel, Taxivognmanden' })).toBeVisible()
    await expectSaid('Aktør tilføjet: Taxivognmanden. 1 i alt')
  })

  it('keep what is written when the list is full', async () => {
    const names = Array.from({ length: limits.needs }, (_, place) => `Behov ${place + 1}`)
    const { user, team } = openPage(CoveragePage, {
      needs: needsNamed(...names),
      actors: actorsNamed('Skolen'),
    })
    await user.click(screen.getByRole('button', { name: 'Tilføj behov' }))
    await user.keyboard('Et til{Enter}')
    expect(screen.getByLabelText('Nyt behov')).toHaveValue('Et til')
    expect(screen.getByText(/Der er plads til 500 behov/)).toBeVisible()
    expect(team().needs).toHaveLength(500)
  })
})
