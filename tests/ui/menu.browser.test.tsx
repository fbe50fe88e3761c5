import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Menu } from '#ui/nav/menu.tsx'
import { expectAccessible } from './accessible.ts'

const rename = vi.fn()
const items = [
  { id: 'rename', label: 'Rename', section: 'Project', onSelect: rename },
  { id: 'save', label: 'Save as file', section: 'Project', hint: 'Ctrl+S', onSelect: () => {} },
  { id: 'history', label: 'History', section: 'More', href: '#/history' },
]

const opener = () => screen.getByRole('button', { name: 'File' })
const focused = () => document.activeElement?.textContent
const draw = () => {
  render(<Menu label="File" items={items} />)
  opener().focus()
}

it('opens with Enter and stands on the first choice', async () => {
  draw()
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe('Rename')
  expect(opener().ariaExpanded).toBe('true')
  await expectAccessible()
})

it('opens on the last choice with the up arrow', async () => {
  draw()
  await userEvent.keyboard('{ArrowUp}')
  await expect.poll(focused).toBe('History')
})

it('goes round with the arrows, to the ends with Home and End, and to a first letter', async () => {
  draw()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(focused).toBe('Rename')
  const steps = [
    ['{ArrowUp}', 'History'],
    ['{ArrowDown}', 'Rename'],
    ['{ArrowDown}', 'Save as fileCtrl+S'],
    ['{Home}', 'Rename'],
    ['{End}', 'History'],
    ['s', 'Save as fileCtrl+S'],
  ] as const
  for (const [key, name] of steps) {
    await userEvent.keyboard(key)
    expect(focused()).toBe(name)
  }
})

it('closes on Escape and gives focus back', async () => {
  draw()
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe('Rename')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => opener().ariaExpanded).toBe('false')
  expect(document.activeElement).toBe(opener())
})

it('has focus back on its button before it does what was chosen', async () => {
  draw()
  rename.mockImplementation(() => expect(document.activeElement).toBe(opener()))
  await userEvent.keyboard('{Enter}')
  await expect.poll(focused).toBe('Rename')
  await userEvent.keyboard('{Enter}')
  expect(rename).toHaveBeenCalledOnce()
  expect(screen.queryByRole('menu')).toBeNull()
})

it('closes when a second click falls on its button', async () => {
  draw()
  await userEvent.click(opener())
  await expect.poll(() => screen.queryByRole('menu')).not.toBeNull()
  await userEvent.click(opener())
  await expect.poll(() => screen.queryByRole('menu')).toBeNull()
})
