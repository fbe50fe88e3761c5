import { projectToShare } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import { ok } from '#core/result.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { largeProject } from '../fixtures/large-project.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'
import { listen } from './support/listen.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { askedForPaper, downloaded, otherKinds, savedAs, savedAsPdf } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { paper } = words
const { sheet } = paper
const { file } = shell

test('the project goes along when asked, and its private notes only when it is for oneself', async ({
  page,
}, info) => {
  const project = projectWith(fullAnswers)
  await openProject(page, project, 'charter')
  const shared = await savedAsPdf(page, info, 'with the project')
  const name = shared.name.replace('.pdf', '.medspil.json')
  expect(await projectsIn(shared.bytes)).toEqual([[name, ok(projectToShare(project))]])

  const dialog = await askedForPaper(page)
  await expect(dialog.getByLabel(sheet.holds.paper.label)).toBeChecked()
  await dialog.getByLabel(sheet.holds.project.label).check()
  await expect(dialog.getByLabel(file.share.label)).toBeChecked()
  await dialog.getByLabel(file.self.label).check()
  const own = await downloaded(page, info, () => page.keyboard.press('Enter'))
  const ownName = own.name.replace('.pdf', '.medspil.json')
  expect(await projectsIn(own.bytes)).toEqual([[ownName, ok(project)]])

  // One of them sent by mistake is a leak: no two have the same name.
  const alone = await savedAsPdf(page, info)
  expect(await projectsIn(alone.bytes)).toEqual([])
  const { use } = sheet.papers.signing
  expect(alone.name).toContain(`_${use}_`)
  expect(shared.name).toBe(alone.name.replace(use, `${use}_${file.share.use}`))
  expect(own.name).toBe(alone.name.replace(use, `${use}_${file.self.use}`))
})

test('what was saved is told to the eye as to the ear', async ({ page }, info) => {
  const heard = await listen(page)
  await openProject(page, projectWith(fullAnswers), 'charter')
  const main = page.getByRole('main')
  const alone = await savedAsPdf(page, info)
  await expect(main.getByText(paper.made(alone.name), { exact: true })).toBeVisible()
  await expect(main.getByText(sheet.holds.paper.made, { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: sheet.open })).toBeFocused()
  await expect.poll(() => heard.status).toContain(paper.made(alone.name))

  await savedAsPdf(page, info, 'with the project')
  await expect(main.getByText(sheet.holds.project.made, { exact: true })).toBeVisible()
  await expect(main.getByText(sheet.holds.paper.made, { exact: true })).toBeHidden()

  for (const kind of otherKinds) {
    const { name } = await savedAs(page, info, kind)
    await expect(main.getByText(paper.other.made(name), { exact: true })).toBeVisible()
    await expect(main.getByText(paper.made(alone.name), { exact: true })).toBeHidden()
  }
})

test('a large PDF can be stopped, and the keyboard stays where it was', async ({ page }) => {
  const heard = await listen(page)
  let downloads = 0
  page.on('download', () => downloads++)
  await openProject(page, largeProject(), 'charter')
  await askedForPaper(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: paper.stop, exact: true }).click()
  await expect(page.getByRole('button', { name: sheet.open })).toBeFocused()
  await expect.poll(() => heard.status).toContain(paper.stopped)
  expect(downloads).toBe(0)
})

/** What travels inside a PDF: the name people see, and what opening it gives. */
async function projectsIn(bytes: Uint8Array) {
  const { attachments } = await readPdf(new Uint8Array(bytes))
  return [...attachments].map(([name, content]) => [
    name,
    parseProject(new TextDecoder().decode(content)),
  ])
}
