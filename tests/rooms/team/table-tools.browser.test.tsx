import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { TeamAnswers } from '#core/questions/team.ts'
import { failed, ok } from '#core/result.ts'
import type { Cells, OpenQuote, TableFailure } from '#core/tables/csv-text.ts'
import type { TableKind } from '#core/tables/table-columns.ts'
import { type TableFiles, TableTools } from '#rooms/team/tables/table-tools.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'
import { expectSaid } from './open-page.tsx'
import { actorsNamed, answersWith, needsNamed } from './teams.ts'

function open(
  kind: TableKind,
  team: Partial<TeamAnswers>,
  file: Cells | TableFailure | OpenQuote = [],
) {
  const room = fakeRoom(answersWith(team))
  const save = vi.fn<TableFiles['save']>(() => Promise.resolve('behov.csv'))
  const read = typeof file === 'string' || 'openQuoteIn' in file ? failed(file) : ok(file)
  const keepBefore = vi.fn<TableFiles['keepBefore']>(() => Promise.resolve())
  const files = { read: () => Promise.resolve(read), save, keepBefore }
  renderPage(<TableTools room={room} kind={kind} files={files} />, { question: 'team' })
  return { room, save, keepBefore, user: userEvent.setup() }
}

const choose = async (user: ReturnType<typeof userEvent.setup>) =>
  user.upload(screen.getByLabelText('Vælg en CSV-fil'), new File(['x'], 'vores.csv'))

describe('the tables of a page', () => {
  it('are saved as CSV, and as an Excel file', async () => {
    const { save, user } = open('needs', { needs: needsNamed('Mad') })
    await user.click(screen.getByRole('button', { name: 'Regneark' }))
    await user.click(screen.getByRole('menuitem', { name: 'Gem som CSV' }))
    const cells = [
      ['Behov', 'Slags', 'Vægt'],
      ['Mad', '', ''],
    ]
    expect(save).toHaveBeenLastCalledWith({ cells, sheet: 'behov' }, 'behov', 'csv')
    await expectSaid('Gemt som behov.csv')
    await user.click(screen.getByRole('button', { name: 'Regneark' }))
    await user.click(screen.getByRole('menuitem', { name: 'Gem som Excel-fil' }))
    expect(save).toHaveBeenLastCalledWith({ cells, sheet: 'behov' }, 'behov', 'xlsx')
  })

  it('are shown column by column before they are taken, as one step', async () => {
    const { room, user } = open('needs', { needs: needsNamed('Mad') }, [
      ['Behov', 'Hvor vigtigt'],
      ['mad', 'Vigtigt'],
      ['Plads', 'Meget'],
    ])
    await choose(user)
    const dialog = within(await screen.findByRole('dialog', { name: 'Hent fra »vores.csv«' }))
    expect(dialog.getByText('1 nyt behov: Plads')).toBeVisible()
    expect(dialog.getByText('Kolonner, der ikke kommer med: Hvor vigtigt')).toBeVisible()
    const column = dialog.getByRole('combobox', {
      name: /^Kolonne 2: Hvor vigtigt – Vigtigt, Meget/,
    })
    await user.selectOptions(column, 'Vægt')
    expect(dialog.getByText('1 behov bliver rettet: Mad')).toBeVisible()
    expect(dialog.getByText(/^»Meget« under »Hvor vigtigt« er ikke et af ordene/)).toBeVisible()
    expect(room.keys).toHaveLength(0)
    await user.click(dialog.getByRole('button', { name: 'Tag det med' }))
    expect(room.answers().team.needs.map(({ name, importance }) => [name, importance])).toEqual([
      ['Mad', 'important'],
      ['Plads', null],
    ])
    expect(room.keys).toHaveLength(1)
    await expectSaid('Hentet: 1 nyt behov, 1 behov bliver rettet. Ctrl+Z fortryder det hele.')
  })

  it('are taken once the project is kept as it stood', async () => {
    const cells = [['Behov'], ['Plads']]
    const { room, keepBefore, user } = open('needs', {}, cells)
    let kept = () => {}
    keepBefore.mockReturnValue(
      new Promise<void>((resolve) => {
        kept = resolve
      }),
    )
    await choose(user)
    const take = await screen.findByRole('button', { name: 'Tag det med' })
    await user.dblClick(take)
    expect(keepBefore).toHaveBeenCalledOnce()
    expect(room.keys).toHaveLength(0)
    kept()
    await expectSaid('Hentet: 1 nyt behov. Ctrl+Z fortryder det hele.')
    expect(room.answers().team.needs.map(({ name }) => name)).toEqual(['Plads'])
  })

  it('take marks away for empty cells only when that is chosen', async () => {
    const team = {
      needs: needsNamed('Mad'),
      actors: actorsNamed('Bo'),
      coverage: { n1: { a1: 2 as const } },
    }
    const { room, user } = open('coverage', team, [
      ['Behov', 'Bo'],
      ['Mad', ''],
    ])
    await choose(user)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('1 kolonne er en aktør, I har i forvejen.')).toBeVisible()
    expect(dialog.queryByRole('button', { name: 'Tag det med' })).toBeNull()
    await user.click(dialog.getByRole('checkbox', { name: /^Fjern også 1 markering/ }))
    await user.click(dialog.getByRole('button', { name: 'Tag det med' }))
    expect(room.answers().team.coverage).toEqual({})
  })

  it('say why a file was not read, and what is safe', async () => {
    const { user } = open('actors', {}, 'workbook')
    await choose(user)
    expect(
      await screen.findByText(/^Det er en Excel-fil, og den kan Medspil ikke læse/),
    ).toBeVisible()
  })
  it('say in which row a quotation mark is not closed', async () => {
    const { room, user } = open('actors', {}, { openQuoteIn: 12 })
    await choose(user)
    expect(await screen.findByText(/^I række 12 er et anførselstegn ikke lukket/)).toBeVisible()
    expect(room.keys).toHaveLength(0)
  })
})
