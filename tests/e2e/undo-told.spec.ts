import type { Locator, Page } from '@playwright/test'
import { emptyMeeting } from '#core/questions/arena.ts'
import { project as words } from '#i18n/da/project.ts'
import { accessibilityTree } from './support/accessibility-tree.ts'
import { listen } from './support/listen.ts'
import { goTo, openProject } from './support/project-files.ts'
import { arrive, begin, example, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { travel } = words.frame
const { list } = words.team.actors

test('an undone deletion is told by name and takes focus to the row, a redone one to the list', async ({
  page,
}) => {
  const heard = await listen(page)
  const project = await example('da')
  const gone = project.answers.team.actors[1]?.name ?? ''
  const left = project.answers.team.actors.length - 1
  await openProject(page, project, 'team/actors')
  const remove = page.getByRole('button', { name: list.removeOf(gone), exact: true })
  await page.getByRole('button', { name: gone, exact: true }).click()
  await remove.click()
  await expect(remove).toBeHidden()

  await page.keyboard.press('Control+Z')
  await expect(remove).toBeFocused()
  await expect.poll(() => heard.status).toContain(travel.undo(travel.came(gone, 0)))

  await page.keyboard.press('Control+Y')
  await expect.poll(() => heard.status).toContain(travel.redo(travel.went(gone, 0)))
  await expect(page.getByRole('heading', { name: list.count(left) })).toBeFocused()
})

test('an undone deletion of a sign, a rule or a meeting takes focus to its row', async ({
  page,
}) => {
  const project = await example('da')
  const { problem, arena } = project.answers
  const process = { ...arena.process, meetings: [emptyMeeting('m1')] }
  await openProject(page, {
    ...project,
    answers: { ...project.answers, arena: { ...arena, process } },
  })
  const rule = arena.groundRules.at(-1)?.text ?? ''
  const lists = [
    ['problem/frame', words.form.removeOf(words.problem.signPlace(problem.success.length))],
    ['arena/roles?decision=6', words.arena.rules.removeOf(rule)],
  ] as const
  for (const [place, name] of lists) {
    await goTo(page, `/p/p1/${place}`)
    const remove = page.getByRole('button', { name, exact: true })
    await remove.click()
    await expect(remove).toBeHidden()
    await page.keyboard.press('Control+Z')
    await expect(remove).toBeFocused()
  }

  await goTo(page, '/p/p1/arena/process')
  const meeting = page.getByRole('button', {
    name: new RegExp(`^${words.arena.meetings.meeting(1)}`),
  })
  await meeting.click()
  await page
    .getByRole('button', { name: words.form.removeOf(words.arena.meetings.meeting(1)) })
    .click()
  await expect(meeting).toBeHidden()
  await page.keyboard.press('Control+Z')
  await expect(meeting).toBeFocused()
})

test('what is undone on another screen is told on this one, with the way there', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, await example('da'), 'problem/statement')
  await page
    .getByLabel(words.fields['problem.affected'].name, { exact: true })
    .fill('Alle i kvarteret')
  await goTo(page, '/p/p1/problem/together')
  const { title } = words.pages['problem/statement']
  const choice = page.getByRole('checkbox').first()
  await choice.focus()
  await page.keyboard.press('Control+Z')

  const told = travel.undoOn(title, travel.changed(words.fields['problem.affected'].name))
  await expect.poll(() => heard.status).toContain(told)
  await expect(choice).toBeFocused()
  await expect(page.getByRole('main').getByText(told)).toBeVisible()
  await page.getByRole('link', { name: travel.to(title) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByRole('main').getByText(told)).toBeHidden()
  expect(heard.status.filter((text) => text === told)).toHaveLength(1)
})

test('a text that is undone takes focus to its heading, from where one can undo further', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, await example('da'), 'problem/together')
  const choice = page.getByRole('checkbox').first()
  const wasTicked = await choice.isChecked()
  await choice.click()
  await page.getByLabel(words.fields['problem.triedBefore'].name, { exact: true }).fill('Ingenting')
  await choice.focus()
  await page.keyboard.press('Control+Z')
  const text = travel.undo(travel.changed(words.fields['problem.triedBefore'].name))
  await expect.poll(() => heard.status).toContain(text)
  await expect(
    page.getByRole('heading', { name: words.fields['problem.triedBefore'].name }),
  ).toBeFocused()

  await page.keyboard.press('Control+Z')
  await expect(choice).toBeFocused()
  expect(await choice.isChecked()).toBe(wasTicked)
})

test('on every page focus is somewhere after any kind of change is undone, and the change told', async ({
  page,
}) => {
  const heard = await listen(page)
  await begin(page, 'da', 'light', await example('da'))
  const lost: string[] = []
  let undone = 0
  for (const screen of await screensOf('da')) {
    if (!screen.path.startsWith('/p/p1/')) continue
    await arrive(page, screen)
    for (const change of [choose, select, remove]) {
      const before = heard.status.length
      if (!(await change(page.getByRole('main')))) continue
      const isTold = (text: string) => /^(Fortrudt|Der er ikke mere)/.test(text)
      await page.keyboard.press('Control+Z')
      await expect.poll(() => heard.status.slice(before).some(isTold)).toBe(true)
      undone += 1
      const has = await focused(page)
      if (has === 'RootWebArea' || has === undefined) lost.push(`${screen.path} ${change.name}`)
    }
  }
  expect(lost).toEqual([])
  expect(undone).toBeGreaterThan(15)
})

/** The role of what has focus, as assistive technology is told. */
const focused = async (page: Page) =>
  (await accessibilityTree(page)).findLast(({ isFocused }) => isFocused)?.role

async function choose(main: Locator) {
  const choice = main.locator(
    'input[type=checkbox]:visible, input[type=radio]:visible:not(:checked)',
  )
  if ((await choice.count()) === 0) return false
  await choice.first().dispatchEvent('click')
  await choice.first().focus()
  return true
}

async function select(main: Locator) {
  const found = main.locator('select:visible').first()
  if ((await found.count()) === 0) return false
  const other = await found.evaluate(
    (each: HTMLSelectElement) => [...each.options].find((option) => !option.selected)?.value,
  )
  await found.selectOption(other ?? '')
  await found.focus()
  return true
}

async function remove(main: Locator) {
  const button = main.getByRole('button', { name: /^Slet / }).first()
  if ((await button.count()) === 0) return false
  await button.click()
  return true
}
