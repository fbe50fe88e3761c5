import type { Page } from '@playwright/test'
import { emptyActor, emptyNeed } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { arrive, screensOf } from './support/screens.ts'
import { showStep, timesToLook } from './support/steps.ts'
import { expect, test } from './support/test.ts'
import { press } from './support/typing.ts'
import { heading, isThereAfterAll, toOverview } from './support/waiting.ts'

const { team, advice } = words

/** Wherever something is written before it is sent: a text in a form with a button that sends it. */
const entries = (page: Page) =>
  page
    .locator('form:has([type="submit"])')
    .locator('textarea, input[type="text"]')
    .locator('visible=true')

/** Writes in each entry of a step, and gives what. */
async function writtenIn(page: Page, { path }: { readonly path: string }, step: number) {
  await showStep(page, step)
  const count = await entries(page).count()
  const texts = Array.from({ length: count }, (_, nth) => `Halvfærdig ${step} ${nth} på ${path}`)
  for (const [nth, text] of texts.entries()) await entries(page).nth(nth).fill(text)
  return texts
}

async function expectWritten(page: Page, texts: readonly string[]) {
  for (const [nth, text] of texts.entries()) await expect(entries(page).nth(nth)).toHaveValue(text)
}

test('what stands in an entry and is not sent is there after leaving the page and after a reload', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers))
  let found = 0
  for (const screen of (await screensOf('da')).filter(({ path }) => path.startsWith('/p/p1'))) {
    await arrive(page, screen)
    const times = await timesToLook(page)
    for (let step = 0; step < times; step++) {
      const texts = await writtenIn(page, screen, step)
      found += texts.length
      if (texts.length === 0) continue
      await toOverview(page)
      await arrive(page, screen)
      await showStep(page, step)
      await expectWritten(page, texts)
      await page.reload()
      await showStep(page, step)
      await expectWritten(page, texts)
    }
  }
  expect(found).toBeGreaterThanOrEqual(4)
})

test('a row that is being renamed is still open with what was written', async ({ page }) => {
  const needs = [emptyNeed('n1', 'Mad'), emptyNeed('n2', 'Kørsel')]
  const project = projectWith({ team: { ...fullAnswers.team, needs, actors: [], coverage: {} } })
  await openProject(page, project, 'team/needs')
  await press(page, team.needs.list.editOf('Kørsel'))
  const field = page.getByRole('textbox', { name: team.needs.list.editField('Kørsel') })
  await field.fill('Kørsel om aft')
  await isThereAfterAll(page, '/p/p1/team/needs', async () => field)
  await press(page, team.needs.list.save)
  await expect(
    page.getByRole('button', { name: team.needs.list.editOf('Kørsel om aft') }),
  ).toBeVisible()
  await toOverview(page)
  await goTo(page, '/p/p1/team/needs')
  await expect(
    page.getByRole('button', { name: team.needs.list.editOf('Kørsel om aft') }),
  ).toBeVisible()
})

test('what a row was being renamed to is kept when another window deletes the row', async ({
  page,
  context,
}) => {
  const heard = await listen(page)
  const needs = [emptyNeed('n1', 'Mad'), emptyNeed('n2', 'Kørsel')]
  const project = projectWith({ team: { ...fullAnswers.team, needs, actors: [], coverage: {} } })
  await openProject(page, project, 'team/needs')
  const other = await context.newPage()
  await other.goto(page.url())
  const { list } = team.needs
  // Opened later, it would find the row being renamed.
  await expect(other.getByRole('button', { name: list.removeOf('Kørsel') })).toBeVisible()
  await page.bringToFront()
  await press(page, list.editOf('Kørsel'))
  await page.getByRole('textbox', { name: list.editField('Kørsel') }).fill('Kørsel om aftenen')
  await press(other, list.removeOf('Kørsel'))

  const told = list.lost.text('Kørsel', 'Kørsel om aftenen')
  await expect(page.getByText(told, { exact: true }).last()).toBeVisible()
  const add = page.getByRole('button', { name: list.lost.addOf('Kørsel om aftenen') })
  await expect(add).toBeFocused()
  await expect.poll(() => heard.status).toContain(told)
  await page.reload()
  await add.click()
  await expect(page.getByRole('button', { name: list.editOf('Kørsel om aftenen') })).toBeVisible()
  await expect(add).toBeHidden()
})

