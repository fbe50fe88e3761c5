import type { Page } from '@playwright/test'
import { project as words } from '#i18n/da/project.ts'
import { shell as danish } from '#i18n/da/shell.ts'
import { shell as english } from '#i18n/en/shell.ts'
import { eachWindow } from './support/open-everything.ts'
import { arrive, begin, remarked, type Screen, screensOf, shareOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'
import { crowdedTexts, translate, watchCrowdedTexts } from './support/translator.ts'
import { field, fill, press, row } from './support/typing.ts'
import { operateEveryControl, wordsOn } from './support/walk.ts'

/** The same person on two screens: one page is translated by the browser, the other is not. */
interface Pair {
  readonly page: Page
  readonly plain: Page
}

/** What people do on some of the screens, besides switching language and undoing. */
const acts: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  '/p/p1/problem/statement': (page) =>
    fill(page, words.fields['problem.statement'].name, 'Ingen ved hvem'),
  '/p/p1/problem/frame': async (page) => {
    await press(page, words.problem.addSign)
    await row(page, words.problem.signPlace(1))
      .getByRole('button', { name: words.form.removeOf(words.problem.signPlace(1)) })
      .click()
  },
  '/p/p1/team/needs': async (page) => {
    await fill(page, words.team.needs.list.entryLabel, 'Mod')
    await field(page, words.team.needs.list.entryLabel).press('Enter')
    await page.getByRole('button', { name: words.team.needs.list.removeOf('Mod') }).click()
  },
  '/p/p1/team/coverage': async (page) => {
    await page.getByRole('gridcell').getByRole('button').first().focus()
    for (const mark of ['0', '1', '2', '1', '0', '2', '2', '1'])
      for (const key of [mark, 'ArrowRight']) await page.keyboard.press(key)
  },
  '/p/p1/check': (page) => page.getByRole('main').locator('button[aria-expanded]').first().click(),
}

test('a page the browser translates reads as one that is not', async ({ page, browser }) => {
  const other = await browser.newContext()
  const plain = await other.newPage()
  const pair = { page, plain }
  await both(pair, async (each) => begin(each, 'da', 'light', await remarked('da')))
  await translate(page)
  for (const screen of shareOf(await screensOf('da'), 0))
    await test.step(screen.path, async () => {
      await both(pair, (each) => arrive(each, screen))
      await expectSame(pair, screen, 'on arrival')
      expect(await wordsOver(page), screen.path).toEqual(await wordsOver(plain))
      await both(pair, (each) => switchLanguage(each, danish.app.otherLanguage, 'en'))
      await expectSame(pair, screen, 'in the other language')
      await both(pair, (each) => switchLanguage(each, english.app.otherLanguage, 'da'))
      await expectSame(pair, screen, 'in the first language again')
      const act = acts[screen.path]
      if (!act) return
      await both(pair, act)
      await expectSame(pair, screen, 'in use')
      await both(pair, undoMuch)
      await expectSame(pair, screen, 'after undoing')
    })
  await other.close()
})

test('every control of a page the browser translates can be used', async ({ page }) => {
  await begin(page, 'da', 'light', await remarked('da'))
  await watchCrowdedTexts(page)
  await translate(page)
  for (const screen of shareOf(await screensOf('da'), 1)) {
    if (!screen.path.startsWith('/p/p1/')) continue
    await arrive(page, screen)
    expect(await operateEveryControl(page, 120), screen.path).toBeGreaterThan(0)
    await undoMuch(page)
    const heading = page.getByRole('heading', { level: 1, name: screen.heading, exact: true })
    await expect(heading, screen.path).toBeVisible()
  }
  expect(await crowdedTexts(page)).toEqual([])
})

test('a project is put in the trash and taken back on a translated page', async ({ page }) => {
  await begin(page, 'da', 'light', await remarked('da'))
  const { projects } = danish.home
  const [screen] = await screensOf('da')
  if (screen) await arrive(page, screen)
  await translate(page)
  const more = page.getByRole('button', { name: projects.more('') })
  const count = await more.count()
  await more.first().click()
  await page.getByRole('menuitem', { name: projects.trash }).click()
  await expect(more).toHaveCount(count - 1)
  await page.getByRole('button', { name: projects.undo }).click()
  await expect(more).toHaveCount(count)
})

async function both({ page, plain }: Pair, act: (page: Page) => Promise<unknown>) {
  await act(page)
  await act(plain)
}

/** What each menu and window over the page says. */
async function wordsOver(page: Page): Promise<readonly string[]> {
  const words: string[] = []
  await eachWindow(page, async (said) => {
    // The hour, and so the length of a link, is another on each page.
    words.push(said.replace(/\d+(?:[.:]\d+)*/g, 'NUMBER'))
  })
  return words
}

async function expectSame({ page, plain }: Pair, { path }: Screen, when: string) {
  await expect
    .poll(async () => difference(await wordsOn(page), await wordsOn(plain)), `${path} ${when}`)
    .toBe('')
}

/** Where two texts part, with what stands there in each; '' where they are one. */
function difference(one: string, other: string): string {
  if (one === other) return ''
  let at = 0
  while (one[at] === other[at]) at += 1
  return `${one.slice(Math.max(0, at - 30), at + 40)} | ${other.slice(Math.max(0, at - 30), at + 40)}`
}

async function switchLanguage(page: Page, label: string, code: string) {
  await page.getByRole('button', { name: label, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', code)
}

async function undoMuch(page: Page) {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let times = 0; times < 20; times += 1) await page.keyboard.press('Control+z')
}
