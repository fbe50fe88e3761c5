import type { Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { project as words } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { project as english } from '#i18n/en/project.ts'
import { shell as englishShell } from '#i18n/en/shell.ts'
import { listen } from './support/listen.ts'
import { openProject, projectWith } from './support/project-files.ts'
import { keptProject } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

const { fields, frame } = words
const labelled = (page: Page, label: string) => page.getByLabel(label, { exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const saved = (page: Page) => page.getByText(/^Gemt i denne browser kl\./)

/** What keyboards, phones and other programs bring along. */
const odd = {
  emoji: 'Familien 👩‍👩‍👧‍👦 med flag 🇩🇰 og 👍🏽',
  rightToLeft: 'الجيران – שכנים – naboer',
  zeroWidth: 'ord\u200Bdeling\u00AD og\u200Dsamling\uFEFF',
  combining: 'Ga\u030Ard og e\u0301n',
  markup: '<script>document.title = "tabt"</script><b>fed</b> &amp; "citat"',
  math: '𝕸𝖊𝖉𝖘𝖕𝖎𝖑 ≠ 100 %',
} as const
const oddText = Object.values(odd).join('\n')

test('a text beyond the limit is kept on the page and holds back nothing else', async ({
  page,
}) => {
  const project = projectWith({})
  await openProject(page, project, 'problem/statement')
  const long = 'x'.repeat(limits.text + 1)
  const statement = labelled(page, fields['problem.statement'].name)
  await statement.fill('En sætning, der kan være der')
  await statement.fill(long)
  await expect(page.getByRole('main').getByText(words.form.tooLong)).toBeVisible()
  await expect(statement).toHaveAttribute('aria-invalid', 'true')
  await expect(statement).toHaveAccessibleDescription(new RegExp(words.form.tooLong))
  await labelled(page, fields['problem.affected'].name).fill('Naboerne')
  const kept = async () => (await keptProject(page, project.id)).answers.problem
  await expect.poll(kept).toMatchObject({
    statement: 'En sætning, der kan være der',
    affected: 'Naboerne',
  })
  await expect(statement).toHaveValue(long)

  await statement.fill(long.slice(1))
  await expect(page.getByRole('main').getByText(words.form.tooLong)).toBeHidden()
  await expect.poll(kept).toMatchObject({ statement: long.slice(1), affected: 'Naboerne' })
})

test('a name beyond the limit is kept on the page, and not in the list', async ({ page }) => {
  const project = projectWith({})
  await openProject(page, project, 'team/needs')
  const long = 'y'.repeat(limits.text + 1)
  await labelled(page, words.team.needs.list.entryLabel).fill(long)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main').getByText(words.team.nameTooLong)).toBeVisible()
  await expect(labelled(page, words.team.needs.list.entryLabel)).toHaveValue(long)
  await labelled(page, words.team.needs.list.entryLabel).fill('Tillid')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () =>
      (await keptProject(page, project.id)).answers.team.needs.map(({ name }) => name),
    )
    .toEqual(['Tillid'])
})

test('emoji, Arabic, joiners and markup come back as they were typed, as text', async ({
  page,
}) => {
  await page.goto('./')
  await page.getByRole('button', { name: shell.home.begin }).click()
  const name = labelled(page, fields['start.title'].name)
  await name.fill('')
  await page.keyboard.insertText(odd.markup)
  await page.getByRole('link', { name: frame.continueToQuestion(1) }).click()
  const statement = labelled(page, fields['problem.statement'].name)
  await statement.click()
  await page.keyboard.insertText(oddText)
  await page.getByRole('link', { name: words.questions.team.nav }).first().click()
  for (const need of [odd.emoji, odd.rightToLeft, odd.markup]) {
    await labelled(page, words.team.needs.list.entryLabel).fill(need)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByText(words.team.needs.list.count(3), { exact: true })).toBeVisible()
  await expect(saved(page)).toBeVisible()

  await page.reload()
  for (const need of [odd.emoji, odd.rightToLeft, odd.markup])
    await expect(page.getByRole('main').getByText(need, { exact: true })).toBeVisible()
  await page.goBack()
  await expect(statement).toHaveValue(oddText)
  await expect(page).toHaveTitle(new RegExp(`${escaped(odd.markup)} – Medspil$`))
  await page.getByRole('link', { name: frame.charter }).first().click()
  await expect(heading(page)).toHaveText(words.paper.title)
  await expect(page.getByText(odd.markup).first()).toBeVisible()
  await expect(page.getByText(odd.rightToLeft).first()).toBeVisible()
  await expect(page.locator('main script')).toHaveCount(0)
  await expect(page).toHaveTitle(new RegExp(`^${words.paper.documentTitle}`))
})

test('the language changes in the middle of a sentence, and the sentence stays', async ({
  page,
}) => {
  const heard = await listen(page)
  await openProject(page, projectWith({}), 'problem/statement')
  const statement = labelled(page, fields['problem.statement'].name)
  await statement.fill('Ældre spiser for lidt')
  await page.getByRole('button', { name: shell.app.otherLanguage }).click()

  await expect(heading(page)).toHaveText(english.pages['problem/statement'].title)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveTitle(new RegExp(`^${english.frame.documentTitle(1, 1, 3, '')}`))
  const inEnglish = labelled(page, english.fields['problem.statement'].name)
  await expect(inEnglish).toHaveValue('Ældre spiser for lidt')
  await inEnglish.fill('Ældre spiser for lidt og alene')
  await page.reload()
  await expect(inEnglish).toHaveValue('Ældre spiser for lidt og alene')
  await page.getByRole('button', { name: englishShell.app.otherLanguage }).click()
  await expect(statement).toHaveValue('Ældre spiser for lidt og alene')
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  expect(heard.alert).toEqual([])
})

test.describe('in a browser that asks for English', () => {
  test.use({ locale: 'en-GB' })

  test('the first visit and the first project are in English', async ({ page }) => {
    await page.goto('./')
    await expect(heading(page)).toHaveText(englishShell.home.title)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.getByRole('button', { name: englishShell.home.begin }).click()
    await expect(heading(page)).toHaveText(english.pages.start.title)
    await labelled(page, english.fields['start.title'].name).fill('Shared tables')
    await expect(page.getByText(/^Saved in this browser at /)).toBeVisible()
    const id = page.url().match(/\/p\/([^/]+)\//)?.[1] ?? ''
    expect(await keptProject(page, id)).toMatchObject({ language: 'en' })
  })
})

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
