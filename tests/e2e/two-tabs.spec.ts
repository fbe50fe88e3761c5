import type { BrowserContext, Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { emptyNeed, emptyTeam } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { beIdle, busyBeside } from './support/busy-window.ts'
import type { Heard } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const { otherTexts } = frame
const { conflict } = shell.notices
const project = projectWith({})
const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })
const affected = (page: Page) => page.getByLabel(fields['problem.affected'].name, { exact: true })
const kept = async (page: Page, id = project.id) => (await keptProject(page, id)).answers.problem

test('a window without changes of its own follows what another window writes', async ({
  page: here,
  context,
}) => {
  const there = await beside(here, context)
  await statement(here).fill('Skrevet her')
  await expect(statement(there)).toHaveValue('Skrevet her')
  await affected(there).fill('Skrevet der')
  await expect(affected(here)).toHaveValue('Skrevet der')
  await expect(statement(here)).toHaveValue('Skrevet her')
  expect(await kept(here)).toMatchObject({ statement: 'Skrevet her', affected: 'Skrevet der' })
})

test('of two windows with changes both keep what is written in different fields', async ({
  page: here,
  context,
}) => {
  const { there } = await busyBeside(here, context, project, 'problem/statement')
  await affected(there).fill('Skrevet der')
  await statement(here).fill('Skrevet her')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet her' })
  // What is written in the one window is there in the other, in which somebody goes on in the same field.
  await expect(statement(there)).toHaveValue('Skrevet her')
  await expect(affected(there)).toBeFocused()
  await there.keyboard.type(' i samme felt')
  await beIdle(there)
  await expect(affected(here)).toHaveValue('Skrevet der i samme felt')
  await expect
    .poll(() => kept(here))
    .toMatchObject({ statement: 'Skrevet her', affected: 'Skrevet der i samme felt' })
  await expect(there.getByRole('main').getByText(otherTexts.title)).toBeHidden()
})

test('of two windows that fill a list beyond its end the later one is asked, and can keep its own as a copy', async ({
  page: here,
  context,
}) => {
  const { there, heard } = await inConflict(here, context)
  await there.getByRole('button', { name: conflict.keepAsCopy }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  const copy = there.url().match(/\/p\/([^/]+)\//)?.[1] ?? ''
  expect(copy).not.toBe(project.id)
  expect(await lastNeed(here)).toBe('Skrevet her')
  expect(await lastNeed(here, copy)).toBe('Skrevet der')
  await expect
    .poll(() => heard.status)
    .toContain(shell.home.projects.copied(frame.file.copyOf(frame.unnamed)))
  await goTo(there, `/p/${project.id}/team/needs`)
  await expect(
    there.getByText(words.team.needs.list.count(limits.needs), { exact: true }),
  ).toBeVisible()
  expect(await lastNeed(here)).toBe('Skrevet her')
  await goTo(there, '/')
  const { heading } = shell.home.projects
  await expect(there.getByRole('list', { name: heading }).getByRole('listitem')).toHaveCount(2)
})

test('of two windows that fill a list beyond its end the later one can take the newest', async ({
  page: here,
  context,
}) => {
  const { there } = await inConflict(here, context)
  await there.getByRole('button', { name: conflict.takeNewest }).click()
  await expect(there.getByText('Skrevet her', { exact: true })).toBeVisible()
  await expect(there.getByRole('main').getByText(conflict.title)).toBeHidden()
})

test('of two windows that fill a list beyond its end the later one that just leaves is told where its words lie', async ({
  page: here,
  context,
}) => {
  const { there, heard } = await inConflict(here, context)
  await goTo(there, '/')
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(shell.home.title)
  await goTo(there, `/p/${project.id}/team/needs`)
  await expect(
    there.getByText(words.team.needs.list.count(limits.needs), { exact: true }),
  ).toBeVisible()
  expect(await lastNeed(here)).toBe('Skrevet her')
  const { setAside } = frame
  const name = frame.file.copyOf(frame.unnamed)
  const told = there.getByRole('main').getByText(setAside.title)
  await expect(told).toBeVisible()
  await expect.poll(() => heard.status).toContain(setAside.title)
  await there.getByRole('link', { name: setAside.open(name) }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  const copy = there.url().match(/\/p\/([^/]+)\//)?.[1] ?? ''
  expect(await lastNeed(here, copy)).toBe('Skrevet der')
  expect((await keptProject(here, copy)).answers.start.title).toBe(name)
  await expect(told).toBeHidden()
})

test('a project trashed in one window is not written over from another', async ({
  page: here,
  context,
}) => {
  const there = await beside(here, context)
  await trash(here)
  await expect(here.getByText(shell.home.trash.heading(1))).toBeVisible()
  await statement(there).fill('Skrevet for sent')
  const { title } = shell.notices.trashedElsewhere
  await expect(there.getByRole('main').getByText(title)).toBeVisible()
  expect(await kept(here)).toMatchObject({ statement: '' })
  await there.getByRole('button', { name: conflict.keepAsCopy }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
})

test('a project taken out of the trash goes on in the window that had it open', async ({
  page: here,
  context,
}) => {
  const there = await beside(here, context)
  const told = there.getByRole('main').getByText(shell.notices.trashedElsewhere.title)
  await trash(here)
  await expect(told).toBeVisible()
  await statement(there).fill('Skrevet imens')
  await expect(told).toBeVisible()
  await here.getByText(shell.home.trash.heading(1)).click()
  await here.getByRole('button', { name: shell.home.trash.restoreOf(frame.unnamed) }).click()
  await expect(told).toBeHidden()
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet imens' })

  await here.goBack()
  await expect(statement(here)).toHaveValue('Skrevet imens')
  await trash(here)
  await expect(told).toBeVisible()
  await there.getByRole('button', { name: shell.notices.trashed.restore }).click()
  await expect(told).toBeHidden()
  await expect(there.getByRole('heading', { level: 1 })).toBeFocused()
  await statement(there).fill('Skrevet bagefter')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet bagefter' })
})

/** The project in a second window. */
async function beside(here: Page, context: BrowserContext): Promise<Page> {
  await openProject(here, project, 'problem/statement')
  const there = await context.newPage()
  await there.goto(here.url())
  await expect(statement(there)).toBeVisible()
  return there
}

async function trash(page: Page) {
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: frame.file.trash }).click()
}

async function addNeed(page: Page, name: string) {
  await page.getByLabel(words.team.needs.list.entryLabel).fill(name)
  await page.keyboard.press('Enter')
}

/** Two windows in which a need is added where there is room for one. */
async function inConflict(
  here: Page,
  context: BrowserContext,
): Promise<{ there: Page; heard: Heard }> {
  const needs = Array.from({ length: limits.needs - 1 }, (_, nth) =>
    emptyNeed(`n${nth}`, `Behov ${nth}`),
  )
  const nearlyFull = projectWith({ team: { ...emptyTeam, needs } })
  const { there, heard } = await busyBeside(here, context, nearlyFull, 'team/needs')
  await addNeed(there, 'Skrevet der')
  await addNeed(here, 'Skrevet her')
  await expect.poll(() => lastNeed(here)).toBe('Skrevet her')
  await beIdle(there)
  await expect(there.getByRole('main').getByText(conflict.title)).toBeVisible()
  await expect.poll(() => heard.alert).toEqual([conflict.title])
  expect(await lastNeed(here)).toBe('Skrevet her')
  return { there, heard }
}

const lastNeed = async (page: Page, id = project.id) =>
  (await keptProject(page, id)).answers.team.needs.at(-1)?.name
