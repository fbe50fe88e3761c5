import { readFileSync } from 'node:fs'
import type { Locator, Page, TestInfo } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'

const { download, other, toFile } = words.paper

/** The file the charter screen gives for one of the choices beside PDF, as it lies on the disk. */
export async function savedAs(page: Page, info: TestInfo, choice: string) {
  await page.getByRole('button', { name: other.name }).click()
  return downloaded(page, info, () => page.getByRole('menuitem', { name: choice }).click())
}

/** The charter as PDF: the paper alone, as it is offered, or with the project in it. */
export async function savedAsPdf(page: Page, info: TestInfo, choice?: 'with the project') {
  const dialog = await askedForPdf(page)
  if (choice) await dialog.getByLabel(toFile.holds.project.label).check()
  return downloaded(page, info, () => dialog.getByRole('button', { name: toFile.save }).click())
}

/** The dialog in which one says what lies in the PDF. */
export async function askedForPdf(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: download }).click()
  return page.getByRole('dialog', { name: toFile.title })
}

/** What the browser saves upon an act, as it lies on the disk. */
export async function downloaded(page: Page, info: TestInfo, act: () => Promise<void>) {
  const downloading = page.waitForEvent('download')
  await act()
  const made = await downloading
  const name = made.suggestedFilename()
  const file = info.outputPath(name)
  await made.saveAs(file)
  return { name, bytes: readFileSync(file) }
}
