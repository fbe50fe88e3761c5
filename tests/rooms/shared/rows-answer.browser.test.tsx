import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AgreedSteps } from '#rooms/charter/agreed-steps.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

it('a list with a limit takes no deleted row back once its place is taken, and says so', async () => {
  const user = userEvent.setup()
  const room = fakeRoom()
  renderPage(<AgreedSteps room={room} />, { question: 'arena' })
  const add = () => user.click(screen.getByRole('button', { name: 'Tilføj et skridt' }))
  for (let row = 0; row < 3; row++) await add()
  await user.click(screen.getByRole('button', { name: 'Slet Skridt 2' }))
  expect(screen.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
  await add()
  expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull()
  expect(screen.getByText(/^Listen er fuld igen/)).toBeVisible()
  expect(room.project().nextSteps).toHaveLength(3)
})
