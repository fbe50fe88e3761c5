import { phone } from '#i18n/da/phone.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { ideasKept, row } from './support/ideas.ts'
import { answerOn, askAt, linkIn, taking, told } from './support/phones.ts'
import { goTo, openProject, projectWith } from './support/project-files.ts'
import { downloaded } from './support/saved-as.ts'
import { expect, test } from './support/test.ts'

const { frame, ideas, phones } = words
const { ask, receive, came } = phones

test('the question one wrote for the phones is there again', async ({ page }) => {
  await askAt(page)
  for (const leave of [
    () => page.getByRole('button', { name: ask.open }).click(),
    () => page.reload(),
  ]) {
    await leave()
    await page.getByRole('button', { name: ask.open }).click()
    await expect(page.getByLabel(ask.question)).toHaveValue('Hvem kan hjælpe os?')
  }
})

test('the question is one in two windows, and the window that writes on takes it from there', async ({
  page,
  context,
}) => {
  await askAt(page)
  const there = await context.newPage()
  await there.goto(page.url())
  await there.getByRole('button', { name: ask.open }).click()
  await there.getByLabel(ask.question).fill('Hvad mangler I?')
  await expect(page.getByLabel(ask.question)).toHaveValue('Hvad mangler I?')
  await page.getByLabel(ask.question).pressSequentially(' Skriv det')
  await expect(there.getByLabel(ask.question)).toHaveValue('Hvad mangler I? Skriv det')
  await there.reload()
  await there.getByRole('button', { name: ask.open }).click()
  await expect(there.getByLabel(ask.question)).toHaveValue('Hvad mangler I? Skriv det')
})

test('what is written on a phone comes in by its link, once', async ({ page, browser }) => {
  const question = await askAt(page)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const mobile = await context.newPage()
  await mobile.goto(question)
  await expect(mobile.getByRole('heading', { level: 1 })).toHaveText('Hvem kan hjælpe os?')
  const link = await answerOn(mobile, '4', 'Pensionerede buschauffører', 'Et køkken', 'Mad')

  await page.getByRole('button', { name: receive.open }).click()
  await taking(page, `Her er mit svar: ${link} hilsen bord 4`)
  await expect(told(page, receive.taken(4, 3))).toBeVisible()
  await expect(row(page, 1)).toContainText(ideas.tableOf(4))
  await expect
    .poll(async () => (await ideasKept(page, 'p1')).map(({ text }) => text))
    .toEqual(['Pensionerede buschauffører', 'Et køkken', 'Mad'])
  await taking(page, link)
  await expect(told(page, receive.known(4))).toBeVisible()

  await mobile.getByRole('button', { name: phone.shown.edit }).click()
  await mobile.getByLabel(phone.line(2)).fill('Et køkken og en sal')
  await mobile.getByLabel(phone.line(3)).fill('En bus')
  await mobile.getByRole('button', { name: phone.show }).click()
  const later = await linkIn(mobile, phone.shown.link)
  await taking(page, later)
  await expect(told(page, receive.taken(4, 2) + receive.knownToo(1))).toBeVisible()
  await page.getByRole('button', { name: ideas.back.undo, exact: true }).click()
  await expect(row(page, 4)).toBeHidden()
  await expect.poll(() => ideasKept(page, 'p1')).toHaveLength(3)
  await page.getByRole('button', { name: ideas.list.removeOf(1) }).click()
  await expect(row(page, 1)).toBeHidden()
  await taking(page, later)
  await expect(told(page, receive.taken(4, 2) + receive.goneSince(1))).toBeVisible()
  await taking(page, later)
  await expect(told(page, receive.known(4) + receive.goneSince(1))).toBeVisible()
  await context.close()
})

test('what is written on a phone survives a reload, and is deleted when that is asked', async ({
  page,
}) => {
  const question = await askAt(page)
  await page.goto(question)
  await page.getByLabel(phone.line(1)).fill('Et køkken')
  await page.reload()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('Et køkken')
  await page.getByRole('button', { name: phone.show }).click()
  await page.getByRole('button', { name: phone.shown.remove }).click()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('')
  await page.getByRole('button', { name: phone.undo }).click()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('Et køkken')
  await page.getByRole('button', { name: phone.show }).click()
  await page.getByRole('button', { name: phone.shown.remove }).click()
  await page.reload()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('')
})

