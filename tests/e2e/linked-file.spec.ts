import type { Page } from '@playwright/test'
import { type Project, withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { emptyNeed } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { listen } from './support/listen.ts'
import { fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { frame, linkedFile, fields } = words
const project = projectWith(fullAnswers)
const name = 'borde.medspil.json'

/** The browser's own files, which a person would choose in its window: here one in the page's own folder. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript((file) => {
    Reflect.set(window, 'showSaveFilePicker', async () => {
      const folder = await navigator.storage.getDirectory()
      return folder.getFileHandle(file, { create: true })
    })
    if (localStorage.getItem('test.locked') === null) return
    const prototype = FileSystemHandle.prototype
    Reflect.set(prototype, 'queryPermission', async () => localStorage.getItem('test.locked'))
    Reflect.set(prototype, 'requestPermission', async () => {
      localStorage.setItem('test.locked', 'granted')
      return 'granted'
    })
  }, name)
})

async function inFile(page: Page): Promise<Project | null> {
  const text = await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory()
    for (let tries = 1; ; tries++)
      try {
        const handle = await folder.getFileHandle(file)
        return await (await handle.getFile()).text()
      } catch (error) {
        // The browser puts another file in its place each time it is written: it is looked up again.
        if (tries === 50) throw error
        await new Promise((done) => setTimeout(done, 20))
      }
  }, name)
  const read = parseProject(text)
  return read.ok ? read.value : null
}

/** What somebody else does to it. */
const putInFile = (page: Page, content: string) =>
  page.evaluate(
    async ([file, text]) => {
      const folder = await navigator.storage.getDirectory()
      const handle = await folder.getFileHandle(file)
      const stream = await handle.createWritable()
      await stream.write(text)
      await stream.close()
    },
    [name, content] as const,
  )

const isCut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

async function fromMenu(page: Page, label: string) {
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: label }).click()
}

async function link(page: Page) {
  await openProject(page, project, 'problem/statement')
  await fromMenu(page, linkedFile.open)
  const dialog = page.getByRole('dialog', { name: linkedFile.open })
  await expect(dialog).toHaveAccessibleDescription(linkedFile.text)
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: linkedFile.choose }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(/^Gemt i browser og fil kl\. /)).toBeVisible()
}

const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })

test('a project is written to a file as one goes, until that is stopped', async ({ page }) => {
  await link(page)
  expect(await inFile(page)).toEqual(await keptProject(page, project.id))
  await statement(page).fill('Nye ord')
  await expect.poll(async () => (await inFile(page))?.answers.problem.statement).toBe('Nye ord')
  expect(await inFile(page)).toEqual(await keptProject(page, project.id))
  await expect(page.getByText(/^Gemt i browser og fil kl\. /)).toBeVisible()
  for (const width of [1040, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const told = page.getByRole('banner').getByRole('time')
    expect(await told.innerText()).toMatch(/^Gemt i browser og fil kl\. [\d.]+$/)
    expect(await isCut(page)).toBe(false)
  }
  await page.setViewportSize({ width: 1280, height: 720 })

  await page.reload()
  await expect(page.getByText(/^Gemt i browser og fil kl\. /)).toBeVisible()
  await statement(page).fill('Efter genindlæsning')
  await expect
    .poll(async () => (await inFile(page))?.answers.problem.statement)
    .toBe('Efter genindlæsning')

  await fromMenu(page, linkedFile.stop)
  await expect(page.getByText(/^Gemt i denne browser kl\. /)).toBeVisible()
  await statement(page).fill('Kun her')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.problem.statement)
    .toBe('Kun her')
  await page.reload()
  await expect(page.getByText(/^Gemt i denne browser kl\. /)).toBeVisible()
  expect((await inFile(page))?.answers.problem.statement).toBe('Efter genindlæsning')
})

test('leave to write is asked for again, and the file is not called written before', async ({
  page,
}) => {
  await link(page)
  await page.evaluate(() => localStorage.setItem('test.locked', 'prompt'))
  await page.reload()
  await expect(page.getByRole('main').getByText(linkedFile.asks.title(name))).toBeVisible()
  await statement(page).fill('Uden lov')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.problem.statement)
    .toBe('Uden lov')
  await expect(page.getByText(/^Gemt i denne browser kl\. /)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: linkedFile.asks.act }).click()
  await expect(page.getByText(/^Gemt i browser og fil kl\. /)).toBeVisible()
  await expect(page.getByRole('main').getByText(linkedFile.asks.title(name))).toBeHidden()
  expect((await inFile(page))?.answers.problem.statement).toBe('Uden lov')
})

test('what somebody else wrote in the file is merged in, and can be undone', async ({ page }) => {
  await link(page)
  const { answers } = project
  const theirs = {
    ...project,
    answers: {
      ...answers,
      team: { ...answers.team, needs: [...answers.team.needs, emptyNeed('n9', 'Kaffe')] },
    },
  }
  await putInFile(page, fileOf(theirs))
  await statement(page).fill('Mit')
  await expect(page.getByRole('main').getByText(linkedFile.changed.title(name))).toBeVisible()
  expect(await inFile(page)).toEqual(theirs)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: linkedFile.changed.merge }).click()
  await expect(page.getByRole('main').getByText(linkedFile.changed.title(name))).toBeHidden()
  const both = await inFile(page)
  expect(both?.answers.problem.statement).toBe('Mit')
  expect(both?.answers.team.needs.map((need) => need.name)).toContain('Kaffe')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect
    .poll(async () => (await keptProject(page, project.id)).answers.team.needs.length)
    .toBe(answers.team.needs.length)
})

test('what somebody else wrote in the file is kept as a project of its own', async ({ page }) => {
  await link(page)
  await putInFile(page, fileOf(withTitle(project, 'Deres')))
  await statement(page).fill('Mit')
  await page.getByRole('button', { name: linkedFile.changed.copy }).click()
  await expect(page.getByRole('main').getByText(linkedFile.changed.title(name))).toBeHidden()
  expect((await inFile(page))?.answers.problem.statement).toBe('Mit')
  await goTo(page, '/')
  const title = shell.notices.file.fromFile('Deres')
  await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible()
})

test('a file that has become something else, or is gone, is left alone and told of', async ({
  page,
}) => {
  const heard = await listen(page)
  await link(page)
  await putInFile(page, 'Referat af mødet')
  await statement(page).fill('Mit')
  await expect(page.getByText(linkedFile.changed.foreign)).toBeVisible()
  await expect.poll(() => heard.alert).toContain(linkedFile.changed.title(name))
  await page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory()
    await folder.removeEntry(file)
  }, name)
  await page.reload()
  await expect(page.getByRole('main').getByText(linkedFile.failed.title(name))).toBeVisible()
  await page.getByRole('button', { name: linkedFile.stop, exact: true }).click()
  await expect(page.getByRole('main').getByText(linkedFile.failed.title(name))).toBeHidden()
})

test('a browser that gives a page no file to write to is offered none', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker')
    Reflect.set(window, 'showSaveFilePicker', undefined)
  })
  await openProject(page, project)
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await expect(page.getByRole('menuitem', { name: frame.file.saveAsFile })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: linkedFile.open })).toHaveCount(0)
})
