import type { Page } from '@playwright/test'
import { project as danish } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { project as english } from '#i18n/en/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const project = projectWith({
  ...fullAnswers,
  problem: { ...fullAnswers.problem, statement: 'Ældre spiser alene' },
})
const toEnglish = async (page: Page) => {
  await page.getByRole('button', { name: shell.app.otherLanguage }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

test('what people wrote is marked as Danish when the page is English', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await toEnglish(page)
  const statement = page.getByLabel(english.fields['problem.statement'].name, { exact: true })
  await expect(statement).toHaveAttribute('lang', 'da')
  await expect(
    page.getByText(english.fields['problem.statement'].help).first(),
  ).not.toHaveAttribute('lang')

  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.overview.title)
  await expect(page.getByText('Ældre spiser alene', { exact: true }).first()).toHaveAttribute(
    'lang',
    'da',
  )
  await goTo(page, '/p/p1/team/needs')
  const entry = page.getByLabel(english.team.needs.list.entryLabel, { exact: true })
  await expect(entry).toHaveAttribute('lang', 'da')
})

test('nothing is marked when both are one language', async ({ page }) => {
  await openProject(page, project, 'problem/statement')
  await expect(
    page.getByLabel(danish.fields['problem.statement'].name, { exact: true }),
  ).not.toHaveAttribute('lang')
  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(danish.overview.title)
  await expect(page.getByRole('main').locator('[lang]')).toHaveCount(0)
})
