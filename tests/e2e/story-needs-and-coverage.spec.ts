import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { tabTo } from './support/keyboard.ts'
import { listen } from './support/listen.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const needs = [
  'Et sted med køkken',
  'Mad, der smager af noget',
  'Transport frem og tilbage',
  'Nogen, de ældre stoler på',
  'Penge til råvarer',
  'Viden om småtspisende',
  'En, der låser op og i',
] as const
const [kitchen, , transport] = needs
const fromWord = `•\t${needs[0]}\r\n•\t${needs.slice(1, 4).join('\r\n•\t')}\r\n\r\n1. ${needs[4]}\r\n2. ${needs[5]}\r\n-\t"${needs[6]}"\r\n`
const actors = [
  'Beboerforeningen',
  'Hjemmeplejen Nord',
  'Købmand Friis',
  'Menighedsrådet',
  'Seniorrådet',
  'Ældre uden bil',
] as const

const { team, codes, frame } = words
const cellName = (need: string, actor: string, mark: string) =>
  team.coverage.cell(need, actor, mark)
const cell = (page: Page, need: string, actor: string, mark: string) =>
  page.getByRole('button', { name: cellName(need, actor, mark), exact: true })

test('needs come in from Word, actors by Enter, and the table is marked by keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const heard = await listen(page)
  const { keyboard } = page
  await openProject(page, projectWith({}), 'team/needs')

  const entry = page.getByLabel(team.needs.list.entryLabel, { exact: true })
  await tabTo(entry)
  await page.evaluate((text) => navigator.clipboard.writeText(text), fromWord)
  await keyboard.press('Control+V')
  const preview = page.getByRole('dialog', { name: team.needs.list.paste.title(7) })
  await expect(preview.getByRole('list').getByRole('checkbox')).toHaveCount(7)
  await expect(
    preview.getByRole('checkbox', { name: team.needs.list.paste.numbering, exact: true }),
  ).toBeChecked()
  for (const need of needs)
    await expect(preview.getByRole('checkbox', { name: need, exact: true })).toBeChecked()
  await tabTo(preview.getByRole('button', { name: team.needs.list.paste.add(7) }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByText(team.needs.list.count(7), { exact: true })).toBeVisible()
  await expect.poll(() => heard.status).toContain(team.needs.list.announce.added(needs, 7))

  const kind = page.getByLabel(team.of(team.needs.kind, kitchen), { exact: true })
  await tabTo(kind)
  await keyboard.type(codes.kind.space.name)
  await expect(kind).toHaveValue('space')

  await tabTo(page.getByRole('link', { name: frame.continueTo(words.pages['team/actors'].tab) }))
  await keyboard.press('Enter')
  await tabTo(page.getByLabel(team.actors.list.entryLabel, { exact: true }))
  for (const actor of actors) {
    await keyboard.type(actor)
    await keyboard.press('Enter')
  }
  await expect(page.getByText(team.actors.list.count(6), { exact: true })).toBeVisible()

  await tabTo(page.getByRole('link', { name: frame.continueTo(words.pages['team/coverage'].tab) }))
  await keyboard.press('Enter')
  await markTheTable(page)
  await expect
    .poll(() => heard.status)
    .toContain(team.coverage.changed(codes.mark.contributes.name, team.coverage.contributionsOnly))
  await expect
    .poll(() => heard.status)
    .toContain(team.coverage.changed(codes.mark.carries.name, team.coverage.covered))
  const empty = page.getByRole('row').filter({ hasText: transport })
  await expect(empty).toContainText(team.coverage.emptySeat)
  await expect(empty).toContainText(team.coverage.findSomeone)

  await keyboard.press('n')
  const seat = page.getByRole('grid').locator(':focus')
  await expect(seat).toHaveAccessibleName(cellName(transport, actors[0], team.coverage.empty))
  await keyboard.press('n')
  await expect(seat).toHaveAccessibleName(cellName(needs[5], actors[0], team.coverage.empty))

  await keyboard.press('Control+Z')
  await expect
    .poll(() => heard.status.at(-1))
    .toBe(frame.travel.undo(frame.travel.changedIn(words.fields['team.coverage'].name, needs[6])))
  await expect(cell(page, needs[6], actors[0], codes.mark.contributes.name)).toBeVisible()
  await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1)
  expect(heard.alert).toEqual([])
})

/** Marks every need but the transport and the knowledge, and is left on the last one. */
async function markTheTable(page: Page) {
  const { keyboard } = page
  const first = cell(page, kitchen, actors[0], team.coverage.empty)
  await tabTo(first)
  await keyboard.press('Tab')
  await expect(page.getByRole('grid').locator(':focus'), 'the table is one tab stop').toHaveCount(0)
  await keyboard.press('Shift+Tab')
  await expect(first).toBeFocused()

  await keyboard.press('ArrowRight')
  await keyboard.press('ArrowRight')
  await keyboard.press('Space')
  await expect(cell(page, kitchen, actors[2], codes.mark.contributes.name)).toBeFocused()
  await keyboard.press('Space')
  await expect(cell(page, kitchen, actors[2], codes.mark.carries.name)).toBeFocused()
  await keyboard.press('End')
  await expect(page.getByRole('gridcell', { name: /^Dækket/ })).toBeFocused()
  await keyboard.press('Control+Home')
  await expect(first).toBeFocused()

  for (const row of [1, 3, 4, 6]) {
    await keyboard.press('Control+Home')
    for (let step = 0; step < row; step++) await keyboard.press('ArrowDown')
    await keyboard.press('Space')
    await keyboard.press('Space')
  }
}
