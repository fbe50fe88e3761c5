import { readFileSync } from 'node:fs'
import type { Page, TestInfo } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'

const { other } = words.paper

/** The file the charter screen gives for one of the choices beside PDF, as it lies on the disk. */
export async function savedAs(page: Page, info: TestInfo, choice: string) {
  await page.getByRole('button', { name: other.name }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: choice }).click()
  const made = await download
  const name = made.suggestedFilename()
  const file = info.outputPath(name)
  await made.saveAs(file)
  return { name, bytes: readFileSync(file) }
}
