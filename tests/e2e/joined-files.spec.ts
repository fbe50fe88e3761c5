import type { Page } from '@playwright/test'
import { type Project, projectToShare } from '#core/project/project.ts'
import { privateNoteCount } from '#core/questions/off-paper.ts'
import { emptyNeed } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { noted } from '../fixtures/noted-project.ts'
import { axeFindings } from './support/axe.ts'
import { ideasKept, keepIdeas } from './support/ideas.ts'
import { fileOf, goTo, openProject, projectWith } from './support/project-files.ts'
import { keptText, keptVersions } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { joining } = words
const title = 'Fælles borde i Nordbyen'
const start = { ...fullAnswers.start, title }
const sent = projectWith({ start, problem: { ...fullAnswers.problem, statement: 'Før' } })

const with_ = (
  project: Project,
  { statement, needs = [], changed }: { statement?: string; needs?: string[]; changed: string },
): Project => {
  const { problem, team } = project.answers
  const added = needs.map((name) => emptyNeed(`${changed.slice(11, 13)}${name}`, name))
  return {
    ...project,
    changed,
    answers: {
      ...project.answers,
      problem: statement === undefined ? problem : { ...problem, statement },
      team: { ...team, needs: [...team.needs, ...added] },
    },
  }
}
const at = (hour: number) => `2026-11-24T${hour}:00:00.000Z`

