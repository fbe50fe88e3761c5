import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { AgreedActions } from '#rooms/charter/agreed-actions.tsx'
import { fakeRoom } from '../fake-room.ts'
import { renderPage } from '../render-page.tsx'

const suggested = ['Ring til lauget', 'Mød de unge', 'Spørg rådet'].map((title, nth) => ({
  id: `suggested-${nth}`,
  title,
  why: 'Fordi',
  href: '#/page',
  what: title,
}))
const cards = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const named = (name: string) =>
  screen.getByRole('button', { name: new RegExp(`^${name.replace(': ', ':\\s*')}$`, 'u') })
const press = async (name: string) => await userEvent.click(named(name))

function open() {
  const room = fakeRoom()
  renderPage(
    <AgreedActions heading={null} room={room} suggested={suggested} onPostpone={() => {}} />,
  )
  return room
}

it('an act is agreed on in its place, with who and when, and stays there with a check', async () => {
  const room = open()
  await press('Aftal det: Mød de unge')
  expect(screen.getByLabelText('Hvem gør det?')).toHaveFocus()
  await userEvent.keyboard('Lauget')
  await userEvent.type(screen.getByLabelText('Senest'), 'maj')
  await press('Færdig: Mød de unge')
  expect(named('Ret: Mød de unge')).toHaveFocus()
  expect(screen.getByText('Lauget')).toBeVisible()
  expect(cards()).toEqual(['Ring til lauget', 'Mød de unge', 'Spørg rådet'])
  expect(room.project().nextSteps).toEqual([
    { id: 'suggested-1', what: 'Mød de unge', who: 'Lauget', when: 'maj' },
  ])
})

it('an agreement that is removed is suggested again, and is brought back with all it said', async () => {
  const room = open()
  await press('Aftal det: Mød de unge')
  await userEvent.keyboard('Lauget')
  await press('Fjern aftalen: Mød de unge')
  expect(room.project().nextSteps).toEqual([])
  expect(named('Aftal det: Mød de unge')).toBeVisible()
  expect(named('Fortryd')).toHaveFocus()
  await press('Fortryd')
  expect(room.project().nextSteps).toMatchObject([{ what: 'Mød de unge', who: 'Lauget' }])
})

it('three are agreed on at most, and then nothing is suggested', async () => {
  open()
  for (const { title } of suggested) await press(`Aftal det: ${title}`)
  expect(screen.queryByRole('button', { name: /^Aftal det/u })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Skriv jeres eget skridt' })).toBeNull()
  expect(screen.getByText(/^I har aftalt tre skridt/u)).toBeVisible()
})
