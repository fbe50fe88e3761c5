import type { BrowserContext, Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { listen } from './support/listen.ts'
import { openProject } from './support/project-files.ts'
import { example } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { form, frame, problem } = words
const removeOf = (page: Page, place: number) =>
  page.getByRole('button', { name: form.removeOf(problem.signPlace(place)), exact: true })

async function twoWindows(here: Page, context: BrowserContext) {
  const project = await example('da')
  await openProject(here, project, 'problem/frame')
  const there = await context.newPage()
  await there.goto(here.url())
  await expect(removeOf(there, 1)).toBeVisible()
  return { there, signs: project.answers.problem.success }
}

test('a row that another window deletes while one stands in it is told, and focus goes to its list', async ({
  page: here,
  context,
}) => {
  const heard = await listen(here)
  const { there, signs } = await twoWindows(here, context)
  await removeOf(here, 1).focus()
  await removeOf(there, 1).click()
  const name = signs[0]?.sign ?? ''
  await expect.poll(() => heard.status).toContain(frame.travel.wentElsewhere(name, 0))
  await expect(here.locator('main :is(h1, h2, h3, h4):focus')).toHaveCount(1)
})

test('who stands in another row than the one that goes is left there', async ({
  page: here,
  context,
}) => {
  const { there, signs } = await twoWindows(here, context)
  await removeOf(here, signs.length).focus()
  await removeOf(there, 1).click()
  await expect(removeOf(here, signs.length)).toBeHidden()
  await expect(removeOf(here, signs.length - 1)).toBeFocused()
})
