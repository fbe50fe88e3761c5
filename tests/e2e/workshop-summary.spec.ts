import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { eveningOf } from '../fixtures/workshop-evening.ts'
import { keepIdeas } from './support/ideas.ts'
import { pdfText } from './support/pdf-text.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { askedForPaper, downloaded, savedAs } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { charter, paper, summary, workshopSummary } = words
const { project, said } = eveningOf(projectWith(fullAnswers))
const texts = said.ideas.map(({ text }) => text)
const whole = (text: string) => text.replace(/\s+/gu, '')

const openHeld = async (page: Page, place: string) => {
  await openProject(page, project, place)
  await keepIdeas(page, project.id, said.ideas)
}

test('what was said stands on the summary on the screen and in every file of it', async ({
  page,
}, info) => {
  await openHeld(page, 'workshop')
  await page.getByRole('link', { name: summary.open }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(summary.title)
  const shown = page.getByRole('main')
  for (const text of texts) await expect(shown.getByText(text).first()).toBeVisible()
  await expect(shown.getByText(workshopSummary.place(2, true)).first()).toBeVisible()

  const kind = page.getByLabel(paper.sheet.kind)
  const file = async (which: keyof typeof summary.save) => {
    await kind.selectOption(which)
    const save = page.getByRole('button', { name: summary.save[which], exact: true })
    return downloaded(page, info, () => save.click())
  }
  const text = await file('markdown')
  expect(text.name).toContain(summary.fileUse)
  expect(texts.filter((each) => !text.bytes.toString('utf8').includes(each))).toEqual([])
  expect((await file('docx')).name).toMatch(/\.docx$/)
  const pdf = whole(await pdfText((await file('pdf')).bytes))
  expect(texts.filter((each) => !pdf.includes(whole(each)))).toEqual([])
})

test('the summary goes along with the charter where it is chosen', async ({ page }, info) => {
  await openHeld(page, 'charter')
  const dialog = await askedForPaper(page)
  await dialog.getByText(paper.contents.summary).click()
  await dialog.getByLabel(charter.results.attachments.workshop).check()
  await page.keyboard.press('Escape')
  const heading = page.getByRole('heading', { name: `Q ${workshopSummary.type}` })
  await expect(heading).toBeVisible()
  await expect(page.getByRole('cell', { name: texts[7] ?? '', exact: true })).toBeVisible()
  const { bytes } = await savedAs(page, info, 'markdown')
  expect(texts.filter((each) => !bytes.toString('utf8').includes(each))).toEqual([])
})