test('the window on the coverage page keeps its name and code, also over Escape', async ({
  page,
}) => {
  const actors = [emptyActor('a1', 'Laug')]
  const needs = [emptyNeed('n1', 'Mad')]
  const project = projectWith({ team: { ...fullAnswers.team, needs, actors, coverage: {} } })
  await openProject(page, project, 'team/coverage')
  const { coverage, actors: actorWords } = team
  const opener = page
    .getByRole('main')
    .getByRole('button', { name: coverage.addActor, exact: true })
    .first()
  const dialog = page.getByRole('dialog', { name: coverage.addActor })
  const name = dialog.getByLabel(actorWords.list.entryLabel)
  const code = dialog.getByLabel(actorWords.group)
  await opener.click()
  await name.fill('Købmanden')
  await code.selectOption('business')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByText(coverage.begun('Købmanden'))).toBeVisible()
  const find = async () => {
    if (!(await dialog.isVisible())) await opener.click()
    await expect(code).toHaveValue('business')
    return name
  }
  await find()
  await page.keyboard.press('Escape')
  await isThereAfterAll(page, '/p/p1/team/coverage', find)

  await dialog.getByRole('button', { name: coverage.cancel, exact: true }).click()
  await expect(page.getByText(coverage.begun('Købmanden'))).toBeHidden()
  await opener.click()
  await expect(name).toHaveValue('')
})

test('the reason for setting a finding aside waits in its open form', async ({ page }) => {
  const actors = [emptyActor('a1', 'Laug')]
  const needs = [emptyNeed('n1', 'Mad'), emptyNeed('n2', 'Kørsel')]
  const coverage = { n1: { a1: 2 as const } }
  const project = projectWith({ team: { ...fullAnswers.team, needs, actors, coverage } })
  await openProject(page, project, 'team/coverage')
  await page
    .getByRole('button', { name: new RegExp(`^${advice.findings.setAside}`) })
    .first()
    .click()
  const reason = page.getByRole('textbox', { name: advice.findings.reason })
  await reason.fill('Det ser vi på til')
  await isThereAfterAll(page, '/p/p1/team/coverage', async () => reason)
  await expect(heading(page)).toHaveText(words.pages['team/coverage'].title)
})

test('the window closes without asking while the browser keeps what waits, and asks where it cannot', async ({
  page,
}) => {
  await openProject(page, projectWith({}), 'team/needs')
  const entry = page.getByRole('textbox', { name: team.needs.list.entryLabel })
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  // Browsers ask only those who have touched the page, as a text put in by a program does not.
  await entry.pressSequentially('Halvfærd')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await entry.fill('')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
})

test('what waits in one project is shown in no other', async ({ page }) => {
  await openProject(page, projectWith({}), 'team/needs')
  await page.getByRole('textbox', { name: team.needs.list.entryLabel }).fill('Halvfærdig')
  await openProject(page, projectWith({}, 'p2'), 'team/needs')
  await expect(page.getByRole('textbox', { name: team.needs.list.entryLabel })).toHaveValue('')
})

test('what two windows have not sent is there in both after they are opened again', async ({
  page: here,
  context,
}) => {
  await openProject(here, projectWith(fullAnswers), 'team/needs')
  const there = await context.newPage()
  await there.goto(here.url().replace('team/needs', 'team/actors'))
  await entries(there).first().fill('Frivillige fra boldklubben')
  await entries(here).first().fill('Cykler')
  for (const page of [there, here]) await page.reload()
  await expect(entries(there).first()).toHaveValue('Frivillige fra boldklubben')
  await expect(entries(here).first()).toHaveValue('Cykler')
})
