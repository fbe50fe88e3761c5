import type { Page } from '@playwright/test'
import { limits } from '#core/limits.ts'
import { project as words } from '#i18n/da/project.ts'
import { idea } from '../fixtures/arbitrary-ideas.ts'
import { axeFindings, everyRule } from './support/axe.ts'
import { field, keepIdeas, row, say } from './support/ideas.ts'
import { control, message, next, press, projectorOf } from './support/run-windows.ts'
import { expect, test } from './support/test.ts'

const { run, ideas } = words

const show = (page: Page, what: keyof typeof run.screen.shown) =>
  page.getByRole('radio', { name: run.screen.shown[what], exact: true }).check({ force: true })

test('what is said stands on the projector, in silence only how much, and dots once they are shown', async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  await next(page)
  await show(page, 'ideas')
  await expect(screen.getByText(run.projector.ideas.none)).toBeVisible()
  await expect(screen.getByText('Velkommen', { exact: true })).toBeVisible()
  const writer = await context.newPage()
  await writer.goto('./#/p/p1/workshop/ideas')
  await say(writer, 'Pensionerede buschauffører')
  await expect(screen.getByText('Pensionerede buschauffører')).toBeVisible()

  await press(writer, run.screen.silent)
  await expect(screen.getByText('Pensionerede buschauffører')).toHaveCount(0)
  await say(writer, 'Taxivognmanden')
  await expect(message(screen)).toHaveText(ideas.all(2))
  await screen.reload()
  await expect(message(screen)).toHaveText(ideas.all(2))
  await expect(screen.getByRole('main')).not.toContainText('Taxivognmanden')
  await press(page, run.screen.notSilent)
  await expect(screen.getByText('Taxivognmanden', { exact: true })).toBeVisible()
  await expect(writer.getByRole('button', { name: run.screen.silent })).toBeVisible()

  await writer.getByRole('radio', { name: ideas.view.dots }).check({ force: true })
  await writer.getByLabel(ideas.dots.number).fill('2')
  await writer.getByLabel(ideas.dots.count).fill('4')
  await press(writer, ideas.dots.add)
  await show(page, 'dots')
  await expect(screen.getByText(run.projector.ideas.dotsHidden)).toBeVisible()
  await expect(page.getByText(run.screen.dotsHidden)).toBeVisible()
  await press(writer, ideas.dots.show)
  await expect(screen.getByText(ideas.dots.dots(4))).toBeVisible()
  // A count begun anew is hidden until it is there.
  await press(writer, ideas.dots.clear)
  await expect(screen.getByText(run.projector.ideas.dotsHidden)).toBeVisible()
})

test('ideas are shown from the projector’s own bar, a page at a time', async ({ page }) => {
  await control(page)
  await press(page, run.begin)
  await next(page)
  await keepIdeas(
    page,
    'p1',
    Array.from({ length: 10 }, (_, nth) => idea(nth + 1, `Sagt som ${nth + 1}`)),
  )
  await page.goto('./#/p/p1/workshop/screen')
  await page.reload()
  await press(page, ideas.title)
  await expect(page.getByRole('listitem')).toHaveCount(7)
  await expect(page.getByRole('listitem').first()).toContainText('Sagt som 10')
  await press(page, run.screen.pageAfter)
  await expect(page.getByRole('listitem').first()).toContainText('Sagt som 3')
  await press(page, run.screen.pageBefore)
  await press(page, ideas.title)
  await expect(message(page)).toHaveText('Velkommen')
})

const long = 'En lang sætning om, hvad de ældre i kvarteret har sagt om maden. '
const worst = [
  idea(1, long.repeat(30).slice(0, limits.ideaText), { table: 99, dots: 3 }),
  idea(2, 'WWWWWMMMM '.repeat(12), { table: 12, dots: 9_999 }),
  ...Array.from({ length: 9 }, (_, nth) =>
    idea(nth + 3, long.repeat((nth % 3) + 1), {
      ...{ table: nth + 1, dots: 5, joinedTo: nth === 8 ? 10 : null },
      group: {
        number: 1 + (nth % 2),
        name: 'Et navn på en gruppe, der er så langt, som det må være for en gruppe',
      },
    }),
  ),
]

