import { readFileSync } from 'node:fs'
import type { Locator, Page, TestInfo } from '@playwright/test'
import type { PaperKind } from '#core/charter/document/papers.ts'
import type { ProjectMessages } from '#i18n/da/messages.ts'
import { project as words } from '#i18n/da/project.ts'

const { sheet } = words.paper

/** A material beside PDF in which the charter screen gives the paper. */
export type OtherKind = Exclude<keyof typeof sheet.kinds, 'pdf'>
export const otherKinds = Object.keys(sheet.kinds).filter((kind) => kind !== 'pdf') as OtherKind[]

/** The file the charter screen gives of the chosen paper in a material beside PDF, as it lies on the disk. */
export async function savedAs(page: Page, info: TestInfo, kind: OtherKind) {
  const dialog = await askedForPaper(page)
  await dialog.getByLabel(sheet.kind).selectOption(kind)
  const save = dialog.getByRole('button', { name: sheet.save[kind](''), exact: true })
  return downloaded(page, info, () => save.click())
}

/** The chosen paper as PDF: alone, or with the project in it. */
export async function savedAsPdf(page: Page, info: TestInfo, choice?: 'with the project') {
  const dialog = await askedForPaper(page)
  await dialog.getByLabel(sheet.holds[choice ? 'project' : 'paper'].label).check()
  return downloaded(page, info, () => savePdf(dialog).click())
}

/** The sheet in which one says what the paper is for and what lies in the file. */
export async function askedForPaper(
  page: Page,
  { open, title }: Pick<typeof sheet, 'open' | 'title'> = sheet,
): Promise<Locator> {
  await page.getByRole('button', { name: open, exact: true }).click()
  return page.getByRole('dialog', { name: title })
}

/** The sheet's button, whether the pages are counted or not. */
const savePdf = (dialog: Locator): Locator =>
  dialog.getByRole('button', { name: new RegExp(`^${sheet.save.pdf('')}`, 'u') })

/** Has the charter screen show and print a paper. */
export async function choosePaper(
  page: Page,
  kind: PaperKind,
  { paper, charter }: Pick<ProjectMessages, 'paper' | 'charter'> = words,
): Promise<void> {
  const dialog = await askedForPaper(page, paper.sheet)
  const name = charter.papers[kind]
  await dialog.getByRole('radio', { name, exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: paper.preview(name), exact: true }).waitFor()
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
