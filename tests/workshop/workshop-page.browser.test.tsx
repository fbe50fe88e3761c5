import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { limits } from '#core/limits.ts'
import { project as danish } from '#i18n/da/project.ts'
import { WorkshopPage } from '#workshop/workshop-page.tsx'
import { fakeRoom } from '../rooms/fake-room.ts'
import { renderPage } from '../rooms/render-page.tsx'

const { workshop: words, form } = danish

function open(more: Partial<ReturnType<ReturnType<typeof fakeRoom>['project']>['workshop']> = {}) {
  const room = fakeRoom()
  room.changeProject((project) => ({ ...project, workshop: { ...project.workshop, ...more } }))
  renderPage(<WorkshopPage room={room} />)
  const blocks = () => room.project().workshop.blocks
  return { room, blocks, names: () => blocks().map(({ what }) => what) }
}
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }))
const row = (name: string) => screen.getByRole('group', { name })
const button = (act: string, name: string) =>
  within(row(name)).getByRole('button', { name: new RegExp(`^${act}:\\s*${name}$`, 'u') })
const press = (act: string, name: string) => userEvent.click(button(act, name))
const minutesOf = (name: string) =>
  within(row(name)).getByRole('textbox', { name: words.minutesLabel })
const write = async (control: HTMLElement, text: string) => {
  await userEvent.clear(control)
  await userEvent.type(control, text)
}
const says = (sentence: string) =>
  expect(screen.getAllByText(sentence, { ignore: '[role="status"]' })).toHaveLength(2)

describe('a workshop', () => {
  it('is empty until a length is chosen, and then as long as that', async () => {
    const { room, blocks } = open()
    expect(screen.getByText(words.empty)).toBeVisible()
    await choose('2 timer')
    expect(room.project().workshop.duration).toBe(120)
    expect(blocks().length).toBe(11)
    says('I alt 120 minutter: passer')
  })

  it('keeps what is ticked off before and after it, in the order it is to be done', async () => {
    const { room } = open()
    const { texts } = words.chores
    const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))
    await tick(texts.reply)
    await tick(texts.invite)
    expect(room.project().workshop.done).toEqual(['invite', 'reply'])
    await tick(texts.reply)
    expect(room.project().workshop.done).toEqual(['invite'])
    room.changeProject((project) => ({ ...project, workshop: { ...project.workshop, done: [] } }))
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: texts.invite })).not.toBeChecked(),
    )
  })

  it('says how far the minutes are from what was chosen, at each change of them', async () => {
    open()
    await choose('1 time')
    await write(minutesOf('Velkommen'), '10')
    says('I alt 65 minutter: 5 minutter for langt')
    await write(minutesOf('Velkommen'), '4')
    says('I alt 59 minutter: 1 minut for kort')
  })

  it('says that minutes lack where they were emptied, and never that it fits then', async () => {
    open()
    await choose('1 time')
    await userEvent.clear(minutesOf('Velkommen'))
    says('I alt 55 minutter. 1 blok mangler minutter')
    await write(minutesOf('Rammen'), '100')
    says('I alt 152 minutter: 92 minutter for langt. 1 blok mangler minutter')
    await userEvent.clear(minutesOf('Rammen'))
    says('I alt 52 minutter. 2 blokke mangler minutter')
    await write(minutesOf('Velkommen'), '8')
    await write(minutesOf('Rammen'), '0')
    says('I alt 60 minutter: passer')
  })

  it('gives each block its time of the day once it is known when it begins', async () => {
    open()
    await choose('1 time')
    expect(row('Rammen').textContent).toContain('efter 0:05')
    await userEvent.type(screen.getByLabelText(words.begins), '16:30')
    expect(row('Rammen').textContent).toContain('kl. 16.35')
    expect(screen.getByText('17.30')).toBeVisible()
  })

  it('is another of the length chosen next, until somebody has worked on it', async () => {
    const { names } = open()
    await choose('1 time')
    await choose('3 timer')
    says('I alt 180 minutter: passer')
    await write(minutesOf('Velkommen'), '20')
    await choose('1 time')
    says('I alt 190 minutter: 130 minutter for langt')
    await userEvent.click(screen.getByRole('button', { name: words.anew }))
    says('I alt 60 minutter: passer')
    expect(names()).not.toContain('Pause')
    expect(screen.getByRole('heading', { name: words.sheet })).toHaveFocus()
  })

  it('is chosen in one step to undo', async () => {
    const { room, blocks } = open()
    await choose('2 timer')
    room.undo()
    expect(blocks()).toEqual([])
    expect(room.project().workshop.duration).toBeNull()
  })
})