test('an answer that cannot be shown says why, and stays in its field', async ({ page }) => {
  await page.goto(await askAt(page))
  await page.getByRole('button', { name: phone.show }).click()
  await expect(told(page, phone.nothing)).toBeVisible()
  await page.getByLabel(phone.line(1)).fill('x'.repeat(91))
  await page.getByLabel(phone.table).fill('hundrede')
  await page.getByRole('button', { name: phone.show }).click()
  await expect(told(page, phone.tooLong(91, 90))).toBeVisible()
  await expect(told(page, phone.notTable)).toBeVisible()
  await expect(told(page, phone.mend)).toBeVisible()
  await expect(page.getByLabel(phone.line(1))).toHaveValue('x'.repeat(91))
})

test('a link from a phone that is opened adds its ideas to the project it answers', async ({
  page,
}) => {
  const question = await askAt(page)
  // Sentences end behind addresses.
  await page.goto(`${question}.`)
  const link = await answerOn(page, '', 'Et køkken', 'Mad')
  await page.goto(`${link}),`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(came.title)
  await page.getByRole('button', { name: came.take(2) }).click()
  await expect(told(page, receive.taken(null, 2))).toBeVisible()
  await page.getByRole('button', { name: came.take(2) }).click()
  await expect(told(page, receive.known(null))).toBeVisible()
  await page.getByRole('link', { name: came.toIdeas }).click()
  await expect(row(page, 2)).toContainText('Mad')
})

test('a link from a phone says that its project lies in the trash, and takes in once it is restored', async ({
  page,
}) => {
  await page.goto(await askAt(page))
  const link = await answerOn(page, '', 'Et køkken')
  await openProject(page, projectWith(fullAnswers), 'overview')
  await page.getByRole('button', { name: frame.file.menu, exact: true }).click()
  await page.getByRole('menuitem', { name: frame.file.trash }).click()
  await expect(page.getByText(shell.home.trash.heading(1))).toBeVisible()
  await page.goto(link)
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(shell.notices.trashed.title)
  await page.getByRole('button', { name: shell.notices.trashed.restore }).click()
  await expect(heading).toHaveText(came.title)
  await page.getByRole('button', { name: came.take(1) }).click()
  await expect(told(page, receive.taken(null, 1))).toBeVisible()
})

test('a link that was pasted and not taken in is there after leaving the page and after a reload', async ({
  page,
}) => {
  await openProject(page, projectWith(fullAnswers), 'workshop/ideas')
  await page.getByRole('button', { name: receive.open }).click()
  await page.getByLabel(receive.link).fill('Et svar fra bord 4')
  await goTo(page, '/p/p1/overview')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.overview.title)
  await goTo(page, '/p/p1/workshop/ideas')
  await expect(page.getByLabel(receive.link)).toHaveValue('Et svar fra bord 4')
  await page.reload()
  await expect(page.getByLabel(receive.link)).toHaveValue('Et svar fra bord 4')
  await page.getByLabel(receive.link).fill('')
  await page.reload()
  await expect(page.getByRole('button', { name: receive.open })).toBeVisible()
  await expect(page.getByLabel(receive.link)).toBeHidden()
})

test('a file from another workshop is refused by its name', async ({ page }, testInfo) => {
  await page.goto(await askAt(page))
  await answerOn(page, '2', 'Et køkken')
  const save = page.getByRole('button', { name: phone.shown.file })
  const file = await downloaded(page, testInfo, () => save.click())
  expect(file.name).toBe(`${phone.shown.fileName}-${phone.shown.tableInName}-2.txt`)
  await openProject(page, projectWith(fullAnswers, 'p2'), 'workshop/ideas')
  await page.getByRole('button', { name: receive.open }).click()
  await page.getByLabel(receive.files).setInputFiles(testInfo.outputPath(file.name))
  await expect(told(page, `${file.name}: ${receive.otherRoom}`)).toBeVisible()
  expect(await ideasKept(page, 'p2')).toEqual([])
  await taking(page, 'Der er ikke noget link her')
  await expect(told(page, receive.noLink)).toBeVisible()
  await expect(page.getByLabel(receive.link)).toHaveValue('Der er ikke noget link her')
})

test('an answer that no code has room for is shown as a link and a file', async ({ page }) => {
  const question = await askAt(page)
  // Where the site itself has a very long address.
  await page.goto(question.replace('#', `?${'x'.repeat(400)}#`))
  await page.getByLabel(phone.line(1)).fill('Et køkken')
  await page.getByRole('button', { name: phone.show }).click()
  await expect(told(page, phone.shown.tooLong)).toBeVisible()
  await expect(page.getByRole('img')).toBeHidden()
  const link = await linkIn(page, phone.shown.link)
  await page.goto(link)
  await expect(page.getByRole('button', { name: came.take(1) })).toBeVisible()
})
