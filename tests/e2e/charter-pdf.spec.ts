import AxeBuilder from '@axe-core/playwright'
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
import { askedForPdf, downloaded, savedAs, savedAsPdf } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { paper } = words
const { toFile } = paper
const { file } = shell

test('the paper alone is what is offered, and the choice says what each holds', async ({
  page,
}, info) => {
  await openProject(page, projectWith(fullAnswers), 'charter')
  const dialog = await askedForPdf(page)
  await expect(dialog).toHaveAccessibleDescription(toFile.text)
  const { paper: alone, project: both } = toFile.holds
  await expect(dialog.getByLabel(alone.label)).toBeFocused()
  await expect(dialog.getByLabel(alone.label)).toBeChecked()
  await expect(dialog.getByLabel(alone.label)).toHaveAccessibleDescription(alone.text)
  await expect(dialog.getByLabel(both.label)).toHaveAccessibleDescription(both.text)
  await expect(dialog.getByRole('group', { name: file.audience })).toBeHidden()
  const { bytes } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  expect(await projectsIn(bytes)).toEqual([])
})

test('the project goes along when asked, and its private notes only when it is for oneself', async ({
  page,
}, info) => {
  const project = projectWith(fullAnswers)
  await openProject(page, project, 'charter')
  const shared = await savedAsPdf(page, info, 'with the project')
  const name = shared.name.replace('.pdf', '.medspil.json')
  expect(await projectsIn(shared.bytes)).toEqual([[name, ok(projectToShare(project))]])

  const dialog = await askedForPdf(page)
  await expect(dialog.getByLabel(toFile.holds.paper.label)).toBeChecked()
  await dialog.getByLabel(toFile.holds.project.label).check()
  await expect(dialog.getByLabel(file.share.label)).toBeChecked()
  await dialog.getByLabel(file.self.label).check()
  const own = await downloaded(page, info, () => page.keyboard.press('Enter'))
  const ownName = own.name.replace('.pdf', '.medspil.json')
  expect(await projectsIn(own.bytes)).toEqual([[ownName, ok(project)]])

  // One of them sent by mistake is a leak: no two have the same name.
  const alone = await savedAsPdf(page, info)
  expect(shared.name).toBe(alone.name.replace('_', `_${file.share.use}_`))
  expect(own.name).toBe(alone.name.replace('_', `_${file.self.use}_`))
})

test('what was saved is told to the eye as to the ear', async ({ page }, info) => {
  const heard = await listen(page)
  await openProject(page, projectWith(fullAnswers), 'charter')
  const main = page.getByRole('main')
  const alone = await savedAsPdf(page, info)
  await expect(main.getByText(paper.made(alone.name), { exact: true })).toBeVisible()
  await expect(main.getByText(toFile.holds.paper.made, { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: paper.download })).toBeFocused()
  await expect.poll(() => heard.status).toContain(paper.made(alone.name))

  await savedAsPdf(page, info, 'with the project')
  await expect(main.getByText(toFile.holds.project.made, { exact: true })).toBeVisible()
  await expect(main.getByText(toFile.holds.paper.made, { exact: true })).toBeHidden()

  for (const choice of Object.values(paper.other.save)) {
    const { name } = await savedAs(page, info, choice)
    await expect(main.getByText(paper.other.made(name), { exact: true })).toBeVisible()
    await expect(main.getByText(paper.made(alone.name), { exact: true })).toBeHidden()
  }
})

test('the choice of what lies in the PDF is accessible', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'charter')
  const dialog = await askedForPdf(page)
  await dialog.getByLabel(toFile.holds.project.label).check()
  await expect(dialog.getByLabel(file.share.label)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test('a large PDF can be stopped, and the keyboard stays where it was', async ({ page }) => {
  const heard = await listen(page)
  let downloads = 0
  page.on('download', () => downloads++)
  await openProject(page, largeProject(), 'charter')
  await askedForPdf(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: paper.stop, exact: true }).click()
  await expect(page.getByRole('button', { name: paper.download })).toBeFocused()
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
