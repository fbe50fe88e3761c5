import { pathToFileURL } from 'node:url'
import { loadExample } from '#examples/load-example.ts'
import { about } from '#i18n/da/about.ts'
import { localFile } from '#i18n/da/local-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { localFile as english } from '#i18n/en/local-file.ts'
import { axeFindings } from './support/axe.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { savedAsPdf } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

test('Medspil as a file says on the start page what it cannot do and where projects stay', async ({
  page,
}) => {
  await page.goto('')
  await expect(page.getByText(localFile.title)).toBeVisible()
  await expect(page.getByText(localFile.stays)).toBeVisible()
  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(page.getByText(english.stays)).toBeVisible()
})

test('papers are made and read back by workers, though a file has none beside it', async ({
  page,
}, info) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(new URL(worker.url()).protocol))
  const { answers } = await loadExample('unge-i-aadal', 'da')
  await openProject(page, projectWith(answers), 'charter')
  const pdf = await savedAsPdf(page, info, 'with the project')
  expect(workers.length).toBeGreaterThan(0)

  await page.goto('')
  const made = workers.length
  await page
    .getByLabel(shell.home.chooseFile)
    .setInputFiles({ name: pdf.name, mimeType: 'application/pdf', buffer: pdf.bytes })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  expect(workers.length, 'the one that reads a PDF').toBeGreaterThan(made)
  expect(new Set(workers)).toEqual(new Set(['blob:']))
  expect(complaints).toEqual([])
})

test('the build for a web server says that it cannot be opened as a file', async ({ page }) => {
  await page.goto(pathToFileURL('dist/index.html').href)
  const alert = page.getByRole('alert').filter({ hasText: 'medspil.html' })
  await expect(alert).toBeVisible()
  await expect(alert.locator('[lang=en]')).toContainText('web server')
})

test('the licences of all that is in it can be read there', async ({ page }) => {
  await page.goto('#/licences')
  await page.getByText('pdfjs-dist 6').click()
  await expect(page.getByRole('region')).toContainText('Mozilla Foundation')
  await expect(page.getByRole('link', { name: about.licences.bill })).toHaveCount(0)
})

test('a link made of it is told to be of no use to others', async ({ page }) => {
  const { answers } = await loadExample('unge-i-aadal', 'da')
  await openProject(page, projectWith(answers))
  await page.getByRole('button', { name: words.frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: words.link.open }).click()
  await expect(page.getByRole('dialog').getByText(words.link.hereOnly)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})
