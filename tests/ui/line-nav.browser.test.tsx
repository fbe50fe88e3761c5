import '#ui/theme.css'
import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AppBar } from '#ui/nav/app-bar.tsx'
import type { LineNavProps } from '#ui/nav/line.ts'
import { LineNav } from '#ui/nav/line-nav.tsx'
import { LineSheet } from '#ui/nav/line-sheet.tsx'
import { SaveStatus } from '#ui/nav/save-status.tsx'
import { expectAccessible } from './accessible.ts'

const line = (number: number, label: string, lacking: number) => ({
  href: `#/line/${number}`,
  number,
  label,
  status: lacking === 0 ? 'All answered' : `${lacking} missing`,
  standing: lacking === 0 ? ('done' as const) : ('lacking' as const),
  current: number === 2 && ('within' as const),
  parts: [
    {
      href: `#/line/${number}`,
      label: `First of ${label}`,
      status: 'All answered',
      standing: 'done' as const,
      current: number === 2 && ('page' as const),
    },
    { href: `#/line/${number}/second`, label: `Second of ${label}`, current: false as const },
  ],
})

const places = {
  label: 'The four questions',
  first: { href: '#/start', label: 'Before you begin', status: 'Answered', current: false },
  lines: [
    { question: 'problem', ...line(1, 'Problem', 0) },
    { question: 'team', ...line(2, 'Team', 1) },
    { question: 'motivation', ...line(3, 'Motivation', 2) },
    { question: 'arena', ...line(4, 'Arena', 3) },
  ],
  plain: [
    { href: '#/overview', label: 'Overview', status: 'Check answers', current: false },
    { href: '#/charter', label: 'Charter', status: 'See and print', current: false },
  ],
} satisfies LineNavProps

function Top() {
  return (
    <>
      <AppBar
        brand="Medspil"
        brandHref="#/"
        brandLabel="Medspil, all projects"
        project="Shared tables"
        saveStatus={<SaveStatus kind="saved" text="Saved in this browser" shortText="Saved" />}
        question="team"
        where={
          <LineSheet
            {...places}
            here={{ label: 'First of Team', question: 'team', number: 2, part: 'Part 1 of 2' }}
            title="Go to"
            of="Shared tables"
            closeLabel="Close"
          />
        }
        toolsLabel="Tools"
        menuLabel="Menu"
        tools={[
          { id: 'help', label: 'Help', icon: 'help', href: '#/help' },
          {
            id: 'file',
            label: 'File',
            icon: 'folder',
            items: [{ id: 'rename', label: 'Rename', onSelect: () => {} }],
          },
          { id: 'language', label: 'Dansk', icon: 'languages', lang: 'da', onSelect: () => {} },
        ]}
      />
      <LineNav {...places} />
    </>
  )
}

const nav = () => within(screen.getByRole('navigation', { name: 'The four questions' }))

describe('on a wide screen', () => {
  it('is a list of seven links that tell number, name and status', async () => {
    render(<Top />)
    expect(
      nav()
        .getAllByRole('link')
        .map((link) => link.innerText.split('\n')),
    ).toEqual([
      ['Before you begin', 'Answered'],
      ['1', 'Problem', 'All answered'],
      ['2', 'Team', '1 missing'],
      ['3', 'Motivation', '2 missing'],
      ['4', 'Arena', '3 missing'],
      ['Overview', 'Check answers'],
      ['Charter', 'See and print'],
    ])
    expect(nav().getByRole('link', { current: true }).innerText).toContain('Team')
    await expectAccessible()
  })

  it('is 108 pixels high with the bar over it', () => {
    render(<Top />)
    const lines = screen.getByRole('navigation', { name: 'The four questions' })
    expect(screen.getByRole('banner').offsetHeight + lines.offsetHeight).toBe(108)
  })

  it('shows the tools themselves and no menu of them', () => {
    render(<Top />)
    expect(screen.queryByRole('button', { name: 'Menu' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Help' })).toBeTruthy()
    expect(screen.getByText('Saved in this browser')).toBeTruthy()
  })
})

describe('on a narrow screen', () => {
  afterEach(() => page.viewport(1280, 800))

  it('opens all pages in a sheet, which a chosen link closes', async () => {
    await page.viewport(320, 640)
    render(<Top />)
    expect(nav().queryAllByRole('link')).toEqual([])
    const opener = nav().getByRole('button', { name: '2 First of Team Part 1 of 2 Go to' })
    await userEvent.click(opener)
    const sheet = screen.getByRole('dialog', { name: 'Go to' })
    expect(within(sheet).getByText('Shared tables')).toBeTruthy()
    expect(within(sheet).getAllByRole('link')).toHaveLength(11)
    expect(within(sheet).getByRole('link', { current: 'page' }).innerText).toContain(
      'First of Team',
    )
    await expect.poll(() => sheet.getAnimations().length).toBe(0)
    await expectAccessible()
    await userEvent.click(within(sheet).getByRole('link', { name: /First of Arena/ }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(location.hash).toBe('#/line/4')
  })

  it('gathers the tools in one menu', async () => {
    await page.viewport(390, 640)
    render(<Top />)
    expect(screen.queryByRole('link', { name: 'Help' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }))
    await expect
      .poll(() => screen.queryAllByRole('menuitem').map((item) => item.innerText))
      .toEqual(['Help', 'Rename', 'Dansk'])
    expect(screen.getByRole('group', { name: 'File' })).toBeTruthy()
    await expectAccessible()
  })

  it('is one bar of 52 pixels, in which the time of saving is only read aloud', async () => {
    await page.viewport(390, 640)
    render(<Top />)
    expect(screen.getByRole('banner').offsetHeight).toBe(52)
    expect(screen.queryByText('Shared tables')).not.toBeVisible()
    expect(screen.getByText('Saved').closest('span[class]')?.clientWidth).toBeLessThan(60)
  })

  it('needs no sideways scroll at 320 pixels', async () => {
    await page.viewport(320, 640)
    render(<Top />)
    expect(document.documentElement.scrollWidth).toBe(320)
  })
})
