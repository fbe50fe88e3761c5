import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { project as words } from '#i18n/da/project.ts'
import { ideaList } from '#session/idea-list.ts'
import { toKeep } from '#session/to-keep.ts'
import { memoryIdeas } from '#storage/ideas/memory-ideas.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { IdeasPage } from '#workshop/ideas/ideas-page.tsx'
import { said } from '../fixtures/ideas-contract.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'
import { fakeRoom } from '../rooms/fake-room.ts'
import { renderPage } from '../rooms/render-page.tsx'

const { list: row, lost } = words.ideas

/** The page over ideas that lie in memory; what is changed by the list is as if another window had. */
async function open(...texts: string[]) {
  const shelf = memoryShelf()
  const project = shelfProject('p1')
  await shelf.write(toKeep(project, serialized(project)), null)
  const list = ideaList(memoryIdeas(shelf), 'p1', async () => {})
  await list.add(texts.map((text) => said(text)))
  const room = fakeRoom()
  const page = (
    <IdeasPage
      room={room}
      ideas={list}
      now={() => '2026-11-23T15:00:00.000Z'}
      block={null}
      seen={null}
    />
  )
  const shown = renderPage(page)
  return {
    list,
    again: () => {
      shown.unmount()
      renderPage(page)
    },
    kept: () => list.getState().all.map(({ text }) => text),
  }
}
const field = (number: number) => screen.getByRole('textbox', { name: row.editField(number) })
async function begin(number: number, text: string) {
  await userEvent.click(screen.getByRole('button', { name: row.editOf(number) }))
  await userEvent.clear(field(number))
  await userEvent.type(field(number), text)
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const shows = (sentence: string) =>
  expect(screen.getByText(sentence, { ignore: '[role="status"]' })).toBeVisible()

describe('an idea that is rewritten in two windows', () => {
  it('says what the other wrote before it is saved, and has it beside the list after that', async () => {
    const { list, kept, again } = await open('Mad')
    await begin(1, 'Mad til alle')
    await list.change([{ number: 1, to: { text: 'Mad og kaffe' } }])
    shows(row.now('Mad og kaffe'))
    await press(row.save)
    await expect.poll(kept).toEqual(['Mad til alle'])
    again()
    shows(lost.other(1, 'Mad og kaffe'))
    await press(lost.addOf('Mad og kaffe'))
    await expect.poll(kept).toEqual(['Mad til alle', 'Mad og kaffe'])
    expect(screen.queryByText(lost.title(1), { ignore: '[role="status"]' })).toBeNull()
  })

  it('is as the other left it where it is given up, and nothing is beside the list', async () => {
    const { list, kept } = await open('Mad')
    await begin(1, 'Mad til alle')
    await list.change([{ number: 1, to: { text: 'Mad og kaffe' } }])
    await press(row.cancel)
    expect(kept()).toEqual(['Mad og kaffe'])
    expect(screen.queryByText(lost.title(1))).toBeNull()
  })

  it('has nothing beside the list where nobody else wrote', async () => {
    const { kept } = await open('Mad')
    await begin(1, 'Mad til alle')
    await press(row.save)
    await expect.poll(kept).toEqual(['Mad til alle'])
    expect(screen.queryByText(lost.title(1))).toBeNull()
  })
})

describe('an idea that is deleted while it is rewritten', () => {
  it('leaves what was written, until that is added or thrown away', async () => {
    const { list, kept, again } = await open('Mad', 'En bus')
    await begin(1, 'Mad til alle')
    await list.change([{ number: 1, to: null }])
    shows(lost.gone('Mad til alle'))
    expect(screen.getByRole('button', { name: lost.addOf('Mad til alle') })).toHaveFocus()
    again()
    await press(lost.addOf('Mad til alle'))
    await expect.poll(kept).toEqual(['En bus', 'Mad til alle'])
    await begin(2, 'En lille bus')
    await list.change([{ number: 2, to: null }])
    await press(lost.dropOf('En lille bus'))
    expect(screen.queryByText(lost.title(1), { ignore: '[role="status"]' })).toBeNull()
    again()
    expect(screen.queryByText(lost.title(1))).toBeNull()
    expect(kept()).toEqual(['Mad til alle'])
  })

  it('is rewritten on where it comes back', async () => {
    const { list } = await open('Mad')
    await begin(1, 'Mad til alle')
    const [idea] = list.getState().all
    await list.change([{ number: 1, to: null }])
    shows(lost.gone('Mad til alle'))
    if (idea) await list.change([{ number: 1, to: idea }])
    await expect.poll(() => screen.queryByText(lost.gone('Mad til alle'))).toBeNull()
    expect(field(1)).toHaveValue('Mad til alle')
  })
})
