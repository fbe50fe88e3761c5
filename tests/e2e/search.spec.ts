import { fields } from '#core/questions/fields.ts'
import { project as danish } from '#i18n/da/project.ts'
import { row, say } from './support/ideas.ts'
import { goTo, openProject } from './support/project-files.ts'
import { example } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const { search } = danish.frame

test('Ctrl+K finds a text and takes focus to its field; Esc gives focus back', async ({ page }) => {
  const project = await example('da')
  await openProject(page, project, 'overview')
  const button = page.getByRole('button', { name: `${search.open} ${search.shortcut}` })
  await button.click()
  const box = page.getByRole('combobox', { name: search.label })
  await expect(box).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()

  await page.keyboard.press('Control+K')
  const words = project.answers.problem.statement.split(' ').slice(0, 5).join(' ')
  await box.fill(words.toUpperCase())
  await expect(page.getByRole('option').first()).toContainText(
    danish.fields['problem.statement'].name,
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/problem\/statement/)
  await expect(page.locator('[name="problem.statement"]')).toBeFocused()

  await page.keyboard.press('Control+K')
  await box.fill(fields['problem.affected'].number)
  await page.getByRole('option', { name: danish.fields['problem.affected'].name }).first().click()
  await expect(page.locator('[name="problem.affected"]')).toBeFocused()
})

test('arrows choose among what was found, and a row is gone to by name', async ({ page }) => {
  const project = await example('da')
  await openProject(page, project, 'problem/statement')
  const actor = project.answers.team.actors.at(-1)
  await page.keyboard.press('Control+K')
  const box = page.getByRole('combobox', { name: search.label })
  await box.fill(actor?.name ?? '')
  const group = page.getByRole('group', { name: search.kinds.actor })
  const option = group.getByRole('option').first()
  for (let moves = 0; moves < 20; moves++) {
    if ((await option.getAttribute('aria-selected')) === 'true') break
    await page.keyboard.press('ArrowDown')
  }
  await expect(option).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/team\/actors/)
  const hasFocus = (id: string) =>
    document.activeElement?.closest(`[data-row="${id}"], [data-actor="${id}"]`) !== null
  await expect.poll(() => page.evaluate(hasFocus, actor?.id ?? '')).toBe(true)
})

test('what is said and written beside the answers is found too, with the way there', async ({
  page,
}) => {
  const remark = {
    id: 'r1',
    field: 'problem.affected',
    row: null,
    answers: null,
    by: 'Bo',
    written: null,
    state: null,
    text: 'Spurgt ved sluseporten',
  }
  const project = { ...(await example('da')), remarks: [remark] }
  await openProject(page, project, 'workshop/ideas')
  await say(page, 'Mal sluseporten')
  await expect(row(page, 1)).toBeVisible()
  await goTo(page, `/p/${project.id}/team/needs`)
  const entry = page.getByLabel(danish.team.needs.list.entryLabel, { exact: true })
  await entry.fill('Nøgle til slusep')

  const box = page.getByRole('combobox', { name: search.label })
  const choose = async (kind: keyof typeof search.kinds) => {
    await page.keyboard.press('Control+K')
    await box.fill('slusep')
    await page.getByRole('group', { name: search.kinds[kind] }).getByRole('option').click()
  }
  await choose('remark')
  await expect(page).toHaveURL(/problem\/statement/)
  await expect(page.locator('[name="problem.affected"]')).toBeFocused()
  await choose('idea')
  await expect(page).toHaveURL(/workshop\/ideas/)
  await expect(row(page, 1)).toBeVisible()
  await choose('waiting')
  await expect(page).toHaveURL(/team\/needs/)
  await expect(entry).toHaveValue('Nøgle til slusep')
})

test('on a phone it is in the menu, and nothing found is said', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openProject(page, await example('da'), 'overview')
  const { search: words } = danish.frame
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('menuitem', { name: words.open }).click()
  await page.getByRole('combobox', { name: words.label }).fill('zzzz')
  await expect(page.getByText(words.nothing)).toBeVisible()
  await page.getByRole('combobox', { name: words.label }).fill(fields['arena.ending'].number)
  await page.getByRole('option', { name: new RegExp(danish.fields['arena.ending'].name) }).click()
  await expect(page).toHaveURL(/arena\/terms/)
})
