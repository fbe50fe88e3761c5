import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test as plain } from '@playwright/test'
import { clear } from '#i18n/da/clear.ts'
import { offline as words } from '#i18n/da/offline.ts'
import { project } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { offline as english } from '#i18n/en/offline.ts'
import { field } from './support/ideas.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { here, message, next, press, projectorOf } from './support/run-windows.ts'
import { downloaded, savedAsPdf } from './support/saved-as.ts'
import { arrive, begin, everyScreenOf, remarked, withRunSheet } from './support/screens.ts'
import { type SmallServer, smallServer } from './support/small-server.ts'

/** The build in a folder of its own, on a server that can be gone. */
const test = plain.extend<{ site: { folder: string; server: SmallServer } }>({
  serviceWorkers: 'allow',
  site: async ({ browserName: _ }, use, info) => {
    const folder = info.outputPath('site')
    cpSync('dist', folder, { recursive: true })
    const server = await smallServer(folder)
    await use({ folder, server })
    await server.close().catch(() => undefined)
  },
  baseURL: async ({ site }, use) => use(site.server.address),
})

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) =>
  page.getByLabel(project.fields['problem.statement'].name, { exact: true })
const newer = (page: Page) => page.getByText(words.newer.text)

/** Until all is kept the start page says how far that is. */
async function allKept(page: Page) {
  await page.goto('')
  await expect(page.getByText(words.ready)).toBeVisible()
}

test('once all is kept, nothing needs the network: every screen, a reload, papers, a workshop, the other language', async ({
  page,
  context,
  site,
}, info) => {
  await allKept(page)
  await begin(page, 'da', 'light', withRunSheet(await remarked('da')))
  await site.server.close()
  for (const screen of await everyScreenOf('da')) await arrive(page, screen)
  await page.reload()
  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(project.paper.title)
  expect((await savedAsPdf(page, info)).bytes.length).toBeGreaterThan(10_000)
  await goTo(page, '/p/p1/workshop')
  const save = page.getByRole('button', { name: project.workshop.save })
  expect((await downloaded(page, info, () => save.click())).bytes.length).toBeGreaterThan(10_000)
  await goTo(page, '/p/p1/workshop/run')
  const room = await projectorOf(page, context)
  await press(page, project.run.begin)
  await next(page)
  await expect(message(room)).toHaveText(await here(page).innerText())
  await goTo(page, '/p/p1/workshop/ideas')
  await field(page).fill('Sagt uden net')
  await field(page).press('Enter')
  await expect(page.getByRole('main').getByText('Sagt uden net').first()).toBeVisible()
  await room.close()

  await page.goto('')
  await expect(page.getByText(words.ready)).toBeVisible()
  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(page.getByText(english.ready)).toBeVisible()
})

test('until all is kept the start page says how much is missing, and goes on by itself', async ({
  page,
  site,
}) => {
  const release = site.server.hold(/\.ttf$/)
  await page.goto('')
  await expect(page.getByText(/\d+ af \d+ filer er kommet/)).toBeVisible()
  await expect(page.getByText(words.ready)).toBeHidden()
  release()
  await expect(page.getByText(words.ready)).toBeVisible()
})

test('a newer version waits until it is asked for, never asks in a workshop, and loses no open edit', async ({
  page,
  site,
}) => {
  await allKept(page)
  await openProject(page, projectWith({}), 'problem/statement')
  await statement(page).fill('Skrevet før skiftet')
  await publishNewer(site.folder)
  await lookForNewer(page)
  await expect(newer(page)).toBeVisible()
  for (const place of ['workshop/run', 'workshop/ideas', 'workshop/screen']) {
    await goTo(page, `/p/p1/${place}`)
    await expect(heading(page)).toBeVisible()
    await expect(newer(page), place).toBeHidden()
  }

  await goTo(page, '/p/p1/problem/statement')
  await statement(page).pressSequentially(' og lige nu')
  await page.getByRole('button', { name: words.newer.take }).click()
  await expect.poll(() => buildOf(page)).toBe('2')
  await expect(statement(page)).toHaveValue('Skrevet før skiftet og lige nu')
  await expect(newer(page)).toBeHidden()
  await page.reload()
  await expect(statement(page)).toBeVisible()
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1)
  expect(await buildOf(page)).toBe('2')
})

test('the app itself stays when all that people have kept is deleted, and still needs no network', async ({
  page,
  site,
}) => {
  await allKept(page)
  await openProject(page, projectWith({}), 'problem/statement')
  await site.server.close()
  await goTo(page, '/')
  await page.getByRole('button', { name: clear.open }).click()
  const dialog = page.getByRole('dialog', { name: clear.title })
  await dialog.getByRole('button', { name: clear.clear, exact: true }).click()
  await expect(heading(page)).toHaveText(clear.done.title)
  await page.goto('')
  await expect(page.getByText(words.ready)).toBeVisible()
  await openProject(page, projectWith({}), 'team/coverage')
  await expect(heading(page)).toHaveText(project.pages['team/coverage'].title)
})

/** As a build after a change: another page, another list. */
async function publishNewer(folder: string) {
  const [page, list] = [join(folder, 'index.html'), join(folder, 'sw.js')]
  const meta = '<meta name="build" content="2" />'
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', `${meta}<title>`))
  const changed = readFileSync(list, 'utf8').replace(/const version = '\w+'/, "const version = '2'")
  writeFileSync(list, changed)
}

const buildOf = (page: Page) =>
  page
    .evaluate(() => document.querySelector('meta[name=build]')?.getAttribute('content') ?? null)
    .catch(() => 'on its way')

/** As the browser does by itself when a page is opened, and once a day. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
