import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { partsOf, wordsOf } from '../renderers/docx/read-docx.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { savedAs } from './support/saved-as.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { paper, charter } = words
const { contents } = paper
const project = projectWith(fullAnswers)

const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const section = (page: Page, letter: 'B' | 'K') =>
  box(page, `${letter} ${charter.sections[letter]}`)
const taskCards = (page: Page) => box(page, charter.results.attachments.taskCards)
const summary = (page: Page) => page.locator('summary', { hasText: contents.summary })
const onPaper = (page: Page, letter: string, name: string) =>
  page.getByRole('heading', { name: `${letter} ${name}`, exact: true })

test('the paper holds the sections and attachments that are chosen, in every material', async ({
  page,
}, info) => {
  await openProject(page, project, 'charter')
  await expect(summary(page)).toContainText(`${contents.allSections} · ${contents.noAttachments}`)
  await summary(page).click()
  await section(page, 'B').uncheck()
  await section(page, 'K').uncheck()
  await taskCards(page).check()
  await expect(summary(page)).toContainText(
    `${contents.without(2, 'B og K')} · ${charter.results.attachments.taskCards}`,
  )

  await expect(onPaper(page, 'B', charter.sections.B)).toHaveCount(0)
  await expect(onPaper(page, 'A', charter.sections.A)).toBeVisible()
  await expect(onPaper(page, 'M', charter.results.attachments.taskCards)).toBeVisible()
  await expect(page.getByText('Uddrag: Afsnit B og K er ikke med.')).toBeVisible()

  const text = (await savedAs(page, info, paper.other.save.markdown)).bytes.toString('utf8')
  const word = (await savedAs(page, info, paper.other.save.docx)).bytes
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
  await summary(page).click()
  await page.getByRole('button', { name: contents.chooseNone }).click()
  await box(page, contents.largePrint).check()
  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await goTo(page, '/p/p1/charter')
  await expect(summary(page)).toContainText(contents.onlyFirst)
  await page.reload()
  await expect(summary(page)).toContainText(`${contents.onlyFirst} · ${contents.noAttachments}`)
  await expect(summary(page)).toContainText(contents.withLargePrint)
  await summary(page).click()
  await expect(section(page, 'B')).not.toBeChecked()
  await page.getByRole('button', { name: contents.chooseAll }).click()
  await expect(section(page, 'B')).toBeChecked()
  await expect(summary(page)).toContainText(contents.allSections)
  expect((await keptProject(page, project.id)).answers).toEqual(project.answers)
})

test('the keyboard chooses, and stays where it is', async ({ page }) => {
  await openProject(page, project, 'charter')
  await summary(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(section(page, 'B')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(section(page, 'B')).not.toBeChecked()
  await expect(section(page, 'B')).toBeFocused()
})

test('the choices are accessible', async ({ page }) => {
  await openProject(page, project, 'charter')
  await summary(page).click()
  await expect(taskCards(page)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