for (const theme of ['light', 'dark'] as const)
  test(`ideas are read whole from afar, however long they are (${theme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await control(page)
    await press(page, run.begin)
    await next(page)
    await keepIdeas(page, 'p1', worst)
    await page.goto('./#/p/p1/workshop/ideas')
    await page.getByRole('radio', { name: ideas.view.dots }).check({ force: true })
    await press(page, ideas.dots.show)
    for (const shown of ['ideas', 'groups', 'dots'] as const) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto('./#/p/p1/workshop/run')
      await show(page, shown)
      await page.goto('./#/p/p1/workshop/screen')
      await expect(message(page)).toHaveText(run.projector.ideas.heading[shown])
      for (const [width, height] of [
        [1920, 1080],
        [1280, 720],
        [1600, 1200],
      ] as const) {
        await page.setViewportSize({ width, height })
        await eachPage(page, async () => {
          expect(await hidden(page), `${shown} at ${width}`).toEqual([])
          if (width === 1920) expect(await smallest(page)).toBeGreaterThanOrEqual(30)
        })
      }
      await page.setViewportSize({ width: 1920, height: 1080 })
      expect(await axeFindings(page, 'html', everyRule)).toEqual([])
      const enhanced = { type: 'rule' as const, values: ['color-contrast-enhanced'] }
      expect(await axeFindings(page, 'html', enhanced)).toEqual([])
      await page.setViewportSize({ width: 320, height: 640 })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0)
    }
  })

async function eachPage(page: Page, look: () => Promise<void>) {
  const place = page.getByText(/Side \d+ af \d+/u)
  const of = Number((await place.innerText()).match(/af (\d+)/u)?.[1])
  expect(of).toBeGreaterThan(1)
  for (let step = 1; step < of; step++) await press(page, run.screen.pageBefore)
  for (let at = 1; at <= of; at++) {
    await expect(place).toContainText(`Side ${at} af ${of}`)
    await look()
    if (at < of) await press(page, run.screen.pageAfter)
  }
}

/** What of the ideas is not seen whole: beneath the window, or under the bar that comes when it is wanted. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('main > section')?.getBoundingClientRect().top ?? 0
    const rows = [...document.querySelectorAll<HTMLElement>('main li')]
    const low = rows.filter(
      (each) => each.getBoundingClientRect().bottom > Math.min(bar, innerHeight),
    )
    const wide = rows.filter((each) => each.scrollWidth > each.clientWidth + 1)
    return [...low, ...wide].map((each) => each.innerText.slice(0, 60))
  })

const smallest = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('main > div *')].filter(
      (each) => each.offsetWidth > 1 && [...each.childNodes].some(({ nodeType }) => nodeType === 3),
    )
    return Math.min(...texts.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  })

test('an idea that is said follows on the projector at once', { tag: '@whole' }, async ({
  page,
  context,
}) => {
  await control(page)
  const screen = await projectorOf(page, context)
  await press(page, run.begin)
  await next(page)
  const all = Array.from({ length: limits.ideas - 20 }, (_, nth) => idea(nth + 1, `Sagt ${nth}`))
  await keepIdeas(page, 'p1', all)
  await show(page, 'ideas')
  await screen.reload()
  const writer = await context.newPage()
  await writer.goto('./#/p/p1/workshop/ideas')
  await expect(row(writer, all.length)).toBeVisible()
  await expect(screen.getByText(`Sagt ${all.length - 1}`)).toBeVisible()
  await screen.evaluate(() => {
    const drawn: Record<string, number> = {}
    Object.assign(window, { drawn })
    new MutationObserver(() => {
      const text = document.querySelector('main li')?.textContent ?? ''
      const name = /Målt \d+/u.exec(text)?.[0]
      if (name) drawn[name] ??= performance.timeOrigin + performance.now()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const waits: number[] = []
  for (let nth = 0; nth < 15; nth++) {
    const text = `Målt ${nth}`
    await field(writer).fill(text)
    const said = await field(writer).evaluate((area) => {
      area.closest('form')?.requestSubmit()
      return performance.timeOrigin + performance.now()
    })
    await expect(screen.getByText(text, { exact: true })).toBeVisible()
    const seen = await screen.evaluate(
      (name) => (window as unknown as { drawn: Record<string, number> }).drawn[name] ?? 0,
      text,
    )
    waits.push(Math.round(seen - said))
  }
  const sorted = waits.toSorted((one, other) => one - other)
  console.log(
    `From Enter to the projector, beside ${all.length} ideas: median ${sorted[7]} ms, longest ${sorted[14]} ms`,
  )
})
