import { emptyActor } from '#core/questions/team.ts'
import { project as words } from '#i18n/da/project.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { expect, test } from './support/test.ts'

const { frame, overview, fields } = words
const barriers = fields['motivation.barriers'].name

/** Eleven actors; of three is said what is done about what holds them back. */
const answers = {
  ...fullAnswers,
  team: {
    ...fullAnswers.team,
    actors: Array.from({ length: 11 }, (_, place) => ({
      ...emptyActor(`a${place}`, `Aktør ${place + 1}`),
      lowering: place < 3 ? 'Vi ringer først' : '',
    })),
    coverage: {},
  },
}

test('a page says what it lacks, and leads to it; the overview says the same', async ({ page }) => {
  const project = projectWith(answers)
  await openProject(page, project, 'motivation/barriers')
  const lacking = overview.lackingOfActors(barriers, 8, 11)
  await expect(page.getByText(overview.missingFields(lacking))).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: lacking }).click()
  const field = page.locator('[id="field-motivation.barriers"]')
  await expect(field.locator(':focus')).toHaveCount(1)
  await goTo(page, `/p/${project.id}/overview`)
  await expect(page.getByText(lacking).first()).toBeVisible()
})

test('what a page lacks is led to as soon as it is there, also from a page still on its way', async ({
  page,
}) => {
  let letGo = () => {}
  const wait = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/barriers-page-*.js', async (route) => {
    await wait
    await route.continue()
  })
  await openProject(page, projectWith(answers), 'motivation/barriers')
  const lacking = overview.lackingOfActors(barriers, 8, 11)
  await page.getByRole('main').getByRole('link', { name: lacking }).click()
  const field = page.locator('[id="field-motivation.barriers"]')
  await expect(field).toHaveCount(0)
  letGo()
  await expect(field.locator(':focus')).toHaveCount(1)
})

test('the strip over a page says how far it is; one not begun lacks nothing yet', async ({
  page,
}) => {
  const project = projectWith(fullAnswers)
  await openProject(page, project, 'motivation/barriers')
  const part = page
    .getByRole('navigation', { name: frame.partsNav(3) })
    .locator('[aria-current="page"]')
  await expect(part).toHaveAccessibleName(
    `${words.pages['motivation/barriers'].tab} ${frame.answered}`,
  )
  await expect(page.getByText(frame.lackingHere)).toHaveCount(0)
  await openProject(page, projectWith({}, 'p2'), 'problem/frame')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    words.pages['problem/frame'].title,
  )
  await expect(page.getByText(frame.lackingHere)).toHaveCount(0)
  await expect(page.getByText(frame.answeredRule)).toHaveCount(0)
  await goTo(page, '/p/p2/start')
  await expect(page.getByText(frame.answeredRule)).toBeVisible()
})

for (const [size, width] of [
  ['the bar', 1280],
  ['the phone’s list', 390],
] as const)
  test(`what comes before the questions is reached from ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openProject(page, projectWith(fullAnswers), 'arena/roles')
    const nav = page.getByRole('navigation', { name: frame.questionsNav })
    if (width < 900) await nav.getByRole('button').click()
    const list = width < 900 ? page.getByRole('dialog') : nav
    await list.getByRole('link', { name: frame.hereStart }).click()
    await expect(page).toHaveURL(/\/start$/u)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages.start.title)
  })

test('what comes before the questions is a row of the overview, and one comes back to it', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers))
  await page.getByRole('link', { name: overview.editStart }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.pages.start.title)
  await page.getByRole('link', { name: frame.backToOverview }).click()
  const row = page.getByRole('heading', { level: 3, name: overview.startRow })
  await expect(row.getByRole('link')).toBeFocused()
})