describe('a block', () => {
  it('is moved, and keeps focus on the way', async () => {
    const { names } = open()
    await choose('1 time')
    await press(words.moveDown, 'Velkommen')
    expect(names().slice(0, 2)).toEqual(['Rammen', 'Velkommen'])
    expect(button(words.moveDown, 'Velkommen')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(names()[2]).toBe('Velkommen')
    expect(button(words.moveUp, 'Rammen')).toHaveAttribute('aria-disabled', 'true')
  })

  it('is deleted and brought back with all it said, where it stood', async () => {
    const { blocks, names } = open()
    await choose('1 time')
    const [, frame] = blocks()
    await press(form.remove, 'Rammen')
    expect(names()).not.toContain('Rammen')
    expect(screen.getByRole('button', { name: form.undo })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(blocks()[1]).toEqual(frame)
    expect(button(form.remove, 'Rammen')).toHaveFocus()
  })

  it('has its texts written in it when it is opened', async () => {
    const { blocks } = open()
    await choose('1 time')
    await press(words.change, 'Rammen')
    expect(screen.getByLabelText(words.what)).toHaveFocus()
    await write(screen.getByLabelText(words.how), 'Tegn den på gulvet')
    await press(words.done, 'Rammen')
    expect(blocks()[1]).toMatchObject({ id: 'frame', how: 'Tegn den på gulvet' })
    expect(within(row('Rammen')).getByText('Tegn den på gulvet')).toBeVisible()
    expect(button(words.change, 'Rammen')).toHaveFocus()
  })

  it('of one’s own is added last, open, and counts', async () => {
    const { blocks } = open()
    await userEvent.click(screen.getByRole('button', { name: words.add }))
    expect(screen.getByLabelText(words.what)).toHaveFocus()
    await userEvent.keyboard('Sang')
    expect(blocks()).toMatchObject([{ what: 'Sang', minutes: 10 }])
    says('I alt 10 minutter')
  })

  it.each(['241', 'ti', '2,5', '-1'])('keeps the minutes before %s, and says so', async (text) => {
    const { room, blocks } = open()
    await choose('1 time')
    await write(minutesOf('Velkommen'), text)
    expect(minutesOf('Velkommen')).toHaveValue(text)
    expect(minutesOf('Velkommen')).toHaveAccessibleDescription(
      new RegExp(words.notMinutes(limits.blockMinutes)),
    )
    expect(room.unsaid()).toEqual([])
    await write(minutesOf('Velkommen'), '8')
    expect(blocks()[0]).toMatchObject({ minutes: 8 })
    expect(minutesOf('Velkommen')).not.toHaveAttribute('aria-invalid')
  })

  it('leaves a block its room while its number is none', async () => {
    open()
    await choose('1 time')
    const width = () =>
      screen.getByText(/^Hvorfor netop os, og hvorfor nu/).getBoundingClientRect().width
    const before = width()
    await write(minutesOf('Velkommen'), 'ti')
    expect(minutesOf('Velkommen')).toHaveAttribute('aria-invalid')
    expect(width()).toBe(before)
  })

  it('without minutes takes none', async () => {
    const { blocks } = open()
    await choose('1 time')
    await userEvent.clear(minutesOf('Velkommen'))
    expect(blocks()[0]).toMatchObject({ minutes: null })
    says('I alt 55 minutter. 1 blok mangler minutter')
  })

  it('cannot be added where there are as many as there is room for', () => {
    const block = { minutes: 1, what: 'Blok', lead: '', how: '', result: '' }
    const blocks = Array.from({ length: limits.blocks }, (_, nth) => ({ id: `b${nth}`, ...block }))
    open({ blocks })
    expect(screen.getByText(words.full(limits.blocks))).toBeVisible()
    expect(screen.queryByRole('button', { name: words.add })).toBeNull()
  })
})
