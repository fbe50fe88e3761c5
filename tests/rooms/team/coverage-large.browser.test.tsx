import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import type { Coverage } from '#core/questions/team.ts'
import { CoveragePage } from '#rooms/team/coverage/coverage-page.tsx'
import { expectNoAxeFindings } from '../accessibility.ts'
import { patient } from '../open-room-page.tsx'
import { openPage } from './open-page.tsx'
import { actorsNamed, needsNamed, sharedTables } from './teams.ts'

beforeEach(() => page.viewport(1280, 800))

describe('the columns', () => {
  const names = Array.from({ length: 60 }, (_, place) => `Aktør ${place + 1}`)
  const team = {
    needs: needsNamed('Mad', 'Kørsel'),
    actors: actorsNamed(...names),
    coverage: { n1: { a3: 2, a50: 2, a7: 1 } } satisfies Coverage,
  }
  const columns = () => Number(screen.getByRole('grid').getAttribute('aria-colcount')) - 2
  const shown = (name: string | RegExp) => screen.getByRole('radio', { name })

  it('are of many actors those who carry something, until all are asked for', async () => {
    const { user } = openPage(CoveragePage, team)
    expect(shown('Dem, der bærer noget (2)')).toBeChecked()
    expect(columns()).toBe(2)
    await user.click(shown('Alle (60)'))
    expect(columns()).toBe(60)
  })

  it('stay while one works, also when an actor carries nothing more', async () => {
    const { user } = openPage(CoveragePage, team)
    screen.getByRole('button', { name: 'Bærer: Mad, Aktør 50' }).focus()
    await user.keyboard('0')
    const one = { name: 'Dem, der bærer noget (1)' }
    expect(await screen.findByRole('radio', one, patient)).toBeChecked()
    expect(screen.getByRole('button', { name: 'Tom: Mad, Aktør 50' })).toHaveFocus()
  })

  it('are all shown when nobody carries anything, and when they are few', () => {
    openPage(CoveragePage, { ...team, coverage: {} })
    expect(columns()).toBe(60)
    expect(screen.queryByRole('radio', { name: /^Dem/ })).not.toBeInTheDocument()
  })
})

describe('shown large', () => {
  const openLarge = async () => {
    const page = openPage(CoveragePage, sharedTables())
    await page.user.click(screen.getByRole('button', { name: 'Vis stort' }))
    const layer = within(screen.getByRole('dialog', { name: 'Hvem bærer hvad?' }))
    return { ...page, layer }
  }

  it('is a layer in which marks are set, and Escape leads back', async () => {
    const { user, team, layer } = await openLarge()
    const seat = 'Transport frem og tilbage'
    expect(layer.getByText(`Ledig plads: Hvem kan tage sig af »${seat}«?`)).toBeVisible()
    await user.keyboard('n2')
    expect(team().coverage.n5).toEqual({ a1: 2 })
    expect(layer.getByRole('button', { name: `Bærer: ${seat}, Ældre i Nordbyen` })).toHaveFocus()
    expect(layer.getByRole('status')).toBeInTheDocument()
    await cdp().send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Escape',
      windowsVirtualKeyCode: 27,
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(screen.getByRole('button', { name: 'Vis stort' })).toHaveFocus()
  })

  it('is set in letters of at least 19 px', async () => {
    await openLarge()
    const texts = [...document.querySelectorAll('dialog *')].filter(
      (each) =>
        each.checkVisibility() &&
        // What is only read aloud has the room of one pixel.
        each.clientWidth !== 1 &&
        each.parentElement?.clientWidth !== 1 &&
        [...each.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        ),
    )
    const small = texts.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 19)
    expect(small.map((each) => each.outerHTML)).toEqual([])
  })

  it('has no axe findings', async () => {
    await openLarge()
    await expectNoAxeFindings()
  })
})
