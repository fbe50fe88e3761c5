import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { emptyAnswers } from '#core/questions/answers.ts'
import { FramePage } from '#rooms/problem/frame-page.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

it('a row stays the same row when one before it is deleted and brought back', async () => {
  const user = userEvent.setup()
  const success = ['Flere kommer', 'Nogen griner'].map((sign, place) => ({
    id: `s${place + 1}`,
    sign,
    measure: '',
    now: '',
    goal: '',
  }))
  const room = fakeRoom({ ...emptyAnswers, problem: { ...emptyAnswers.problem, success } })
  renderPage(<FramePage room={room} route="full" />, { question: 'problem' })
  const rows = () => room.answers().problem.success.map(({ id, sign }) => [id, sign])
  const second = screen.getByDisplayValue('Nogen griner')
  await user.click(screen.getByRole('button', { name: 'Slet Tegn 1' }))
  expect(rows()).toEqual([['s2', 'Nogen griner']])
  await user.click(screen.getByRole('button', { name: 'Fortryd' }))
  await user.click(screen.getByRole('button', { name: 'Tilføj et tegn' }))
  expect(rows()).toEqual([
    ['s1', 'Flere kommer'],
    ['s2', 'Nogen griner'],
    ['new1', ''],
  ])
  expect(second).toBeInTheDocument()
  expect(second).toHaveValue('Nogen griner')
})
