import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { row } from './support/ideas.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { clockOn, four, here, message, minutes, press, projectorOf } from './support/run-windows.ts'
import { expect, test } from './support/test.ts'

const { ideas, run, workshop } = words

test('S7: a workshop of two hours is prepared, run on two screens, and picked up after an accident', async ({
  page,
  context,
}) => {
  await context.clock.install({ time: four })
  await openProject(page, projectWith(fullAnswers), 'workshop')
  await page.getByRole('radio', { name: workshop.durations[120] }).check()
  await page.getByLabel(workshop.begins).fill('16:00')
  await expect(page.getByText(workshop.sum(120, 0)).first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('18.00')
  await page.getByRole('link', { name: run.start }).click()

  const screen = await projectorOf(page, context)
  await expect(message(screen)).toHaveText(fullAnswers.start.title)
  await press(page, run.begin)
  await page.keyboard.press('PageDown')
  await expect(message(screen)).toHaveText('Velkommen')
  await expect.poll(async () => (await clockOn(screen)).left).toBeGreaterThan(7 * 60)

  await press(page, run.plusMinute)
  await press(page, run.plusMinute)
  await expect(page.getByText(run.pace(2))).toBeVisible()
  // Of its ten minutes now, fourteen go.
  await context.clock.fastForward(minutes(14))
  await expect(page.getByText(run.pace(6))).toBeVisible()
  await press(page, run.take(6))
  await expect(page.getByText(run.pace(0))).toBeVisible()

  await page.getByRole('link', { name: ideas.open }).click()
  const field = page.getByRole('textbox', { name: ideas.entry.label })
  await page.getByLabel(ideas.entry.table, { exact: true }).fill('4')
  for (let nth = 1; nth <= 15; nth++) {
    await field.fill(`Forslag ${nth}`)
    await field.press('Enter')
  }
  await expect(row(page, 15)).toContainText(ideas.tableOf(4))
  await page.getByRole('link', { name: run.title }).click()
  await page
    .getByRole('radio', { name: run.screen.shown.ideas, exact: true })
    .check({ force: true })
  await expect(screen.getByText('Forslag 15', { exact: true })).toBeVisible()
  await expect(message(screen)).toHaveText(run.projector.ideas.heading.ideas)

  await screen.keyboard.press('b')
  await expect(screen.getByText(run.screen.isBlack)).toBeAttached()
  await screen.keyboard.press('b')
  await expect(message(screen)).toHaveText(run.projector.ideas.heading.ideas)

  await press(page, run.pause)
  await expect(page.getByRole('timer').getByText(run.clock.paused)).toBeVisible()
  const { left } = await clockOn(page)
  await page.close()
  await context.clock.fastForward(minutes(20))
  const again = await context.newPage()
  await again.goto('#/p/p1/workshop')
  await again.getByRole('link', { name: run.goOnWith }).click()
  await expect(again.getByText(run.pausedSince('16.1', null))).toBeVisible()
  expect((await clockOn(again)).left).toBe(left)
  await press(again, run.goOn)
  await again.keyboard.press('PageDown')
  await expect(here(again)).toHaveText('Rammen')
})
