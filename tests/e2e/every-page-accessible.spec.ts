import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pagesOf } from '#core/journey/journey.ts'
import { type Language, languages } from '#core/languages.ts'
import type { Project } from '#core/project/project.ts'
import { questionIds } from '#core/questions/question-ids.ts'
import { loadExample } from '#examples/load-example.ts'
import { loadProjectMessages, loadShell } from '#i18n/load-messages.ts'
import { chooseFile, fileOf, goTo, projectWith } from './support/project-files.ts'
import { replaceKeptText } from './support/shelf.ts'
import { expect, test } from './support/test.ts'

test.describe.configure({ timeout: 180_000 })

const wanted = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const narrow = [320, 390, 768]

/** An address, how its title begins, its heading, and words that stand there once all has come. */
interface Screen {
  readonly path: string
  readonly title: string
  readonly heading: string
  readonly ready: string
}

const example = async (language: Language) =>
  projectWith(await loadExample('vandet-i-engkvarteret', language))

for (const language of languages)
  for (const theme of ['light', 'dark'] as const)
    test(`every screen of a full project is accessible (${language}, ${theme})`, async ({
      page,
    }) => {
      await begin(page, language, theme, await example(language))
      for (const screen of await screensOf(language)) {
        await arrive(page, screen)
        await expectAccessible(page, screen.path)
      }
    })

test('every screen of an empty project is accessible', async ({ page }) => {
  await begin(page, 'da', 'light', projectWith({}))
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

test('every screen is accessible on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await begin(page, 'da', 'light', await example('da'))
  for (const screen of await screensOf('da')) {
    await arrive(page, screen)
    await expectAccessible(page, screen.path)
  }
})

for (const language of languages)
  test(`no screen scrolls sideways, and each has one heading and a title of its own (${language})`, async ({
    page,
  }) => {
    await begin(page, language, 'light', await example(language))
    const titles = new Set<string>()
    const screens = await screensOf(language)
    for (const screen of screens) {
      await arrive(page, screen)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      const title = await page.title()
      expect(title.slice(0, screen.title.length)).toBe(screen.title)
      titles.add(title)
      for (const width of narrow) {
        await page.setViewportSize({ width, height: 720 })
        await expect.poll(() => sideways(page), `${screen.path} at ${width}`).toBe(0)
      }
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    expect(titles.size).toBe(screens.length)
  })

/** A project, and another that cannot be opened any more, on the shelf of a browser like that. */
async function begin(page: Page, language: Language, theme: 'light' | 'dark', project: Project) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.addInitScript((code) => localStorage.setItem('medspil.language', code), language)
  const { overview } = await loadProjectMessages(language)
  const { home } = await loadShell(language)
  for (const each of [{ ...project, id: 'broken' }, project]) {
    await page.goto('./')
    await chooseFile(page, fileOf(each), home.chooseFile)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(overview.title)
  }
  await replaceKeptText(page, 'broken', '{"format":"medspil-project"')
}

async function screensOf(language: Language): Promise<Screen[]> {
  const {
    pages: words,
    frame,
    start,
    overview,
    checkScreen,
    rules,
    paper,
  } = await loadProjectMessages(language)
  const { app, help, home, notices } = await loadShell(language)
  const titled = (path: string, heading: string, ready: string, title = heading) => ({
    path,
    title,
    heading,
    ready,
  })
  return [
    titled('/', home.title, home.projects.heading, home.documentTitle),
    titled('/help', help.title, help.lead),
    titled('/nowhere', app.notFound.title, app.notFound.text),
    titled('/p/broken', notices.recover.title, notices.recover.saveRaw),
    titled('/p/p1/start', words.start.title, start.personalData),
    ...questionIds.flatMap((question, index) =>
      pagesOf(question, 'full').map((id, part, parts) => {
        const { title, ask } = words[id]
        const position = frame.documentTitle(index + 1, part + 1, parts.length, title)
        return titled(`/p/p1/${id}`, title, String(ask[0]), position)
      }),
    ),
    titled('/p/p1/overview', overview.title, overview.charterNote, overview.documentTitle),
    titled('/p/p1/check', checkScreen.title, rules.staircaseNote),
    titled('/p/p1/charter', paper.title, paper.preview, paper.documentTitle),
  ]
}

async function arrive(page: Page, { path, heading, ready }: Screen) {
  await goTo(page, path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  await expect(page.getByText(ready, { exact: true }).first()).toBeVisible()
}

async function expectAccessible(page: Page, path: string) {
  // Without the blank page that frames of other origins would need, and without a list of what passed.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: wanted }, resultTypes: ['violations'] })
    .analyze()
  const found = violations.map(({ id, nodes }) => ({
    path,
    id,
    at: nodes.map((node) => node.html),
  }))
  expect.soft(found).toEqual([])
}

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
