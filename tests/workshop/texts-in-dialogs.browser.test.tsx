import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { ideaList } from '#session/idea-list.ts'
import { toKeep } from '#session/to-keep.ts'
import { memoryIdeas } from '#storage/ideas/memory-ideas.ts'
import { memoryShelf } from '#storage/memory-shelf.ts'
import { IdeasPage } from '#workshop/ideas/ideas-page.tsx'
import { said } from '../fixtures/ideas-contract.ts'
import { serialized, shelfProject } from '../fixtures/shelf-contract.ts'
import { fakeRoom } from '../rooms/fake-room.ts'
import { renderPage } from '../rooms/render-page.tsx'

const { list: row, selection, use, groups, view, lost } = words.ideas

async function open(...texts: string[]) {
  const shelf = memoryShelf()
  const project = shelfProject('p1')
  await shelf.write(toKeep(project, serialized(project)), null)
  const list = ideaList(memoryIdeas(shelf), 'p1', async () => {})
  await list.add(texts.map((text) => said(text)))
  const room = fakeRoom()
  const now = () => '2026-11-23T15:00:00.000Z'
  renderPage(<IdeasPage room={room} ideas={list} now={now} block={null} seen={null} />)
  return { list, room }
}
const choose = (number: number) =>
  userEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${row.choose(number, '')}`) }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const field = (name: string) => within(screen.getByRole('dialog')).getByRole('textbox', { name })
async function rewrite(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}
const showGroups = () => userEvent.click(screen.getByRole('radio', { name: view.groups }))
const inGroup = (number: number, name: string) => ({ group: { number, name } })

describe('a text an idea is to be used in', () => {
  it('waits where its window is closed, and no longer once it is put in', async () => {
    const { room } = await open('Mad')
    await choose(1)
    await press(selection.use)
    await rewrite(use.textOf(1), 'Mad til alle')
    await press(shell.app.close)
    await press(selection.use)
    expect(field(use.textOf(1))).toHaveValue('Mad til alle')
    await press(use.add(1))
    await expect
      .poll(() => room.answers().team.needs.map(({ name }) => name))
      .toEqual(['Mad til alle'])
    expect(room.unsentForms()).toEqual([])
  })

  it('is given up with the window', async () => {
    const { room } = await open('Mad')
    await choose(1)
    await press(selection.use)
    await rewrite(use.textOf(1), 'Mad til alle')
    await press(shell.app.cancel)
    expect(room.unsentForms()).toEqual([])
  })

  it('stands beside the list when the idea is deleted', async () => {
    const { list } = await open('Mad')
    await choose(1)
    await press(selection.use)
    await rewrite(use.textOf(1), 'Mad til alle')
    await press(shell.app.close)
    await list.change([{ number: 1, to: null }])
    expect(await screen.findByRole('button', { name: lost.addOf('Mad til alle') })).toBeVisible()
  })
})

describe('a half-written name of a group', () => {
  it('is not that of a later group with the same number', async () => {
    const { list } = await open('Mad', 'En bus')
    await list.change([{ number: 1, to: inGroup(1, 'Mad') }])
    await showGroups()
    await press(groups.renameOf('Mad'))
    await rewrite(groups.name, 'Måltid')
    await press(shell.app.close)
    await list.change([
      { number: 1, to: { group: null } },
      { number: 2, to: inGroup(1, 'Kørsel') },
    ])
    await press(groups.renameOf('Kørsel'))
    expect(field(groups.name)).toHaveValue('Kørsel')
  })

  it('is there when its group has another name or other ideas', async () => {
    const { list } = await open('Mad', 'En bus')
    await list.change([{ number: 2, to: inGroup(1, 'Mad') }])
    await showGroups()
    await press(groups.renameOf('Mad'))
    await rewrite(groups.name, 'Måltid')
    await press(shell.app.close)
    await list.change([1, 2].map((number) => ({ number, to: inGroup(1, 'Kage') })))
    await press(groups.renameOf('Kage'))
    expect(field(groups.name)).toHaveValue('Måltid')
    await press(groups.saveName)
    await expect.poll(() => list.getState().all[0]?.group?.name).toBe('Måltid')
  })

  it('waits for a new group when one that is there is chosen instead', async () => {
    const { list } = await open('Mad', 'En bus', 'Te')
    await list.change([{ number: 1, to: inGroup(1, 'Mad') }])
    await choose(2)
    await press(selection.group)
    await rewrite(groups.name, 'Kørsel')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: groups.which }), '1')
    await press(groups.save)
    await expect.poll(() => list.getState().all[1]?.group?.number).toBe(1)
    await choose(3)
    await press(selection.group)
    expect(field(groups.name)).toHaveValue('Kørsel')
  })
})
