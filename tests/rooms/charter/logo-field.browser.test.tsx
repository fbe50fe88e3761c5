import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { DocumentControlForm } from '#rooms/charter/document-control-form.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const paragraph = new File(['Referat af mødet'], 'referat.png', { type: 'image/png' })

async function picture(): Promise<File> {
  const canvas = document.createElement('canvas')
  canvas.width = 4
  canvas.height = 4
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
  if (!blob) throw new Error('no picture')
  return new File([blob], 'logo.png', { type: 'image/png' })
}

function openForm() {
  renderPage(<DocumentControlForm room={fakeRoom()} />, { question: 'arena' })
  const input = document.querySelector('input[type="file"]')
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for the logo')
  const choose = (file: File) => userEvent.setup().upload(input, file)
  return { choose }
}

it('a file that is no picture is told aloud, and an old logo is spoken of only where there is one', async () => {
  const { choose } = openForm()
  await choose(paragraph)
  const alert = await screen.findByRole('alert')
  await expect.poll(() => alert.textContent).toMatch(/^Filen kan ikke vises som et billede her\./)
  expect(alert).not.toHaveTextContent('Det gamle logo')

  await choose(await picture())
  expect(await screen.findByRole('img', { name: 'Det valgte logo' })).toBeVisible()
  expect(screen.queryByText(/^Filen kan ikke vises/, { selector: 'main *' })).toBeNull()
  await choose(paragraph)
  expect(await screen.findByText(/Det gamle logo er uændret/, { selector: 'main *' })).toBeVisible()
})

it('removing the logo says so, and leaves focus at the button that chooses one', async () => {
  const { choose } = openForm()
  await choose(await picture())
  await userEvent.click(await screen.findByRole('button', { name: 'Fjern logo' }))
  expect(screen.queryByRole('img', { name: 'Det valgte logo' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Vælg logo' })).toHaveFocus()
  await expect
    .poll(() => screen.getAllByRole('status').map(({ textContent }) => textContent))
    .toContain('Logoet er fjernet')
})
