import '#ui/theme.css'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { CharterPreview } from '#renderers/preview/charter-preview.tsx'
import { longCharter, shortCharter } from '../../fixtures/long-charter.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { expectAccessible } from '../../ui/accessible.ts'

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }))

const links = () => {
  const contents = screen.getByRole('heading', { name: 'Indhold' }).parentElement
  return contents ? within(contents).getAllByRole('link') : []
}

it('lists the sections of a long paper, and of no short one', async () => {
  const { rerender } = render(<CharterPreview charter={shortCharter} />)
  expect(screen.queryByRole('heading', { name: 'Indhold' })).not.toBeInTheDocument()
  rerender(<CharterPreview charter={longCharter} />)
  expect(links().map((link) => link.textContent)).toEqual(
    longCharter.sections.map(({ letter, heading }) => `${letter} ${heading}`),
  )
  await expectAccessible()
})

it('leads to the section, by keyboard too, and leaves the address to the app', async () => {
  render(<CharterPreview charter={longCharter} />)
  const { href } = window.location
  const [, , motivation] = links()
  motivation?.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'C Giver og får' })).toHaveFocus()
  expect(window.location.href).toBe(href)
})

it('prints one sheet after the other, but page one by itself', async () => {
  const { container } = render(<CharterPreview charter={longCharter} />)
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' })
  const sheets = [...container.querySelectorAll('[lang] > div')]
  expect(sheets.map((sheet) => getComputedStyle(sheet).breakBefore)).toEqual([
    'auto',
    'page',
    'auto',
    'auto',
    'auto',
  ])
})

it('shows several texts in a column as a list, and one as a paragraph', () => {
  const text = (...texts: readonly string[]) => texts.map((one) => [{ text: one, typed: true }])
  const columns = [
    { heading: 'Det er åbent', text: text('Formen', 'Dagen'), lines: 0 },
    { heading: 'Det ligger fast', text: text('Pengene'), lines: 0 },
  ]
  render(<CharterPreview charter={{ ...sampleCharter, summary: [{ kind: 'columns', columns }] }} />)
  const open = screen.getByRole('heading', { name: 'Det er åbent' }).parentElement
  const fixed = screen.getByRole('heading', { name: 'Det ligger fast' }).parentElement
  expect(open && within(open).getAllByRole('listitem')).toHaveLength(2)
  expect(fixed && within(fixed).queryByRole('list')).not.toBeInTheDocument()
})