const choose = (page: Page, files: Readonly<Record<string, Project>>) =>
  page.getByLabel(shell.home.chooseFile).setInputFiles(
    Object.entries(files).map(([name, project]) => ({
      name: `${name}.medspil.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(project)),
    })),
  )
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true }).click()

test('a project that has another name in the file is told of by the name it has here', async ({
  page,
}) => {
  await openProject(page, sent)
  await goTo(page, '/')
  const renamed = { ...sent.answers, start: { ...start, title: 'Navnet i filen' } }
  await choose(page, { 'fra-Anna': { ...sent, answers: renamed, changed: at(12) } })
  await expect(dialog(page)).toHaveAccessibleName(joining.one.title(title))
})

test('a file of a project that is here is merged as one step that can be undone', async ({
  page,
}) => {
  await openProject(page, with_(sent, { needs: ['Kaffe'], changed: at(10) }))
  await goTo(page, '/')
  await choose(page, {
    'fra-Anna': with_(sent, { statement: 'Efter', needs: ['Lys'], changed: at(12) }),
  })
  await expect(dialog(page)).toHaveAccessibleName(joining.one.title(title))
  await expect(dialog(page).getByLabel(joining.ways.copy.label)).toBeChecked()
  await dialog(page).getByText(joining.differences(3)).click()
  await expect(dialog(page).getByText('Kaffe')).toBeVisible()
  await expect(dialog(page).getByText('Lys')).toBeVisible()
  await dialog(page).getByLabel(joining.ways.merge.label).check()
  await dialog(page).getByLabel('Før', { exact: true }).check()
  expect(await axeFindings(page)).toEqual([])
  await press(page, joining.merge)
  await expect(heading(page)).toHaveText(words.overview.title)
  await expect(page).toHaveURL(/#\/p\/p1\/overview/)
  const merged = await keptText(page, sent.id)
  for (const text of ['Kaffe', 'Lys', '"Før"']) expect(merged).toContain(text)

  // What gave way waits beside the field.
  await page.getByText(words.frame.otherTexts.show(words.fields['problem.statement'].name)).click()
  await expect(page.getByText('Efter', { exact: true })).toBeVisible()

  // One step takes all of it back.
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await keptText(page, sent.id))?.includes('Lys')).toBe(false)
  expect(await keptText(page, sent.id)).toContain('Kaffe')
})

test('a file to share that comes back differs by what the colleague wrote, and leaves private notes', async ({
  page,
}) => {
  const { answers } = sent
  const { actors } = fullAnswers.team
  const kept = noted({ ...sent, answers: { ...answers, team: { ...answers.team, actors } } })
  const notes = privateNoteCount(kept.answers)
  await openProject(page, kept)
  await goTo(page, '/')
  await choose(page, {
    'fra-Anna': with_(projectToShare(kept), { needs: ['Lys'], changed: at(12) }),
  })
  await expect(dialog(page).getByText(joining.stays.notes(notes))).toBeVisible()
  await dialog(page).getByText(joining.differences(1)).click()
  await expect(dialog(page).getByText('Lys')).toBeVisible()
  await dialog(page).getByLabel(joining.ways.merge.label).check()
  expect(await axeFindings(page)).toEqual([])
  await press(page, joining.merge)
  await expect(page).toHaveURL(/#\/p\/p1\/overview/)
  const merged: Project = JSON.parse((await keptText(page, 'p1')) ?? '').project
  expect(merged.answers.team.needs.map(({ name }) => name)).toContain('Lys')
  expect(privateNoteCount(merged.answers)).toBe(notes)

  // With nothing new in it, what is here is simply opened.
  await goTo(page, '/')
  await choose(page, { 'fra-Anna': projectToShare(merged) })
  await expect(page).toHaveURL(/#\/p\/p1\/overview/)
})

test('files from several tables become one project without anything twice', async ({ page }) => {
  await page.goto('./')
  await choose(page, {
    'bord-1': with_(sent, { statement: 'Fra bord 1', needs: ['Transport'], changed: at(10) }),
    'bord-2': with_(sent, { needs: ['Lokaler', 'transport'], changed: at(11) }),
    'bord-3': with_({ ...sent, id: 'p3' }, { statement: 'Fra bord 3', changed: at(12) }),
  })
  await expect(dialog(page)).toHaveAccessibleName(joining.several.title(3))
  await dialog(page).getByLabel(joining.ways.together.label).check()
  await expect(dialog(page).getByText(joining.conflicts.heading(1))).toBeVisible()
  await expect(dialog(page).getByText('bord-1.medspil.json', { exact: true })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await press(page, joining.merge)
  await expect(page).toHaveURL(/#\/p\/p1\/overview/)
  const merged = JSON.parse((await keptText(page, 'p1')) ?? '').project.answers
  expect(merged.problem.statement).toBe('Fra bord 3')
  const names = merged.team.needs.map(({ name }: { name: string }) => name.toLowerCase())
  expect(names.filter((name: string) => name === 'transport')).toHaveLength(1)
  expect(names).toContain('lokaler')
})

test('several files are opened each on its own, and what cannot be opened is told by name', async ({
  page,
}) => {
  await page.goto('./')
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
  await page
    .getByLabel(shell.home.chooseFile)
    .setInputFiles([
      file('en.medspil.json', fileOf(sent)),
      file('to.medspil.json', fileOf({ ...sent, id: 'p2' })),
      file('referat.docx', 'Referat af mødet'),
    ])
  await expect(dialog(page).getByText('referat.docx')).toBeVisible()
  await expect(dialog(page).getByText(shell.notices.file.foreign)).toBeVisible()
  await press(page, joining.open)
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(2)
})

test('all projects saved in one file are opened in another browser as they were, history and ideas included', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./')
  for (const [id, name] of [
    ['p1', title],
    ['p2', 'Åen'],
  ] as const) {
    const { answers } = sent
    await openProject(page, {
      ...sent,
      id,
      answers: { ...answers, start: { ...start, title: name } },
    })
    await goTo(page, '/')
  }
  // What was merged has a version from before.
  await choose(page, { 'fra-Anna': with_(sent, { statement: 'Efter', changed: at(12) }) })
  await dialog(page).getByLabel(joining.ways.merge.label).check()
  await press(page, joining.merge)
  await expect(page).toHaveURL(/#\/p\/p1\/overview/)
  await expect(heading(page)).toHaveText(words.overview.title)
  await keepIdeas(page, 'p1', [idea(2, 'Buschauffører'), idea(5, 'Ladcykler')])
  await goTo(page, '/')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: shell.home.projects.saveAll }).click(),
  ])
  const projectOf = async (from: Page, id: string) =>
    JSON.parse((await keptText(from, id)) ?? '{}').project
  const kept = [await projectOf(page, 'p1'), await projectOf(page, 'p2')]
  const history = await keptVersions(page, 'p1')
  expect(history.map(({ head }) => head.kind)).toContain('merge')

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL })
  const there = await other.newPage()
  await there.goto('./')
  await there.getByLabel(shell.home.chooseFile).setInputFiles(await download.path())
  await expect(dialog(there)).toHaveAccessibleName(joining.several.title(2))
  await press(there, joining.open)
  await expect(dialog(there)).toBeHidden()
  await expect(there.getByRole('link', { name: 'Åen', exact: true })).toBeVisible()
  expect([await projectOf(there, 'p1'), await projectOf(there, 'p2')]).toEqual(kept)
  expect(await keptVersions(there, 'p1')).toEqual(history)
  const said = await ideasKept(page, 'p1')
  expect(said).toHaveLength(2)
  await expect.poll(() => ideasKept(there, 'p1')).toEqual(said)
  await other.close()
})
