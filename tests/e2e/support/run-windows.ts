import type { BrowserContext, Page } from '@playwright/test'
import { standardRunSheet } from '#core/workshop/standard-run-sheets.ts'
import { project as words } from '#i18n/da/project.ts'
import { runSheetTexts } from '#i18n/run-sheet-texts.ts'
import { fullAnswers } from '../../fixtures/full-answers.ts'
import { openProject, projectWith } from './project-files.ts'
import { expect } from './test.ts'

const { run } = words
/** With a workshop of two hours from four o’clock. */
export const withWorkshop = {
  ...projectWith(fullAnswers),
  workshop: {
    duration: 120 as const,
    begins: '16:00',
    blocks: standardRunSheet(120, runSheetTexts.da),
    done: [],
  },
}
/** Four in the afternoon in Copenhagen. */
export const four = new Date('2026-11-23T15:00:00.000Z')
export const minutes = (count: number) => count * 60_000

/** The window the workshop is led from, at four o’clock; time goes on by itself, and faster when that is asked for. */
export async function control(page: Page, of = withWorkshop) {
  await page.context().clock.install({ time: four })
  await openProject(page, of, 'workshop/run')
}

/** The window the room sees, opened as one does who leads. */
export async function projectorOf(page: Page, context: BrowserContext): Promise<Page> {
  const [screen] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: run.screen.open }).click(),
  ])
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(run.projector.title)
  return screen
}

/** What the room reads. */
export const message = (screen: Page) => screen.getByRole('main').getByRole('heading', { level: 2 })
/** Where one is, by the window the workshop is led from. */
export const here = (page: Page) =>
  page.getByRole('region').getByRole('heading', { level: 2 }).first()
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()
export const next = (page: Page) =>
  page.getByRole('button', { name: new RegExp(`^${run.next}`, 'u') }).click()

/** What the clock on a page says, in seconds, less than 0 once the time is up; and by that, when the block is over. */
export const clockOn = (page: Page) =>
  page.getByRole('timer').evaluate((timer) => {
    const text = timer.querySelector('p > [aria-hidden]')?.textContent ?? ''
    const [, over, whole, rest] = /^(\+?)(\d+):(\d\d)$/u.exec(text) ?? []
    const left = (over ? -1 : 1) * (60 * Number(whole) + Number(rest))
    return { left, over: Date.now() / 1000 + left }
  })

/** Each clock says that the block is over then, to one second, however busy the machine is. */
export async function clocksSay(over: number, ...pages: Page[]) {
  for (const page of pages)
    await expect
      .poll(async () => Math.abs((await clockOn(page)).over - over))
      .toBeLessThanOrEqual(1)
}
