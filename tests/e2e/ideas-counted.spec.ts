import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { row, say } from './support/ideas.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { ideas } = words

test('dots are typed by number, hidden until they are shown, and a tie is said', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad', 'En bus')
  await expect(row(page, 3)).toBeVisible()
  await page.getByRole('radio', { name: ideas.view.dots }).check()
  await expect(page.getByText(ideas.dots.lead(3))).toBeVisible()
  await page.getByLabel(ideas.dots.number).focus()
  for (const [number, dots] of [
    ['1', '4'],
    ['2', '7'],
    ['3', '4'],
  ]) {
    await page.keyboard.type(`${number}`)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`${dots}`)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel(ideas.dots.number)).toHaveValue('')
  }
  await page.keyboard.type('9')
  await page.keyboard.press('Enter')
  await expect(page.getByText(ideas.dots.noNumber)).toBeVisible()
  await expect(page.getByText(ideas.dots.hidden)).toBeVisible()
  await page.getByRole('button', { name: ideas.dots.show }).click()
  const places = page.getByRole('main').getByRole('listitem')
  await expect(places).toHaveText([
    /^1.*Mad.*7/u,
    /^Delt plads 2.*Et køkken/u,
    /^Delt plads 2.*En bus/u,
  ])
})

test('hands are counted for one idea after the other, however fast one presses', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await say(page, 'Et køkken', 'Mad', 'En bus')
  await expect(row(page, 3)).toBeVisible()
  await page.getByRole('radio', { name: ideas.view.dots }).check()
  const { hands } = ideas.dots
  await page.getByText(hands.open).click()
  await expect(page.getByText(hands.nth(1, 3))).toBeVisible()
  const more = page.getByRole('button', { name: hands.more })
  await more.focus()
  for (let hand = 0; hand < 12; hand++) await page.keyboard.press('Enter')
  await page.getByRole('button', { name: hands.fewer }).press('Enter')
  await page.getByRole('button', { name: hands.next }).press('Enter')
  await expect(page.getByRole('group', { name: /2\s*Mad/u })).toBeVisible()
  await page.getByRole('button', { name: hands.fewer }).press('Enter')
  await more.press('Enter')
  await expect(page.getByText(ideas.dots.counted(2, 3))).toBeVisible()
  await page.getByRole('button', { name: hands.previous }).press('Enter')
  await expect(page.getByRole('group', { name: /1\s*Et køkken/u })).toContainText(
    ideas.dots.dots(11),
  )
  await page.getByRole('button', { name: ideas.dots.show }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    /^1.*Et køkken.*11/u,
    /^2.*Mad.*1/u,
  ])
  await page.reload()
  await page.getByRole('radio', { name: ideas.view.dots }).check()
  await page.getByText(hands.open).click()
  await expect(page.getByRole('group', { name: /1\s*Et køkken/u })).toContainText(
    ideas.dots.dots(11),
  )
})
