import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

// Changed on 23 November, somewhere else.
const project = projectWith({})
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })
const said = (page: Page, text: string) => page.getByText(text, { exact: true })

test('the bar says when the work was stored in this browser, with the date on another day', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-05T10:15:00+01:00')
  await openProject(page, project, 'problem/statement')
  await expect(said(page, 'Gemt i denne browser kl. 10.15')).toBeVisible()

  await page.clock.setFixedTime('2026-12-06T09:00:00+01:00')
  await page.reload()
  await expect(said(page, 'Gemt i denne browser 5. december kl. 10.15')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(said(page, 'Gemt 5. dec. kl. 10.15')).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })

  await statement(page).fill('Skrevet dagen efter')
  await expect(said(page, 'Gemt i denne browser kl. 09.00')).toBeVisible()

  await page.clock.setFixedTime('2027-01-02T08:00:00+01:00')
  await page.reload()
  await expect(said(page, 'Gemt i denne browser 6. december 2026 kl. 09.00')).toBeVisible()
})

test('a page left open until another day says the day it was stored', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-05T16:02:00+01:00')
  await openProject(page, project, 'problem/statement')
  await expect(said(page, 'Gemt i denne browser kl. 16.02')).toBeVisible()
  await page.clock.setFixedTime('2026-12-06T08:00:00+01:00')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(said(page, 'Gemt i denne browser 5. december kl. 16.02')).toBeVisible()
})
