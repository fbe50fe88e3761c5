import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { projectToShare } from '#core/project/project.ts'
import { open } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { listen } from './support/listen.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { paper } = words

test('the project is inside the PDF, without its private notes', async ({ page }, info) => {
  const project = projectWith(fullAnswers)
  await openProject(page, project, 'charter')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: paper.download }).click()
  const made = await download
  const file = info.outputPath('charter.pdf')
  await made.saveAs(file)
  const [attached] = await attachmentsOf(new Uint8Array(readFileSync(file)))
  expect(attached?.name).toBe(made.suggestedFilename().replace('.pdf', '.medspil.json'))
  expect(open(attached?.text ?? '')).toEqual({ ok: true, value: projectToShare(project) })
})

test('a large PDF can be stopped, and the keyboard stays where it was', async ({ page }) => {
  test.setTimeout(120_000)
  const heard = await listen(page)
  let downloads = 0
  page.on('download', () => downloads++)
  await openProject(page, largeProject(), 'charter')
  await page.getByRole('button', { name: paper.download }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: paper.stop, exact: true }).click()
  await expect(page.getByRole('button', { name: paper.download })).toBeFocused()
  await expect.poll(() => heard.status).toContain(paper.stopped)
  expect(downloads).toBe(0)
})

async function attachmentsOf(data: Uint8Array) {
  const task = getDocument({ data, verbosity: 0 })
  const pdf = await task.promise
  const found = [...((await pdf.getAttachments()) ?? [])]
  const files = await Promise.all(
    found.map(async ([id, { filename }]) => {
      const content = await pdf.getAttachmentContent(id)
      return { name: filename, text: new TextDecoder().decode(content ?? undefined) }
    }),
  )
  await task.destroy()
  return files
}
