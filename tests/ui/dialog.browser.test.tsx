import '#ui/theme.css'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent as realKeys } from 'vitest/browser'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { expectAccessible } from './accessible.ts'

function Asking({ onClose = () => {} }: { onClose?: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{'Replace'}</Button>
      <Dialog
        open={open}
        title="Replace the project?"
        closeLabel="Close"
        actions={<Button onClick={() => setOpen(false)}>{'Open as a copy'}</Button>}
        onClose={() => {
          onClose()
          setOpen(false)
        }}
      >
        <label>
          {'File'}
          <input type="file" />
        </label>
      </Dialog>
    </>
  )
}

const opener = () => screen.getByRole('button', { name: 'Replace', hidden: true })

it('takes focus to its title when it opens', async () => {
  render(<Asking />)
  await userEvent.click(opener())
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Replace the project?' }))
  await expectAccessible(screen.getByRole('dialog'))
})

it('closes on Escape and gives focus back to its opener', async () => {
  const onClose = vi.fn()
  render(
    <StrictMode>
      <Asking onClose={onClose} />
    </StrictMode>,
  )
  await userEvent.click(opener())
  await realKeys.keyboard('{Escape}')
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener())
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('closes by its button and by its actions, with focus back each time', async () => {
  render(<Asking />)
  for (const name of ['Close', 'Open as a copy']) {
    await userEvent.click(opener())
    await userEvent.click(screen.getByRole('button', { name }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener())
  }
})

it('keeps the page behind out of reach', async () => {
  render(<Asking />)
  await userEvent.click(opener())
  for (const _ of [1, 2, 3, 4, 5]) {
    await realKeys.keyboard('{Tab}')
    expect(document.activeElement).not.toBe(opener())
  }
})

it('stays open when a file is not chosen after all', async () => {
  render(<Asking />)
  await userEvent.click(opener())
  screen.getByLabelText('File').dispatchEvent(new Event('cancel', { bubbles: true }))
  expect(screen.getByRole('dialog')).toBeTruthy()
})

it('gives focus back when it is taken away while open', async () => {
  function Fleeting() {
    const [shown, setShown] = useState(false)
    const away = () => setShown(false)
    return (
      <>
        <Button onClick={() => setShown(true)}>{'Replace'}</Button>
        {shown && (
          <Dialog open title="Lines" closeLabel="Close" onClose={away}>
            <Button onClick={away}>{'Done'}</Button>
          </Dialog>
        )}
      </>
    )
  }
  render(<Fleeting />)
  await userEvent.click(opener())
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  expect(document.activeElement).toBe(opener())
})

it('reaches from edge to edge as a sheet', async () => {
  await page.viewport(390, 700)
  render(
    <Dialog open variant="sheet" title="The four questions" closeLabel="Close" onClose={() => {}}>
      {'Lines'}
    </Dialog>,
  )
  const edges = () => {
    const { left, right, bottom } = screen.getByRole('dialog').getBoundingClientRect()
    return [left, right, bottom]
  }
  await expect.poll(edges).toEqual([0, 390, 700])
  await page.viewport(1280, 800)
})
