import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { project as danish } from '#i18n/da/project.ts'
import { CoveragePage } from '#rooms/team/coverage/coverage-page.tsx'
import { expectNoAxeFindings } from '../accessibility.ts'
import { expectSaid, openPage } from './open-page.tsx'
import { actorsNamed, largeTeam, needsNamed, sharedTables } from './teams.ts'

const small = {
  needs: needsNamed('Mad', 'Kørsel', 'Penge'),
  actors: actorsNamed('Skolen', 'Købmanden'),
}
const cell = (name: string) => screen.getByRole('button', { name })
const rowOf = (need: string) => within(screen.getByRole('row', { name: new RegExp(need) }))

beforeEach(() => page.viewport(1280, 800))

describe('the keyboard in the table', () => {
  it('finds one tab stop, which follows the focus', async () => {
    const { user } = openPage(CoveragePage, small)
    const stops = () => screen.getByRole('grid').querySelectorAll('[tabindex="0"]')
    expect([...stops()]).toEqual([cell('Tom: Mad, Skolen')])
    cell('Tom: Mad, Skolen').focus()
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(cell('Tom: Kørsel, Købmanden')).toHaveFocus()
    expect([...stops()]).toEqual([cell('Tom: Kørsel, Købmanden')])
    await user.tab()
    await user.tab({ shift: true })
    expect(cell('Tom: Kørsel, Købmanden')).toHaveFocus()
  })

  it('moves by arrows and stops at the edges', async () => {
    const { user } = openPage(CoveragePage, small)
    cell('Tom: Mad, Skolen').focus()
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(cell('Tom: Mad, Skolen')).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName('Ledig plads. Find nogen til »Mad«')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}')
    expect(cell('Tom: Penge, Købmanden')).toHaveFocus()
  })

  it('goes to the ends of the row, of the table, and a page up and down', async () => {
    const { user } = openPage(CoveragePage, small)
    cell('Tom: Kørsel, Skolen').focus()
    await user.keyboard('{End}')
    expect(document.activeElement?.closest('td')).toHaveAttribute('aria-colindex', '4')
    await user.keyboard('{Home}')
    expect(cell('Tom: Kørsel, Skolen')).toHaveFocus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '4')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(cell('Tom: Mad, Skolen')).toHaveFocus()
    await user.keyboard('{PageDown}')
    expect(cell('Tom: Penge, Skolen')).toHaveFocus()
    await user.keyboard('{PageUp}')
    expect(cell('Tom: Mad, Skolen')).toHaveFocus()
  })

  it('goes round the marks with space and with enter, and says what the need becomes', async () => {
    const { user, team } = openPage(CoveragePage, small)
    cell('Tom: Mad, Skolen').focus()
    await user.keyboard(' ')
    expect(cell('Bidrager: Mad, Skolen')).toHaveFocus()
    await expectSaid('Bidrager. Behovet er nu: kun bidrag')
    await user.keyboard('{Enter}')
    expect(team().coverage).toEqual({ n1: { a1: 2 } })
    await expectSaid('Bærer. Behovet er nu: dækket')
    await user.keyboard(' ')
    expect(cell('Tom: Mad, Skolen')).toHaveFocus()
    expect(team().coverage).toEqual({})
    await expectSaid('Tom. Behovet er nu: ledig plads')
  })

  it('sets a mark by its number and by the first letter of its word', async () => {
    const { user } = openPage(CoveragePage, small)
    cell('Tom: Mad, Skolen').focus()
    for (const [key, mark] of [
      ['2', 'Bærer'],
      ['1', 'Bidrager'],
      ['0', 'Tom'],
      ['b', 'Bidrager'],
      ['B', 'Bærer'],
      ['b', 'Bidrager'],
      ['t', 'Tom'],
    ] as const) {
      await user.keyboard(key)
      expect(cell(`${mark}: Mad, Skolen`)).toHaveFocus()
    }
  })

  it('goes from contributes to carries by their common letter in English too', async () => {
    const { user } = openPage(CoveragePage, small, 'en')
    cell('Empty: Mad, Skolen').focus()
    await user.keyboard('cc')
    expect(cell('Carries: Mad, Skolen')).toHaveFocus()
    await user.keyboard('e')
    expect(cell('Empty: Mad, Skolen')).toHaveFocus()
  })
})

