import '#ui/theme.css'
import { act, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { userEvent as pointer } from 'vitest/browser'
import { emptyAnswers } from '#core/questions/answers.ts'
import { FramePage } from '#rooms/problem/frame-page.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const clear = 'rgba(0, 0, 0, 0)'

const signs = () =>
  ['Flere kommer', 'Nogen griner'].map((sign, place) => ({
    id: `s${place + 1}`,
    sign,
    measure: '',
    now: '',
    goal: '',
  }))

it('a row shows what is written in it, and in use the field it is written in', async () => {
  const user = userEvent.setup()
  const success = signs()
  const room = fakeRoom({ ...emptyAnswers, problem: { ...emptyAnswers.problem, success } })
  renderPage(<FramePage room={room} route="full" />, { question: 'problem' })
  // It stays where another test left it, which may be over a row.
  await pointer.hover(screen.getByRole('heading', { level: 1 }))
  const [first, second] = success.map(({ sign }) => screen.getByDisplayValue(sign))
  const remove = (place: number) => screen.getByRole('button', { name: `Slet Tegn ${place}` })
  const isQuiet = (field = document.body) => getComputedStyle(field).borderColor === clear
  expect([first, second].map(isQuiet)).toEqual([true, true])
  expect([1, 2].map((place) => getComputedStyle(remove(place)).opacity)).toEqual(['0', '0'])
  // What is empty is seen to be a field.
  expect(isQuiet(screen.getAllByLabelText('Sådan er det nu')[0])).toBe(false)

  const before = first?.getBoundingClientRect()
  await user.click(first ?? document.body)
  expect([first, second].map(isQuiet)).toEqual([false, true])
  expect([1, 2].map((place) => getComputedStyle(remove(place)).opacity)).toEqual(['1', '0'])
  expect(first?.getBoundingClientRect()).toEqual(before)
})

it('a row stays the same row when one before it is deleted and brought back', async () => {
  const user = userEvent.setup()
  const success = signs()
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

it('the way back from a deletion goes when the row stands there again by itself', async () => {
  const user = userEvent.setup()
  const success = signs()
  const room = fakeRoom({ ...emptyAnswers, problem: { ...emptyAnswers.problem, success } })
  renderPage(<FramePage room={room} route="full" />, { question: 'problem' })
  await user.click(screen.getByRole('button', { name: 'Slet Tegn 1' }))
  expect(screen.getByRole('button', { name: 'Fortryd' })).toHaveFocus()
  // As when another window worked on the row meanwhile.
  act(() => room.change((answers) => ({ ...answers, problem: { ...answers.problem, success } })))
  expect(await screen.findByDisplayValue('Flere kommer')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull()
})
