import { projectToShare } from '#core/project/project.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { chooseFile, goTo, openProject, projectWith } from './support/project-files.ts'
import { message, withWorkshop } from './support/run-windows.ts'
import { downloaded } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { form, motivation, overview, paper } = words
const note = 'Bange for at hænge på regningen'

test('what holds an actor back stays with those who wrote it: not on the paper, the projector or in a file to share', async ({
  page,
  context,
  browser,
  baseURL,
}, info) => {
  const { answers } = await loadExample('bordet-er-daekket', 'da')
  const project = { ...projectWith(answers), workshop: withWorkshop.workshop }
  await openProject(page, project, 'motivation/barriers')
  await expect(page.getByText(form.private).first()).toBeVisible()
  await page.getByLabel(motivation.lowering, { exact: true }).first().fill(note)
  const written = async () => JSON.stringify(await keptProject(page, project.id))
  await expect.poll(written).toContain(note)

  await goTo(page, `/p/${project.id}/charter`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(paper.title)
  await expect(page.getByText(answers.problem.statement).first()).toBeVisible()
  await expect(page.getByText(note)).toHaveCount(0)

  const screen = await context.newPage()
  await screen.goto(`./#/p/${project.id}/workshop/screen`)
  await expect(message(screen)).toHaveText(answers.start.title)
  for (const { what } of project.workshop.blocks) {
    await screen.keyboard.press('PageDown')
    await expect(message(screen)).toHaveText(what)
    expect(await screen.content()).not.toContain(note)
  }
  await screen.close()

  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel(shell.file.share.label).check()
  const { bytes } = await downloaded(page, info, () => page.keyboard.press('Enter'))
  const kept = await keptProject(page, project.id)

  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'da-DK' })
  const there = await other.newPage()
  await there.goto('./')
  await chooseFile(there, bytes)
  await expect(there.getByRole('heading', { level: 1 })).toHaveText(overview.title)
  const opened = await keptProject(there, project.id)
  expect(opened).toEqual(projectToShare(kept))
  expect(JSON.stringify(opened)).not.toContain(note)
  expect(opened.answers.team.actors.map(({ name }) => name)).toEqual(
    kept.answers.team.actors.map(({ name }) => name),
  )
  await goTo(there, `/p/${project.id}/motivation/barriers`)
  await expect(there.getByLabel(motivation.lowering, { exact: true }).first()).toHaveValue('')
  await other.close()
})
