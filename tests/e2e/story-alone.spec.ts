import type { Page } from '@playwright/test'
import { fieldIds } from '#core/questions/fields.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { tabTo } from './support/keyboard.ts'
import { listen } from './support/listen.ts'
import { expect, test } from './support/test.ts'

const name = 'Fælles borde i Nordbyen'
const sentence =
  'Ældre, der bor alene i Nordbyen, spiser for lidt, fordi måltidet er blevet ensomt. »Jeg gider ikke dække op til én.«'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const saved = (page: Page) => page.getByText(/^Gemt i denne browser kl\. \d{1,2}\.\d{2}$/)

test('a first project is begun, written and looked at as paper by keyboard alone', async ({
  page,
}) => {
  const heard = await listen(page)
  const { keyboard } = page
  const follow = async (link: string | RegExp) => {
    await tabTo(page.getByRole('link', { name: link }).first())
    await keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
  }

  await page.goto('')
  await expect(heading(page)).toHaveText(shell.home.title)
  await expect(page.getByRole('heading', { name: shell.home.projects.heading })).toBeHidden()
  await tabTo(page.getByRole('button', { name: shell.home.begin }))
  await keyboard.press('Enter')

  await expect(heading(page)).toHaveText(words.pages.start.title)
  await expect(heading(page)).toBeFocused()
  await expect(saved(page), 'nothing is written yet').toBeHidden()
  await tabTo(page.getByLabel(words.fields['start.title'].name, { exact: true }))
  await keyboard.type(name)
  await follow(words.frame.continueToQuestion(1))

  const { title } = words.pages['problem/statement']
  await expect(heading(page)).toHaveText(title)
  await expect(page).toHaveTitle(`${words.frame.documentTitle(1, 1, 3, title)} – ${name} – Medspil`)
  await expect(page).toHaveTitle(/^Spørgsmål 1 af 4, del 1 af 3: /)
  const field = page.getByLabel(words.fields['problem.statement'].name, { exact: true })
  await tabTo(field)
  await keyboard.type(sentence)
  await expect(saved(page)).toBeVisible()

  await follow(words.frame.continueTo(words.pages['problem/together'].tab))
  await follow(words.frame.continueTo(words.pages['problem/frame'].tab))
  await expect(page.locator('[aria-invalid]')).toHaveCount(0)
  const tabs = page.getByRole('navigation', { name: words.frame.partsNav(1) })
  for (const id of ['problem/together', 'problem/frame'] as const)
    await expect(tabs.getByRole('link', { name: words.pages[id].tab, exact: true })).toBeVisible()

  await tabTo(page.getByRole('link', { name: words.frame.charter }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(`^${words.paper.documentTitle} – ${name}`))
  await expect(page.getByText(sentence).first()).toBeVisible()
  await expect(page.getByText(words.paper.missing.leftOut(fieldIds.length - 2))).toBeVisible()

  await page.goBack()
  await expect(heading(page)).toHaveText(words.pages['problem/frame'].title)
  await page.goBack()
  await expect(heading(page)).toHaveText(words.pages['problem/together'].title)
  await page.goBack()
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  await expect(field).toHaveValue(sentence)

  expect(heard.status.filter((text) => text === words.frame.save.first)).toHaveLength(1)
  expect(heard.alert).toEqual([])
})

test('a project can be walked through without a word, and its first word is kept', async ({
  page,
}) => {
  await page.goto('')
  await page.getByRole('button', { name: shell.home.begin }).click()
  for (const id of pageIds) {
    await expect(heading(page)).toHaveText(words.pages[id].title)
    if (id === 'problem/frame') await page.reload()
    await page.getByRole('link', { name: /^Fortsæt/ }).click()
  }
  await expect(heading(page)).toHaveText(words.overview.title)
  await page.goBack()
  const last = page.getByLabel(words.fields['arena.communication'].name, { exact: true })
  await page.getByRole('heading', { name: words.arena.terms.clauses.contact.name }).click()
  await last.fill('Biblioteket fortæller')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(last).toHaveValue('Biblioteket fortæller')
})
