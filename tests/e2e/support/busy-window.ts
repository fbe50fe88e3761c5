import type { BrowserContext, Page } from '@playwright/test'
import type { Project } from '#core/project/project.ts'
import { listen } from './listen.ts'
import { openProject } from './project-files.ts'
import { expect } from './test.ts'

/** The project in a second window, which has no time to keep anything until it is idle. */
export async function busyBeside(
  here: Page,
  context: BrowserContext,
  opened: Project,
  place: string,
) {
  await openProject(here, opened, place)
  const there = await context.newPage()
  const heard = await listen(there)
  await there.addInitScript(() => {
    const waiting: IdleRequestCallback[] = []
    const whenIdle = window.requestIdleCallback
    window.requestIdleCallback = (run, options) =>
      document.documentElement.dataset.busy ? waiting.push(run) : whenIdle(run, options)
    document.addEventListener('idle', () => {
      for (const run of waiting.splice(0)) whenIdle(run)
    })
  })
  await there.goto(here.url())
  await expect(there.locator('main form, main textarea').first()).toBeVisible()
  await there.evaluate(() => {
    document.documentElement.dataset.busy = 'yes'
  })
  return { there, heard }
}

/** Lets it keep what waits. */
export const beIdle = (there: Page) =>
  there.evaluate(() => {
    delete document.documentElement.dataset.busy
    document.dispatchEvent(new Event('idle'))
  })
