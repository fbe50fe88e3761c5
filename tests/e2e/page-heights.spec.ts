import type { Page } from '@playwright/test'
import { paperKinds } from '#core/charter/document/papers.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { usualPaper } from '#storage/paper-choices.ts'
import { goTo, projectWith } from './support/project-files.ts'
import { arrive, begin, screensOf } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** On a desk, long by their nature: a paper of several pages, and what goes through everything. */
const preview = '/p/p1/charter'
const check = '/p/p1/check'

const beginAt = async (page: Page, width: number) => {
  await page.setViewportSize({ width, height: 800 })
  const { answers } = await loadExample('unge-i-aadal', 'da')
  await begin(page, 'da', 'light', projectWith(answers))
}

for (const [width, most, long] of [
  [1280, 2200, [preview, check]],
  [390, 5000, []],
] as const)
  test(`no page of a whole project is higher than ${most} px at ${width} px`, async ({ page }) => {
    await beginAt(page, width)
    const over: string[] = []
    for (const screen of await screensOf('da')) {
      if (!screen.path.startsWith('/p/p1/') || long.some((path) => path === screen.path)) continue
      await arrive(page, screen)
      if ((await height(page)) > most) over.push(screen.path)
    }
    expect(over).toEqual([])
  })

test('no paper is higher than 5000 px on a phone, and a section of it is shown where one asks', async ({
  page,
}) => {
  await beginAt(page, 390)
  const charter = (await screensOf('da')).find(({ path }) => path === preview)
  if (!charter) throw new Error('The preview is gone.')
  for (const paper of paperKinds) {
    await page.evaluate(([choices]) => localStorage.setItem('medspil.paper.p1', choices), [
      JSON.stringify({ ...usualPaper, paper }),
    ] as const)
    await goTo(page, '/')
    await arrive(page, { ...charter, ready: words.paper.preview(words.charter.papers[paper]) })
    const folded = await height(page)
    expect(folded, paper).toBeLessThanOrEqual(5000)
    const show = page.getByRole('button', { name: new RegExp(`^${words.paper.fold.show} [A-Z]`) })
    await show.first().click()
    await expect(
      page.getByRole('button', { name: new RegExp(`^${words.paper.fold.hide} [A-Z]`) }),
    ).toBeVisible()
    expect(await height(page), paper).toBeGreaterThan(folded)
  }
  const way = page.locator('[data-place] a:visible').first()
  const name = await way.getAttribute('aria-label')
  await way.click()
  await page.getByRole('link', { name: words.paper.back }).click()
  await expect(page.getByRole('link', { name: String(name), exact: true })).toBeFocused()
})

test('the figures of the overview stand on its first 1,400 px at 1280 px', async ({ page }) => {
  await beginAt(page, 1280)
  const overview = (await screensOf('da')).find(({ path }) => path === '/p/p1/overview')
  if (!overview) throw new Error('The overview is gone.')
  await arrive(page, overview)
  const { figures } = words.overview
  for (const name of [figures.coverage, figures.map, figures.staircase]) {
    const part = page.getByRole('region', { name, exact: true })
    const figure = part.locator('svg[role=img], ul').first()
    await expect(figure).toBeVisible()
    const box = await figure.boundingBox()
    expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(1400)
  }
})

/** Once it is drawn in its own letters. */
const height = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    return document.documentElement.scrollHeight
  })
