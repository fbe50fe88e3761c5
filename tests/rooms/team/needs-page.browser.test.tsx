import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { limits } from '#core/limits.ts'
import { NeedsPage } from '#rooms/team/needs-page.tsx'
import { expectNoAxeFindings, expectNoSidewaysScroll } from '../accessibility.ts'
import { expectSaid, openPage } from './open-page.tsx'
import { needsNamed, sharedTables } from './teams.ts'

const entry = () => screen.getByRole('textbox', { name: 'Nyt behov' })

beforeEach(() => page.viewport(1280, 800))

describe('the list of needs', () => {
  it('takes seven lines from Word without their bullets and empty lines', async () => {
    const { user, team } = openPage(NeedsPage)
    await user.click(entry())
    await user.paste(
      '• Et køkken\r\n•\tNogen, der laver mad\r\n\r\n- Kørsel\r\n1. Råvarer\r\n2. Penge\r\na) Viden\r\n•\t"Opbakning"\r\n',
    )
    const preview = within(screen.getByRole('dialog', { name: 'Tilføj 7 behov?' }))
    await user.click(preview.getByRole('button', { name: 'Tilføj 7 behov' }))
    expect(team().needs.map((need) => need.name)).toEqual([
      'Et køkken',
      'Nogen, der laver mad',
      'Kørsel',
      'Råvarer',
      'Penge',
      'Viden',
      'Opbakning',
    ])
    await expectSaid('7 behov tilføjet. 7 i alt')
  })

  it('takes kind and weight from Excel, in the words of either language', async () => {
    const { user, team } = openPage(NeedsPage)
    await user.click(entry())
    await user.paste(
      'Behov\tVægt\tSlags\r\nEt køkken\tafgørende\tSpace and equipment\r\nKørsel\t\tPenge\r\n',
    )
    expect(team().needs).toMatchObject([
      { name: 'Et køkken', kind: 'space', importance: 'critical' },
      { name: 'Kørsel', kind: 'money', importance: null },
    ])
  })

  it('asks about a column it does not know, and says what each line becomes', async () => {
    const { user, team } = openPage(NeedsPage)
    await user.click(entry())
    await user.paste('Et køkken\tBo\tPenge\r\nKørsel\tIda\t\r\n')
    const preview = within(screen.getByRole('dialog', { name: 'Tilføj 2 behov?' }))
    const kitchen = preview.getByRole('checkbox', { name: 'Et køkken – Bo' })
    expect(kitchen).toHaveAccessibleDescription('Penge')
    await user.selectOptions(preview.getByLabelText('Kolonne 2: Bo, Ida'), 'Tages ikke med')
    await expectNoAxeFindings()
    await user.click(preview.getByRole('button', { name: 'Tilføj 2 behov' }))
    expect(team().needs).toMatchObject([
      { name: 'Et køkken', kind: 'money' },
      { name: 'Kørsel', kind: null },
    ])
  })

  it('keeps kind and weight on the row', async () => {
    const { user, team } = openPage(NeedsPage, { needs: needsNamed('Kørsel', 'Mad') })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Slags: Mad' }), 'Penge')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vægt: Mad' }), 'Afgørende')
    expect(team().needs).toMatchObject([
      { kind: null, importance: null },
      { kind: 'money', importance: 'critical' },
    ])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Slags: Mad' }), 'Vælg senere')
    expect(team().needs[1]).toMatchObject({ kind: null })
  })

  it('puts a deleted need back in its place with its marks', async () => {
    const { user, team } = openPage(NeedsPage, sharedTables())
    await user.click(screen.getByRole('button', { name: 'Slet Nogen, der laver mad' }))
    expect(team().coverage.n2).toBeUndefined()
    expect(screen.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Fortryd' }))
    expect(team()).toMatchObject(sharedTables())
  })

  it('moves and renames', async () => {
    const { user, team } = openPage(NeedsPage, { needs: needsNamed('Kørsel', 'Mad') })
    await user.click(screen.getByRole('button', { name: 'Flyt op: Mad' }))
    await user.click(screen.getByRole('button', { name: 'Ret Kørsel' }))
    await user.keyboard('Taxi{Enter}')
    expect(team().needs.map((need) => need.name)).toEqual(['Mad', 'Taxi'])
  })

  it('hints at more needs than one can take in, and refuses none but the last', async () => {
    const names = Array.from({ length: limits.needs - 1 }, (_, place) => `Behov ${place + 1}`)
    const { user, team } = openPage(NeedsPage, { needs: needsNamed(...names) })
    expect(screen.getByText(/^I har 499 behov/)).toBeVisible()
    await user.type(entry(), 'Det 500.{Enter}')
    await user.type(entry(), 'Et til{Enter}')
    expect(team().needs).toHaveLength(500)
    expect(entry()).toHaveValue('Et til')
  })

  it('keeps a name no file could hold on the page and out of the answers', async () => {
    const { user, team } = openPage(NeedsPage)
    const tooLong = 'x'.repeat(limits.text + 1)
    await user.click(entry())
    await user.paste(tooLong)
    await user.keyboard('{Enter}')
    expect(team().needs).toEqual([])
    expect(entry()).toHaveProperty('value', tooLong)
    expect(entry()).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('the kinds nobody has named', () => {
  it('are offered until a need has them', async () => {
    const { user } = openPage(NeedsPage, { needs: needsNamed('Kørsel') })
    expect(screen.getByRole('button', { name: 'Penge' })).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Slags: Kørsel' }), 'Penge')
    expect(screen.queryByRole('button', { name: 'Penge' })).not.toBeInTheDocument()
  })

  it('become the kind of the next need, which is still to be written', async () => {
    const { user, team } = openPage(NeedsPage)
    await user.click(screen.getByRole('button', { name: 'Penge' }))
    expect(screen.getByText('Hvem kan betale for at prøve?')).toBeVisible()
    expect(entry()).toHaveFocus()
    await user.keyboard('En prøvepulje{Enter}En til{Enter}')
    expect(team().needs).toMatchObject([
      { name: 'En prøvepulje', kind: 'money' },
      { name: 'En til', kind: null },
    ])
  })
})

describe('the page', () => {
  it.each(['da', 'en'] as const)('is free of axe findings in %s', async (language) => {
    openPage(NeedsPage, sharedTables(), language)
    await expectNoAxeFindings()
  })

  it('does not scroll sideways at 320 pixels', async () => {
    openPage(NeedsPage, sharedTables())
    await expectNoSidewaysScroll()
  })
})
