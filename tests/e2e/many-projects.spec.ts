import type { Page } from '@playwright/test'
import { fileEnding } from '#core/project/project-file.ts'
import { emptyAnswers } from '#core/questions/answers.ts'
import { joining } from '#i18n/da/joining.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { fileOf, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { home } = shell
const many = 14

/** The first is the one changed longest ago. */
async function openMany(page: Page) {
  await page.goto('.')
  const files = Array.from({ length: many }, (_, nth) => {
    const start = { ...emptyAnswers.start, title: `Projekt ${nth + 1}` }
    const changed = new Date(Date.UTC(2026, 0, nth + 1)).toISOString()
    const project = { ...projectWith({ start }, `project-${nth + 1}`), changed }
    return {
      name: `${project.id}${fileEnding}`,
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(project)),
    }
  })
  await page.getByLabel(home.chooseFile).setInputFiles(files)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: joining.open, exact: true }).click()
  await expect(dialog).toBeHidden()
}

const cards = (page: Page) =>
  page.getByRole('list', { name: home.projects.heading, exact: true }).getByRole('heading')
const card = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

test('of many projects the latest ten stand on the start page, and the rest one click away', async ({
  page,
}) => {
  await openMany(page)
  await expect(cards(page)).toHaveCount(10)
  const hidden = await hiddenOf(page)
  await page.getByRole('button', { name: home.projects.showRest(many - 10) }).click()
  await expect(cards(page)).toHaveCount(many)
  await expect(card(page, hidden[0] ?? '')).toBeFocused()
  await expect(page.getByRole('button', { name: home.projects.showRest(many - 10) })).toBeHidden()
})

test('a project that comes back from the trash is shown, however many came after it', async ({
  page,
}) => {
  await openMany(page)
  const [last = ''] = (await hiddenOf(page)).slice(-1)
  await page.getByRole('button', { name: home.projects.showRest(many - 10) }).click()
  await page.getByRole('button', { name: home.projects.more(last), exact: true }).click()
  await page.getByRole('menuitem', { name: home.projects.trash }).click()
  await expect(card(page, last)).toBeHidden()
  await page.reload()
  await expect(cards(page)).toHaveCount(10)
  await page.getByText(home.trash.heading(1)).click()
  await page.getByRole('button', { name: home.trash.restoreOf(last) }).click()
  await expect(card(page, last)).toBeFocused()
  await expect(cards(page)).toHaveCount(many)
})

test('a project stands as in progress from its first answer, and in parts once one is answered', async ({
  page,
}) => {
  await page.goto('.')
  const { statement } = fullAnswers.problem
  const named = (title: string) => ({ ...emptyAnswers.start, title })
  const projects = [
    projectWith({ start: named('Navn') }, 'p1'),
    projectWith({ start: named('Svar'), problem: { ...emptyAnswers.problem, statement } }, 'p2'),
    projectWith({ start: named('Del'), problem: fullAnswers.problem }, 'p3'),
  ]
  const files = projects.map((project) => ({
    name: `${project.id}${fileEnding}`,
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf(project)),
  }))
  await page.getByLabel(home.chooseFile).setInputFiles(files)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: joining.open, exact: true }).click()
  await expect(dialog).toBeHidden()
  const said = (name: string) => page.getByRole('listitem').filter({ has: card(page, name) })
  await expect(said('Navn')).toContainText(home.projects.notStarted)
  await expect(said('Svar')).toContainText(home.projects.inProgress)
  await expect(said('Del')).toContainText(home.projects.progress(3, 15))
})

/** The names of those that do not stand there, in their order. */
async function hiddenOf(page: Page): Promise<readonly string[]> {
  const shown = new Set(await cards(page).allTextContents())
  const all = Array.from({ length: many }, (_, nth) => `Projekt ${many - nth}`)
  return all.filter((name) => !shown.has(name))
}
