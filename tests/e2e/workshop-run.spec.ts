import { project as words } from '#i18n/da/project.ts'
import { listen } from './support/listen.ts'
import {
  clockOn,
  clocksSay,
  control,
  here,
  message,
  minutes,
  next,
  press,
  projectorOf,
  withWorkshop,
} from './support/run-windows.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { run, questions } = words

test('the projector follows the window a workshop is led from, and a remote steps on both', async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await expect(message(screen)).toHaveText(withWorkshop.answers.start.title)
  await expect(screen.getByText(run.projector.begins('16:00'))).toBeVisible()
  await press(page, run.begin)
  await expect(page.getByText(run.waiting)).toBeVisible()

  await page.keyboard.press('PageDown')
  await expect(message(screen)).toHaveText('Velkommen')
  await expect(here(page)).toHaveText('Velkommen')
  await screen.keyboard.press('PageDown')
  await expect(here(page)).toHaveText('Rammen')
  await screen.keyboard.press('ArrowRight')
  await expect(screen.getByText(questions.problem.caption)).toBeVisible()
  await screen.keyboard.press('PageUp')
  await expect(here(page)).toHaveText('Rammen')
  await expect(page.getByRole('listitem').filter({ hasText: run.sheet.now })).toContainText(
    'Rammen',
  )

  await page.getByRole('radio', { name: run.screen.shown.title }).check({ force: true })
  await expect(message(screen)).toHaveText(withWorkshop.answers.start.title)
  // Focus is in the choice, and the remote works all the same.
  await page.keyboard.press('b')
  await expect(screen.getByText(run.screen.isBlack)).toBeAttached()
  await expect(message(screen)).toHaveCount(0)
  await screen.keyboard.press('.')
  await expect(message(screen)).toHaveText(withWorkshop.answers.start.title)
})

test('a workshop goes on while windows are reloaded, closed and opened, and its clock is right', async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  await next(page)
  const { left, over } = await clockOn(page)
  expect(Math.abs(left - 8 * 60)).toBeLessThan(60)
  await clocksSay(over, screen)
  await context.clock.fastForward(minutes(3))
  await clocksSay(over, page, screen)
  await screen.reload()
  await expect(message(screen)).toHaveText('Velkommen')
  await page.reload()
  await expect(here(page)).toHaveText('Velkommen')
  await clocksSay(over, page, screen)

  await page.close()
  await context.clock.fastForward(minutes(3))
  const again = await context.newPage()
  await again.goto('./#/p/p1/workshop/run')
  await expect(here(again)).toHaveText('Velkommen')
  await clocksSay(over, again, screen)
  await expect(again.getByText(run.pausedSince('', null))).toHaveCount(0)
  await again.keyboard.press('Space')
  await expect(screen.getByText(run.clock.paused)).toBeVisible()
  const paused = await clockOn(screen)
  expect(paused.left).toBeGreaterThan(0)
  await again.close()
  await context.clock.fastForward(minutes(30))

  const third = await context.newPage()
  await third.goto('./#/p/p1/workshop')
  await third.getByRole('link', { name: run.goOnWith }).click()
  await expect(third.getByText(run.pausedSince('16.0', null))).toBeVisible()
  expect((await clockOn(third)).left).toBe(paused.left)
  expect((await clockOn(screen)).left).toBe(paused.left)
  await press(third, run.goOn)
  const on = await clockOn(third)
  await context.clock.fastForward(minutes(4))
  await clocksSay(on.over, third, screen)
  await expect(screen.getByRole('timer').getByText(run.clock.over)).toBeVisible()
})

test('a window closed the moment something is done comes back to just that, the other with it', {
  tag: '@whole',
}, async ({ page, context }) => {
  await control(page)
  let screen = await projectorOf(page, context)
  const shown = screen.url()
  await press(page, run.begin)
  await next(page)
  let leads = page
  for (let time = 0; time < 50; time++) {
    const key = ['PageDown', 'Space', 'PageDown', 'PageUp', 'Space'][time % 5] ?? ''
    await leads.keyboard.press(key)
    await leads.close()
    if (time % 5 === 2 || time % 5 === 4) {
      await screen.close()
      screen = await context.newPage()
      await screen.goto(shown)
    }
    leads = await context.newPage()
    await leads.goto('./#/p/p1/workshop/run')
    const name = await here(leads).innerText()
    await expect(message(screen)).toHaveText(name)
    const { left, over } = await clockOn(leads)
    if (await leads.getByRole('timer').getByText(run.clock.paused).isVisible())
      expect((await clockOn(screen)).left).toBe(left)
    else await clocksSay(over, screen)
  }
})

test('one is told how far behind one is, and takes the minutes from another block', async ({
  page,
}) => {
  await control(page)
  await press(page, run.begin)
  await next(page)
  await expect(page.getByText(run.pace(0))).toBeVisible()
  await press(page, run.plusMinute)
  await press(page, run.plusMinute)
  await expect(page.getByText(run.pace(2))).toBeVisible()
  await page.clock.fastForward(minutes(14))
  await expect(page.getByText(run.pace(6))).toBeVisible()
  await press(page, run.take(6))
  await expect(page.getByText(run.pace(0))).toBeVisible()
  const length = async () =>
    (await keptProject(page, 'p1')).workshop.blocks.find(({ id }) => id === 'problem')?.minutes
  await expect.poll(length).toBe(14)
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Control+z')
  await expect.poll(length).toBe(20)
})

test('keys do nothing where one types, and nothing at all once they are turned off', async ({
  page,
}) => {
  await control(page)
  await press(page, run.begin)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('b.')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(page.getByText(run.waiting)).toBeVisible()
  await page.getByText(run.keys.heading).click()
  await page.getByRole('checkbox', { name: run.keys.isOn }).uncheck()
  await page.reload()
  await expect(page.getByText(run.waiting)).toBeVisible()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('b')
  await expect(page.getByText(run.screen.isBlack)).toHaveCount(0)
  await expect(page.getByText(run.waiting)).toBeVisible()
})

test('the clock is said aloud when a block begins, at half, a minute before the end and at the end', async ({
  page,
}) => {
  const heard = await listen(page)
  await control(page)
  await press(page, run.begin)
  await next(page)
  await expect.poll(() => heard.status).toContain(run.said.begins('Velkommen', 8))
  const before = heard.status.length
  await page.clock.runFor(minutes(8) + 5_000)
  await expect.poll(() => heard.alert).toContain(run.said.over)
  expect(heard.status.slice(before).filter((text) => text !== '')).toEqual([
    run.said.half,
    run.said.minute,
  ])
  expect(heard.alert.filter((text) => text !== '')).toEqual([run.said.over])
})
