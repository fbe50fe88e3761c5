import { project as words } from '#i18n/da/project.ts'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { box, keepIdeas, row } from './support/ideas.ts'
import { control, next, press, projectorOf } from './support/run-windows.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { ideas, run } = words
const { dots, list } = ideas

test('S9: dots are counted from paper, shown in the room, and what won becomes actors', async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  await next(page)
  await keepIdeas(
    page,
    'p1',
    Array.from({ length: 23 }, (_, nth) => idea(nth + 1, `Forslag ${nth + 1}`, { table: 4 })),
  )
  const writer = await context.newPage()
  await writer.goto('./#/p/p1/workshop/ideas')
  await expect(row(writer, 23)).toBeVisible()
  await writer.getByRole('radio', { name: ideas.view.dots }).check({ force: true })

  await writer.getByLabel(dots.number).focus()
  for (const [number, count] of [
    ['12', '5'],
    ['3', '4'],
    ['22', '4'],
  ] as const) {
    await writer.keyboard.type(number)
    await writer.keyboard.press('Enter')
    await writer.keyboard.type(count)
    await writer.keyboard.press('Enter')
    await expect(writer.getByLabel(dots.number)).toHaveValue('')
  }
  await page.getByRole('radio', { name: run.screen.shown.dots, exact: true }).check({ force: true })
  await expect(screen.getByText(run.projector.ideas.dotsHidden)).toBeVisible()
  await expect(screen.getByText('Forslag 12')).toHaveCount(0)
  await press(writer, dots.show)
  const places = screen.getByRole('main').getByRole('listitem')
  await expect(places.first()).toHaveText(/Forslag 12.*5/u)
  await expect(places.filter({ hasText: 'Delt plads 2' })).toHaveCount(2)

  await writer.getByRole('radio', { name: ideas.view.list }).check({ force: true })
  await box(writer, 12).check()
  await box(writer, 22).check()
  await press(writer, ideas.selection.use)
  const dialog = writer.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption('actors')
  await dialog.getByRole('button', { name: ideas.use.add(2) }).click()
  const used = list.used(['actors'])
  await expect(row(writer, 12)).toContainText(used)
  const actors = async () =>
    (await keptProject(page, 'p1')).answers.team.actors.map(({ name }) => name).slice(-2)
  await expect.poll(actors).toEqual(['Forslag 12', 'Forslag 22'])

  await writer.getByRole('heading', { level: 1 }).click()
  await writer.keyboard.press('Control+z')
  await expect.poll(actors).not.toContain('Forslag 12')
  for (const number of [12, 22]) await expect(row(writer, number)).not.toContainText(used)
})
