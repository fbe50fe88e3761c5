import '#ui/theme.css'
import { render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AppBar } from '#ui/nav/app-bar.tsx'
import { LineNav } from '#ui/nav/line-nav.tsx'
import { SaveStatus } from '#ui/nav/save-status.tsx'
import { expectAccessible } from './accessible.ts'

const line = (number: number, label: string, progress: number) => ({
  href: `#/line/${number}`,
  number,
  label,
  status: `${progress * 4} of 4 parts`,
  progress,
  current: number === 2 && ('page' as const),
})

function Top() {
  return (
    <>
      <AppBar
        brand="Medspil"
        brandHref="#/"
        project="Shared tables"
        saveStatus={<SaveStatus kind="saved" text="Saved in this browser" shortText="Saved" />}
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
      <LineNav
        label="The four questions"
        here="Question 2 of 4: Team"
        showAll="Show all"
        sheetTitle="All questions"
        closeLabel="Close"
        first={{ href: '#/start', label: 'Before you begin', status: 'Answered', current: false }}
        lines={[
          { question: 'problem', ...line(1, 'Problem', 1) },
          { question: 'team', ...line(2, 'Team', 0.75) },
          { question: 'motivation', ...line(3, 'Motivation', 0.5) },
          { question: 'arena', ...line(4, 'Arena', 0) },
        ]}
        plain={[
          { href: '#/overview', label: 'Overview', status: 'Check answers', current: false },
          { href: '#/charter', label: 'Charter', status: 'See and print', current: false },
        ]}
      />
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
      ['1', 'Problem', '4 of 4 parts'],
      ['2', 'Team', '3 of 4 parts'],
      ['3', 'Motivation', '2 of 4 parts'],
      ['4', 'Arena', '0 of 4 parts'],
      ['Overview', 'Check answers'],
      ['Charter', 'See and print'],
    ])
    expect(nav().getByRole('link', { current: 'page' }).innerText).toContain('Team')
    await expectAccessible()
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

  it('opens all the lines in a sheet, which a chosen link closes', async () => {
    await page.viewport(320, 640)
    render(<Top />)
    expect(nav().queryAllByRole('link')).toEqual([])
    const opener = nav().getByRole('button', { name: 'Question 2 of 4: Team Show all' })
    await userEvent.click(opener)
    const sheet = screen.getByRole('dialog', { name: 'All questions' })
    expect(within(sheet).getAllByRole('link')).toHaveLength(7)
    await expect.poll(() => sheet.getAnimations().length).toBe(0)
    await expectAccessible()
    await userEvent.click(within(sheet).getByRole('link', { name: /Arena/ }))
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

  it('needs no sideways scroll at 320 pixels', async () => {
    await page.viewport(320, 640)
    render(<Top />)
    expect(document.documentElement.scrollWidth).toBe(320)
  })
})
