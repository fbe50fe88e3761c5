import type { Page } from '@playwright/test'
import { parseProject } from '#core/project/project-file.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { crash, saveAsFile, recover } = shell.notices
const project = projectWith({})
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const statement = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })

test('a screen that breaks leaves the bar and the other pages, and the work can be taken along', async ({
  page,
}, info) => {
  const heard = await listen(page)
  await openProject(page, project, 'problem/statement')
  await statement(page).fill('Skrevet før det gik i stå')
  await breakDates(page, 'month')
  await goTo(page, '/p/p1/charter')
  await expect(heading(page)).toHaveText(crash.title)
  await expect.poll(() => heard.alert).toContain(crash.title)
  await expect(page.getByRole('navigation', { name: words.frame.questionsNav })).toBeVisible()

  const file = await downloaded(page, info, () =>
    page.getByRole('button', { name: saveAsFile }).click(),
  )
  const opened = parseProject(String(file.bytes))
  expect(opened.ok && opened.value.answers.problem.statement).toBe('Skrevet før det gik i stå')

  await goTo(page, '/p/p1/problem/statement')
  await expect(statement(page)).toHaveValue('Skrevet før det gik i stå')
  await page.goBack()
  await expect(heading(page)).toHaveText(crash.title)
  await mendDates(page)
  await page.goBack()
  await page.goForward()
  await expect(heading(page)).toHaveText(words.paper.title)
})

test('when the bar itself breaks, what is only in memory is saved, and the way home leads out', async ({
  page,
}, info) => {
  await openProject(page, project, 'problem/statement')
  await expect(statement(page)).toBeVisible()
  await breakDates(page, 'hour')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    }
  })
  await statement(page).pressSequentially('K')
  await expect(heading(page)).toHaveText(crash.title)
  await expect(page.getByRole('navigation', { name: words.frame.questionsNav })).toBeHidden()
  const file = await downloaded(page, info, () =>
    page.getByRole('button', { name: saveAsFile }).click(),
  )
  const opened = parseProject(String(file.bytes))
  expect(opened.ok && opened.value.answers.problem.statement).toBe('K')

  await page.getByRole('link', { name: recover.toHome }).click()
  await expect(heading(page)).toHaveText(shell.home.title)
  await mendDates(page)
  await goTo(page, '/p/p1/problem/statement')
  await expect(statement(page)).toHaveValue('K')
})

/** Whatever writes a date, or an hour, breaks from now on, also with a format made before. */
const breakDates = (page: Page, part: 'month' | 'hour') =>
  page.evaluate((broken) => {
    const { prototype } = Intl.DateTimeFormat
    const whole = Object.getOwnPropertyDescriptor(prototype, 'format')
    Object.defineProperty(prototype, 'format', {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        if (broken in this.resolvedOptions()) throw new Error('Broken.')
        return whole?.get?.call(this)
      },
    })
    Object.assign(window, {
      mendDates: () => Object.defineProperty(prototype, 'format', { ...whole }),
    })
  }, part)

const mendDates = (page: Page) => page.evaluate('mendDates()')
