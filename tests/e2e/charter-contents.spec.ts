import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { partsOf, wordsOf } from '../renderers/docx/read-docx.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { askedForPaper, choosePaper, savedAs } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { paper, charter } = words
const { contents } = paper
const project = projectWith(fullAnswers)

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const section = (page: Page, letter: 'B' | 'K') =>
  box(page, `${letter} ${charter.sections[letter]}`)
const summary = (page: Page) => page.locator('summary', { hasText: contents.summary })
const onPaper = (page: Page, letter: string, name: string) =>
  page.getByRole('heading', { name: `${letter} ${name}`, exact: true })

test('the paper holds the sections and attachments that are chosen, in every material', async ({
  page,
}, info) => {
  await openProject(page, project, 'charter')
  await choosePaper(page, 'case')
  await askedForPaper(page)
  await summary(page).click()
  await section(page, 'B').uncheck()
  await section(page, 'K').uncheck()
  await box(page, charter.results.attachments.taskCards).check()
  await page.keyboard.press('Escape')

  await expect(onPaper(page, 'B', charter.sections.B)).toHaveCount(0)
  await expect(onPaper(page, 'A', charter.sections.A)).toBeVisible()
  await expect(onPaper(page, 'M', charter.results.attachments.taskCards)).toBeVisible()
  await expect(page.getByText('Uddrag: Afsnit B og K er ikke med.')).toBeVisible()

  const text = (await savedAs(page, info, 'markdown')).bytes.toString('utf8')
  const word = (await savedAs(page, info, 'docx')).bytes
  const inWord = wordsOf(partsOf(Uint8Array.from(word).buffer).get('word/document.xml') ?? '')
  for (const said of [text, inWord]) {
    expect(said).toContain('Uddrag: Afsnit B og K er ikke med.')
    expect(said).toContain(charter.results.attachments.taskCards)
    expect(said).not.toContain(charter.agreement.caption)
  }
})

test('what is chosen is still chosen after leaving the page and after a reload', async ({
  page,
}) => {
  await openProject(page, project, 'charter')
  await choosePaper(page, 'working')
  await askedForPaper(page)
  await box(page, contents.largePrint).check()
  await page.keyboard.press('Escape')
  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await goTo(page, '/p/p1/charter')
  const preview = paper.preview(charter.papers.working)
  await expect(page.getByRole('heading', { name: preview })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: preview })).toBeVisible()
  const dialog = await askedForPaper(page)
  await expect(dialog.getByRole('radio', { checked: true }).first()).toHaveValue('working')
  await expect(box(page, contents.largePrint)).toBeChecked()
  expect((await keptProject(page, project.id)).answers).toEqual(project.answers)
})

test('a section of the preview leads to the page its answers are changed on, and back to itself', async ({
  page,
}) => {
  await openProject(page, project, 'charter')
  await choosePaper(page, 'working')
  const ways = page.locator('[data-place]')
  // What is missing has no answers.
  const letters = Object.keys(charter.sections).filter((letter) => letter !== 'J')
  await expect
    .poll(() => ways.evaluateAll((all) => all.map((each) => each.getAttribute('data-place'))))
    .toEqual(expect.arrayContaining(letters))
  const { tab, title } = words.pages['team/needs']
  const name = paper.changeOf(tab, `B ${charter.sections.B}`)
  const way = page.getByRole('link', { name, exact: true })
  await way.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.getByRole('link', { name: paper.back, exact: true }).click()
  await expect(way).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  await expect(way).toBeHidden()
  await expect(onPaper(page, 'B', charter.sections.B)).toBeVisible()
})
