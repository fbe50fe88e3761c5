import type { BrowserContext, Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { type Heard, listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const { conflict } = shell.notices
const project = projectWith({})
const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })
const affected = (page: Page) => page.getByLabel(fields['problem.affected'].name, { exact: true })
const kept = async (page: Page, id = project.id) => (await keptProject(page, id)).answers.problem

test('a window without changes of its own follows what another window writes', async ({
  page: here,
  context,
}) => {
  await openProject(here, project, 'problem/statement')
  const there = await context.newPage()
  await there.goto(here.url())
  await statement(here).fill('Skrevet her')
  await expect(statement(there)).toHaveValue('Skrevet her')
  await affected(there).fill('Skrevet der')
  await expect(affected(here)).toHaveValue('Skrevet der')
  await expect(statement(here)).toHaveValue('Skrevet her')
  expect(await kept(here)).toMatchObject({ statement: 'Skrevet her', affected: 'Skrevet der' })
})

test('of two windows with changes the later one is asked, and can keep its own as a copy', async ({
  page: here,
  context,
}) => {
  const { there, heard } = await inConflict(here, context)
  await there.getByRole('button', { name: conflict.keepAsCopy }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  const copy = there.url().match(/\/p\/([^/]+)\//)?.[1] ?? ''
  expect(copy).not.toBe(project.id)
  expect(await kept(here)).toMatchObject({ statement: 'Skrevet her' })
  expect(await kept(here, copy)).toMatchObject({ statement: 'Skrevet der' })
  await expect(statement(here)).toHaveValue('Skrevet her')
  await expect
    .poll(() => heard.status)
    .toContain(shell.home.projects.copied(frame.file.copyOf(frame.unnamed)))
  await goTo(there, `/p/${project.id}/problem/statement`)
  await expect(statement(there)).toHaveValue('Skrevet her')
  await goTo(there, '/')
  const { heading } = shell.home.projects
  await expect(there.getByRole('list', { name: heading }).getByRole('listitem')).toHaveCount(2)
})

test('of two windows with changes the later one can take the newest', async ({
  page: here,
  context,
}) => {
  const { there } = await inConflict(here, context)
  await there.getByRole('button', { name: conflict.takeNewest }).click()
  await expect(statement(there)).toHaveValue('Skrevet her')
  await expect(there.getByRole('main').getByText(conflict.title)).toBeHidden()
  await statement(there).fill('Skrevet videre')
  await expect(statement(here)).toHaveValue('Skrevet videre')
})

test('of two windows with changes the later one that just leaves is told where its words lie', async ({
  page: here,
  context,
}) => {
  const { there, heard } = await inConflict(here, context)
  await goTo(there, '/')
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(shell.home.title)
  await statement(here).fill('Skrevet her igen')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet her igen' })

  await goTo(there, `/p/${project.id}/problem/statement`)
  await expect(statement(there)).toHaveValue('Skrevet her igen')
  const { setAside } = frame
  const name = frame.file.copyOf(frame.unnamed)
  await expect(there.getByText(setAside.title)).toBeVisible()
  await expect.poll(() => heard.status).toContain(setAside.title)
  await there.getByRole('link', { name: setAside.open(name) }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  const copy = there.url().match(/\/p\/([^/]+)\//)?.[1] ?? ''
  expect(await kept(here, copy)).toMatchObject({ statement: 'Skrevet der' })
  expect((await keptProject(here, copy)).answers.start.title).toBe(name)
  await expect(there.getByText(setAside.title)).toBeHidden()
})

test('a project trashed in one window is not written over from another', async ({
  page: here,
  context,
}) => {
  await openProject(here, project, 'problem/statement')
  const there = await context.newPage()
  await there.goto(here.url())
  await expect(statement(there)).toBeVisible()
  await here.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await here.getByRole('menuitem', { name: frame.file.trash }).click()
  await expect(here.getByText(shell.home.trash.heading(1))).toBeVisible()
  await statement(there).fill('Skrevet for sent')
  const { title } = shell.notices.deletedElsewhere
  await expect(there.getByRole('main').getByText(title)).toBeVisible()
  expect(await kept(here)).toMatchObject({ statement: '' })
  await there.getByRole('button', { name: conflict.keepAsCopy }).click()
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
})

/** The same project in two windows: a word is kept here while the other window has no time to keep its own. */
async function inConflict(
  here: Page,
  context: BrowserContext,
): Promise<{ there: Page; heard: Heard }> {
  await openProject(here, project, 'problem/statement')
  const there = await context.newPage()
  const heard = await listen(there)
  await there.addInitScript(() => {
    const waiting: IdleRequestCallback[] = []
    const whenIdle = window.requestIdleCallback
    window.requestIdleCallback = (run, options) =>
      document.documentElement.dataset.busy ? waiting.push(run) : whenIdle(run, options)
    document.addEventListener('idle', () => {
      for (const run of waiting.splice(0)) whenIdle(run)
    })
  })
  await there.goto(here.url())
  await expect(statement(there)).toBeVisible()
  await there.evaluate(() => {
    document.documentElement.dataset.busy = 'yes'
  })
  await statement(there).fill('Skrevet der')
  await statement(here).fill('Skrevet her')
  await expect.poll(() => kept(here)).toMatchObject({ statement: 'Skrevet her' })
  await there.evaluate(() => {
    delete document.documentElement.dataset.busy
    document.dispatchEvent(new Event('idle'))
  })

  await expect(there.getByRole('main').getByText(conflict.title)).toBeVisible()
  await expect.poll(() => heard.alert).toEqual([conflict.title])
  await expect(statement(there)).toHaveValue('Skrevet der')
  expect(await kept(here)).toMatchObject({ statement: 'Skrevet her' })
  return { there, heard }
}