describe('the table', () => {
  it('tells in words how far each need is covered', () => {
    openPage(CoveragePage, sharedTables())
    expect(rowOf('Et køkken').getByText('1 bærer, 1 bidrager')).toBeVisible()
    expect(rowOf('Viden om').getByText('Kun bidrag')).toBeVisible()
    expect(rowOf('Transport').getByText('Ledig plads')).toBeVisible()
    expect(rowOf('Transport').getByText('Find nogen')).toBeVisible()
    expect(rowOf('Råvarer').getByText('Hviler på én aktør')).toBeVisible()
  })

  it('draws only the row whose mark changes', async () => {
    const { user } = openPage(CoveragePage, sharedTables())
    const drawn = vi.spyOn(danish.team.coverage, 'cell')
    await user.click(cell('Tom: Transport frem og tilbage, Købmand Friis'))
    drawn.mockClear()
    await user.keyboard(' ')
    const needs = new Set(drawn.mock.calls.map(([need]) => need))
    expect([...needs]).toEqual(['Transport frem og tilbage'])
    drawn.mockRestore()
  })

  it('never hides the cell in focus under the columns that stand still', async () => {
    const actors = actorsNamed(...Array.from({ length: 20 }, (_, place) => `Aktør ${place + 1}`))
    const { user } = openPage(CoveragePage, { needs: small.needs, actors })
    const edges = () => {
      const focus = document.activeElement?.getBoundingClientRect() ?? new DOMRect()
      const head = screen
        .getByRole('columnheader', { name: 'Det kræver opgaven' })
        .getBoundingClientRect()
      const status = screen.getByRole('columnheader', { name: /dækket/ }).getBoundingClientRect()
      return focus.left >= head.right - 1 && focus.right <= status.left + 1
    }
    cell('Tom: Mad, Aktør 1').focus()
    for (let step = 0; step < 19; step++) {
      await user.keyboard('{ArrowRight}')
      expect(edges()).toBe(true)
    }
    for (let step = 0; step < 19; step++) {
      await user.keyboard('{ArrowLeft}')
      expect(edges()).toBe(true)
    }
  })

  it('is free of axe findings', async () => {
    openPage(CoveragePage, sharedTables())
    await expectNoAxeFindings()
  })
})

describe('the largest table', () => {
  it('draws what is seen and counts the rest', async () => {
    const { user } = openPage(CoveragePage, largeTeam(500, 1000))
    const grid = screen.getByRole('grid')
    const drawn = () => grid.querySelectorAll('tbody td[aria-colindex]').length
    expect(grid).toHaveAttribute('aria-rowcount', '501')
    expect(grid).toHaveAttribute('aria-colcount', '1002')
    expect(drawn()).toBeLessThan(2000)
    cell('Bidrager: Behov 1, Aktør 1').focus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement).toHaveAttribute('aria-colindex', '1002')
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '501')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toHaveAccessibleName(/: Behov 500, Aktør 1000$/)
    expect(drawn()).toBeLessThan(2000)
    await user.keyboard('{PageUp}{Home}2')
    expect(document.activeElement).toHaveAccessibleName(/^Bærer: .*, Aktør 1$/)
  })

  it('keeps the focused cell when one scrolls away from it', async () => {
    openPage(CoveragePage, largeTeam(500, 1000))
    const region = screen.getByRole('region', { name: 'Tabel over behov og aktører' })
    const focused = cell('Bidrager: Behov 1, Aktør 1')
    focused.focus()
    region.querySelector('tbody')?.scrollTo({ left: 40_000 })
    scrollTo({ top: 20_000 })
    const lastDrawn = () => {
      const rows = [...region.querySelectorAll('tr[aria-rowindex]')]
      return Number(rows.at(-1)?.getAttribute('aria-rowindex'))
    }
    await waitFor(() => expect(lastDrawn()).toBeGreaterThan(100))
    expect(focused).toHaveFocus()
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
    expect(middle?.closest('td')).toHaveAttribute('aria-colindex')
  })
})
