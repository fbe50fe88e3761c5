import type { Page, TestInfo } from '@playwright/test'
import type { Language } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'
import { readPdf } from '../../../renderers/pdf/read-pdf.ts'
import { goTo } from '../project-files.ts'
import { downloaded } from '../saved-as.ts'

/** The project as its file brings it, with the private notes. */
export async function inSavedFile(page: Page, info: TestInfo, language: Language) {
  const { file } = await loadShell(language)
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: file.title })
  await dialog.getByLabel(file.self.label).check()
  const save = dialog.getByRole('button', { name: file.save })
  const { bytes } = await downloaded(page, info, () => save.click())
  return opened(bytes.toString('utf8'))
}

/** The project that travels in its charter as PDF, with the private notes. */
export async function inSavedPdf(page: Page, info: TestInfo, { id }: Project, language: Language) {
  const { paper } = await loadProjectMessages(language)
  const { file } = await loadShell(language)
  await goTo(page, `/p/${id}/charter`)
  const { sheet } = paper
  await page.getByRole('button', { name: sheet.open, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: sheet.title })
  await dialog.getByLabel(sheet.holds.project.label).check()
  await dialog.getByLabel(file.self.label).check()
  const save = dialog.getByRole('button', { name: new RegExp(`^${sheet.save.pdf('')}`, 'u') })
  const { bytes } = await downloaded(page, info, () => save.click())
  const { attachments } = await readPdf(new Uint8Array(bytes))
  const [content] = attachments.values()
  return opened(new TextDecoder().decode(content))
}

function opened(text: string): Project {
  const found = parseProject(text)
  if (!found.ok) throw new Error(`What was saved does not open: ${found.failure.reason}`)
  return found.value
}
