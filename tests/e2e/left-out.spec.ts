import type { Locator, Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { axeFindings } from './support/axe.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { askedForPaper } from './support/saved-as.ts'
import { arrive, begin, screensOf } from './support/screens.ts'
import { showStep, timesToLook } from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { press } from './support/typing.ts'

const { fields, frame, ideas, pages, remarks, team } = words
const { file, home } = shell
/** A seedling is two code units, and a cut after an even number of them would go through one. */
const long = `Alt for langt x${'🌱'.repeat(limits.text)}`
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) => page.getByLabel(fields['problem.statement'].name, { exact: true })
const needEntry = (page: Page) => page.getByLabel(team.needs.list.entryLabel, { exact: true })

async function askedForFile(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+s')
  return page.getByRole('dialog', { name: file.title })
}

test('a file that lacks a text over the limit says which, and the way there', async ({ page }) => {
  await openProject(page, projectWith({}), 'problem/statement')
  await statement(page).fill(long)
  await goTo(page, '/p/p1/overview')
  await expect(heading(page)).toHaveText(words.overview.title)
  const dialog = await askedForFile(page)
  await expect(dialog.getByText(/Alt for langt x🌱* …/u)).toBeVisible()
  await expect(dialog).toContainText(fields['problem.statement'].name)
  await expect(dialog).not.toContainText(file.allIn)
  expect(await dialog.evaluate((shown) => shown.textContent.isWellFormed())).toBe(true)
  await expect(dialog).toHaveAccessibleDescription(`${file.text} ${file.leftOut(1)}`)
  const { title } = pages['problem/statement']
  await dialog.getByRole('link', { name: frame.rejected.to(title) }).click()
  await expect(dialog).toBeHidden()
  await expect(heading(page)).toHaveText(title)
  await statement(page).fill('Kort nok')
  await expect(await askedForFile(page)).toHaveAccessibleDescription(`${file.text} ${file.allIn}`)
})

test('a file says of every entry that was typed and not sent that it is left out', async ({
  page,
}) => {
  await begin(page, 'da', 'light', projectWith(fullAnswers))
  const typed: string[] = []
  for (const screen of (await screensOf('da')).filter(({ path }) => path.startsWith('/p/p1'))) {
    await arrive(page, screen)
    const times = await timesToLook(page)
    for (let step = 0; step < times; step++) {
      await showStep(page, step)
      const entries = page
        .locator('form:has([type="submit"])')
        .locator('textarea, input[type="text"]')
        .locator('visible=true')
      for (let nth = 0; nth < (await entries.count()); nth++) {
        const text = `Halvfærdig ${typed.length} på ${screen.path}`
        await entries.nth(nth).fill(text)
        typed.push(text)
      }
    }
  }
  expect(typed.length).toBeGreaterThanOrEqual(4)
  await goTo(page, '/p/p1/overview')
  const dialog = await askedForFile(page)
  await expect(dialog.getByText(file.leftOut(typed.length))).toBeVisible()
  for (const text of typed) await expect(dialog.getByText(text)).toBeVisible()
  await expect(dialog).not.toContainText('Alt er med')
})

