import type { Page } from '@playwright/test'
import { phone } from '#i18n/da/phone.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { openProject, projectWith } from './project-files.ts'
import { expect } from './test.ts'

const { ask, receive } = words.phones

/** What the field with that name holds. */
export const linkIn = (page: Page, name: string) =>
  page.getByLabel(name, { exact: true }).inputValue()

/** Opens the ideas of a project, asks the room there, and gives the address of the question. */
export async function askAt(page: Page, project = 'p1') {
  await openProject(page, projectWith(fullAnswers, project), 'workshop/ideas')
  await page.getByRole('button', { name: ask.open }).click()
  await page.getByLabel(ask.question).fill('Hvem kan hjælpe os?')
  await expect(page.getByRole('img', { name: ask.picture })).toBeVisible()
  return linkIn(page, ask.link)
}

/** Writes that on a phone and gives the link it shows. */
export async function answerOn(mobile: Page, table: string, ...lines: string[]) {
  await mobile.getByLabel(phone.table).fill(table)
  for (const [nth, line] of lines.entries()) {
    if (nth > 0) await mobile.getByRole('button', { name: phone.add }).click()
    await mobile.getByLabel(phone.line(nth + 1), { exact: true }).fill(line)
  }
  await mobile.getByRole('button', { name: phone.show }).click()
  await expect(mobile.getByRole('img', { name: phone.shown.picture })).toBeVisible()
  return linkIn(mobile, phone.shown.link)
}

/** Puts in what a phone sent, among other words or alone. */
export async function taking(page: Page, text: string) {
  await page.getByLabel(receive.link).fill(text)
  await page.getByRole('button', { name: receive.take }).click()
}

/** What the page says of it. */
export const told = (page: Page, text: string) =>
  page.getByRole('main').getByText(text, { exact: true })
