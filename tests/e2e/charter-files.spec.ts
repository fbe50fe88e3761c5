import { zipSync } from 'fflate'
import { projectToShare } from '#core/project/project.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { smallPdf } from '../fixtures/small-pdf.ts'
import { elements, partsOf, wordsOf } from '../renderers/docx/read-docx.ts'
import { axeFindings } from './support/axe.ts'
import { chooseFile, fileOf, openProject, projectWith } from './support/project-files.ts'
import { choosePaper, savedAs, savedAsPdf } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const project = projectWith(fullAnswers)
const { title } = project.answers.start

test('the charter is saved for Word and as text', async ({ page }, info) => {
  await openProject(page, project, 'charter')
  await choosePaper(page, 'case')
  const word = await savedAs(page, info, 'docx')
  expect(word.name).toMatch(/\.docx$/)
  const parts = partsOf(Uint8Array.from(word.bytes).buffer)
  const body = parts.get('word/document.xml') ?? ''
  expect(wordsOf(body)).toContain(title)
  const figures = elements('w:drawing', body)
  expect(figures.length).toBeGreaterThan(1)
  for (const figure of figures) expect(figure).toMatch(/descr="[^"]+"/u)
  expect(new Set(figures.map((figure) => /r:embed="([^"]+)"/u.exec(figure)?.[1])).size).toBe(
    figures.length,
  )
  // Beside the figures there is the edge that every page bears.
  const pictures = [...parts.keys()].filter((name) => /^word\/media\/.*\.png$/u.test(name))
  expect(pictures).toHaveLength(figures.length + 1)
  const text = await savedAs(page, info, 'markdown')
  expect(text.name).toMatch(/\.md$/)
  expect(text.bytes.toString('utf8')).toContain(`# ${title}\n`)
})

test('a project is opened from its PDF in another browser', async ({
  page,
  browser,
  baseURL,
}, info) => {
  await openProject(page, project, 'charter')
  const { bytes } = await savedAsPdf(page, info, 'with the project')

  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'da-DK' })
  const page2 = await other.newPage()
  await page2.goto('./')
  await chooseFile(page2, bytes)
  await expect(page2.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await expect(page2).toHaveURL(new RegExp(`${projectToShare(project).id}/overview$`))
  await expect(page2.getByText(title).first()).toBeVisible()
  await other.close()
})

test('a PDF without a project is refused in words', async ({ page }) => {
  await page.goto('./')
  await chooseFile(page, '%PDF-1.7 og ikke mere')
  await expect(page.getByText(shell.notices.file.damaged).first()).toBeVisible()
})

for (const part of ['pdf-attachment', 'pdf.worker']) {
  test(`a PDF is not called damaged when ${part} cannot be fetched`, async ({ page }) => {
    await page.route(`**/assets/${part}*`, (route) => route.abort())
    await page.goto('./')
    await chooseFile(page, '%PDF-1.7 og ikke mere')
    await expect(page.getByText(shell.notices.file.pdfReaderMissing).first()).toBeVisible()
  })
}

test('a file with all projects is not called foreign when its reader cannot be fetched', async ({
  page,
}) => {
  await page.route('**/assets/archive*', (route) => route.abort())
  await page.goto('./')
  await chooseFile(page, Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })))
  await expect(page.getByText(shell.notices.notFetched.act).first()).toBeVisible()
})

test('of several projects in a PDF one is asked which to open, and none is hidden', async ({
  page,
}) => {
  const titled = (id: string, name: string) =>
    projectWith({ ...fullAnswers, start: { ...fullAnswers.start, title: name } }, id)
  const inside = (content: string, nth: number) => ({
    name: `${nth}.medspil.json`,
    bytes: new TextEncoder().encode(content),
  })
  const [one, other] = [titled('one', 'Åen'), titled('other', 'Engen')]
  const merged = smallPdf({ listed: [fileOf(one), fileOf(other), '{'].map(inside) })
  const { choose } = shell.notices.file
  await page.goto('./')
  await page.getByRole('button', { name: shell.home.openFile }).focus()
  await chooseFile(page, Buffer.from(merged))
  const dialog = page.getByRole('dialog', { name: choose.title })
  await expect(dialog).toHaveAccessibleDescription(choose.text(3, 1))
  await expect(dialog.getByRole('radio', { name: 'Åen' })).toBeFocused()
  await expect(dialog.getByRole('radio', { name: 'Åen' })).toHaveAccessibleDescription(/^Ændret /)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: shell.home.openFile })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Åen' })).toHaveCount(0)

  await chooseFile(page, Buffer.from(merged))
  await expect(dialog.getByRole('radio', { name: 'Åen' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await expect(page).toHaveURL(/\/other\/overview$/)
})