test('a print of the paper says it before it comes, and comes all the same', async ({ page }) => {
  const windowsAtPrint: number[] = []
  await page.exposeFunction('printed', (windows: number) => windowsAtPrint.push(windows))
  await page.addInitScript(() => {
    window.print = () =>
      Reflect.get(window, 'printed')(document.querySelectorAll('dialog[open]').length)
  })
  await openProject(page, projectWith({}), 'charter')
  await press(page, words.paper.print)
  await expect.poll(() => windowsAtPrint).toEqual([0])
  await goTo(page, '/p/p1/team/needs')
  await needEntry(page).fill('Halvfærdig')
  await goTo(page, '/p/p1/charter')
  const print = page.getByRole('button', { name: words.paper.print, exact: true })
  await expect(print).toHaveAttribute('aria-haspopup', 'dialog')
  await print.click()
  const dialog = page.getByRole('dialog', { name: words.paper.print })
  await expect(dialog).toHaveAccessibleDescription(file.leftOut(1))
  await expect(dialog.getByText('Halvfærdig')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(windowsAtPrint).toEqual([0])
  await dialog.getByRole('button', { name: words.paper.print, exact: true }).click()
  await expect.poll(() => windowsAtPrint).toEqual([0, 0])
  await expect(dialog).toBeHidden()
  await expect(print).toBeFocused()
})

test('neither a print nor the paper says it of remarks and ideas, but a file does', async ({
  page,
}) => {
  await openProject(page, projectWith({}), 'team/needs')
  await press(page, frame.file.menu)
  await page.getByRole('menuitem', { name: remarks.start }).click()
  const place = page.locator('[data-remarks="team.needs"]')
  await place.getByText(remarks.at(0, 0)).click()
  await place.getByLabel(remarks.text).fill('Halv bemærkning')
  await goTo(page, '/p/p1/workshop/ideas')
  await page.getByLabel(ideas.entry.label).fill('Halvt forslag')
  await goTo(page, '/p/p1/charter')
  const print = page.getByRole('button', { name: words.paper.print, exact: true })
  await expect(print).not.toHaveAttribute('aria-haspopup')
  const paper = await askedForPaper(page)
  await expect(paper).toHaveAccessibleDescription('')
  await page.keyboard.press('Escape')
  await expect(await askedForFile(page)).toHaveAccessibleDescription(
    `${file.text} ${file.leftOut(2)}`,
  )
})

test('the start page says it of a project that is not open', async ({ page }) => {
  await openProject(page, projectWith({}), 'team/needs')
  await needEntry(page).fill('Halvfærdig')
  await goTo(page, '/')
  await expect(heading(page)).toHaveText(home.title)
  await press(page, home.projects.more(home.projects.unnamed))
  await page.getByRole('menuitem', { name: home.projects.saveAsFile }).click()
  const dialog = page.getByRole('dialog', { name: file.title })
  await expect(dialog.getByText('Halvfærdig')).toBeVisible()
  await expect(dialog).not.toContainText(file.allIn)
  await dialog.getByRole('link').click()
  await expect(needEntry(page)).toHaveValue('Halvfærdig')
})

test('the file with all projects says in which of them texts are left out, and leads there', async ({
  page,
}) => {
  await openProject(page, projectWith({}), 'team/needs')
  await needEntry(page).fill('Halvfærdig')
  await goTo(page, '/')
  const saved = page.waitForEvent('download')
  await press(page, home.projects.saveAll)
  await saved
  const told = page.getByRole('main').getByText(home.projects.lacking(1))
  await expect(told).toBeVisible()
  await page.getByRole('listitem').getByRole('link', { name: home.projects.unnamed }).last().click()
  // Once it has led on to a page of the project: else it would lead there from where the test goes.
  await expect(page).toHaveURL(/#\/p\/p1\/\w/)
  await goTo(page, '/p/p1/team/needs')
  await needEntry(page).fill('')
  await goTo(page, '/')
  const again = page.waitForEvent('download')
  await press(page, home.projects.saveAll)
  await again
  await expect(told).toBeHidden()
})

test('so does the paper, with the project in it or without', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'team/needs')
  await needEntry(page).fill('Halvfærdig')
  await goTo(page, '/p/p1/charter')
  const dialog = await askedForPaper(page)
  await expect(dialog.getByText('Halvfærdig')).toBeVisible()
  await dialog.getByLabel(words.paper.sheet.holds.project.label).check()
  await expect(dialog.getByText('Halvfærdig')).toBeVisible()
})

for (const from of ['the project itself', 'the start page'])
  test(`a copy made on ${from} has what waits as well`, async ({ page }) => {
    await openProject(page, projectWith({}), 'problem/statement')
    await statement(page).fill(long)
    await goTo(page, '/p/p1/team/needs')
    await needEntry(page).fill('Halvfærdig')
    if (from === 'the start page') {
      await goTo(page, '/')
      await expect(heading(page)).toHaveText(home.title)
      await press(page, home.projects.more(home.projects.unnamed))
      await page.getByRole('menuitem', { name: home.projects.copy }).click()
      await page.getByRole('link', { name: home.projects.copyOf(home.projects.unnamed) }).click()
    } else {
      await press(page, frame.file.menu)
      await page.getByRole('menuitem', { name: frame.file.copy }).click()
    }
    // Once it has led on to a page of the copy: else it would lead there from where the test goes.
    await expect(page).toHaveURL(/#\/p\/(?!p1)[^/]+\/\w/)
    const [, copy] = page.url().match(/#\/p\/([^/?]+)/) ?? []
    await goTo(page, `/p/${copy}/team/needs`)
    await expect(needEntry(page)).toHaveValue('Halvfærdig')
    await goTo(page, `/p/${copy}/problem/statement`)
    await expect(statement(page)).toHaveValue(long)
  })
