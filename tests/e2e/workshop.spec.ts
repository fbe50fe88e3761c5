import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { readPdf } from '../renderers/pdf/read-pdf.ts'
import { cutWords } from './support/cut-words.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { workshop, frame, overview } = words

test('a workshop is prepared from the overview, kept, undone and printed', async ({
  page,
}, info) => {
  await openProject(page, projectWith(fullAnswers))
  await page.getByRole('link', { name: workshop.open }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title)
  await page.getByRole('radio', { name: workshop.durations[120] }).check()
  await page.getByLabel(workshop.begins).fill('16:00')
  await expect(page.getByText(workshop.sum(120, 0)).first()).toBeVisible()

  const minutes = page.getByRole('textbox', { name: workshop.minutesLabel })
  await minutes.nth(2).fill('25')
  await expect(page.getByText(workshop.sum(125, 5)).first()).toBeVisible()
  await expect(page.getByRole('group', { name: 'Pause' })).toContainText('17.03')

  const kept = async () => (await keptProject(page, 'p1')).workshop
  await expect.poll(kept).toMatchObject({ duration: 120, begins: '16:00' })
  await expect.poll(async () => (await kept()).blocks[2]?.minutes).toBe(25)
  await page.reload()
  await expect(minutes.nth(2)).toHaveValue('25')

  const save = page.getByRole('button', { name: workshop.save })
  const { name, bytes } = await downloaded(page, info, () => save.click())
  expect(name).toMatch(/_drejebog_\d{4}-\d\d-\d\d\.pdf$/u)
  await expect(page.getByRole('main').getByText(words.paper.made(name))).toBeVisible()
  expect((await readPdf(new Uint8Array(bytes))).text).toContain(
    '125 minutter (5 minutter for langt)',
  )

  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect(minutes.nth(2)).toHaveValue('20')
})

test('a sheet is saved blank and with answers, and all of them in one file', async ({
  page,
}, info) => {
  const { sheets } = words
  await openProject(page, projectWith(fullAnswers), 'workshop')
  await page.getByRole('main').getByText(sheets.heading, { exact: true }).click()
  const row = page.getByRole('listitem').filter({ hasText: sheets.texts.names.A })
  const saved = async (label: string) => {
    const button = row.getByRole('button', { name: label })
    const file = await downloaded(page, info, () => button.click())
    await expect(row.getByText(words.paper.made(file.name))).toBeVisible()
    return { ...file, text: (await readPdf(new Uint8Array(file.bytes))).text }
  }
  const blank = await saved(sheets.blank)
  expect(blank.name).toMatch(/_ark-a_\d{4}-\d\d-\d\d\.pdf$/u)
  expect(blank.text).toContain(sheets.texts.problem.when)
  const filled = await saved(sheets.filled)
  expect(filled.name).not.toBe(blank.name)
  expect(filled.text).toContain(fullAnswers.problem.statement)

  const all = page.getByRole('button', { name: `${sheets.filled}: ${sheets.all}` })
  const file = await downloaded(page, info, () => all.click())
  const { outline } = await readPdf(new Uint8Array(file.bytes))
  expect(outline.map(({ title }) => title)).toContain(`H ${sheets.texts.names.H}`)
})

test('an undo on another screen tells of the workshop, and leads there', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers), 'workshop')
  await page.getByRole('radio', { name: workshop.durations[60] }).check()
  await page.getByRole('link', { name: frame.toOverview }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview.title)
  await page.keyboard.press('Control+z')
  await page.getByRole('link', { name: frame.travel.to(workshop.title) }).click()
  await expect(page.getByText(workshop.empty)).toBeVisible()
})

test('the menu leads to the workshop', async ({ page }) => {
  await openProject(page, projectWith(fullAnswers))
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: workshop.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(workshop.title)
})

test('a narrow bar tells of a number that is not kept, and keeps the name of the page whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openProject(page, projectWith(fullAnswers), 'workshop')
  await page.getByRole('radio', { name: workshop.durations[60] }).check()
  await page.getByRole('textbox', { name: workshop.minutesLabel }).first().fill('ti')
  await expect(page.getByRole('banner').getByText(frame.save.rejected(1))).toBeVisible()
  await expect.poll(async () => (await cutWords(page)).cut).toEqual([])
})
