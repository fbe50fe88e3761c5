import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded, savedAs, savedAsPdf } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { paper, sheets } = words

test('S10: a committee gets a draft as PDF, print and Word, and the wall its poster', async ({
  page,
}, info) => {
  const { answers } = await loadExample('unge-i-aadal', 'da')
  await openProject(page, projectWith(answers), 'charter')
  await page.getByText(paper.control, { exact: true }).click()
  await page.getByLabel(paper.version, { exact: true }).fill('3')

  const pdf = await savedAsPdf(page, info)
  expect(pdf.name).toContain(paper.sheet.papers.signing.use)
  const read = await readPdf(new Uint8Array(pdf.bytes))
  expect(read.pages.length).toBeLessThanOrEqual(6)
  expect(read.language).toMatch(/^da/u)
  expect(read.outline.length).toBeGreaterThan(0)
  const [first, second] = read.seen
  expect(first).toContain(paper.draft)
  expect(second).toContain(answers.start.title)

  const printed = await readPdf(
    Uint8Array.from(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })),
  )
  expect(printed.pages.length).toBeLessThanOrEqual(6)
  expect(printed.text).toContain(answers.problem.statement)

  const word = await savedAs(page, info, 'docx')
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')

  await goTo(page, '/p/p1/workshop')
  await page.getByRole('main').getByText(sheets.heading, { exact: true }).click()
  const row = page.getByRole('listitem').filter({ hasText: sheets.texts.names.poster })
  for (const look of [sheets.filled, sheets.blank]) {
    const button = row.getByRole('button', { name: look })
    const { bytes } = await downloaded(page, info, () => button.click())
    expect(await sizesOf(bytes)).toEqual([['297 mm', '420 mm']])
  }
})

/** The width and height of each page. */
async function sizesOf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const sizes: string[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const [, , ...size] = (await pdf.getPage(number)).view
    sizes.push(size.map((points) => `${Math.round((points / 72) * 25.4)} mm`))
  }
  await task.destroy()
  return sizes
}
