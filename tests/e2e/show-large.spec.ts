import { project as words } from '#i18n/da/project.ts'
import { openEverything } from './support/open-everything.ts'
import { goTo } from './support/project-files.ts'
import { arrive, begin, example, screensOf } from './support/screens.ts'
import { showStep, timesToLook } from './support/steps.ts'
import { expect, test } from './support/test.ts'

const { large } = words.frame
const starts = (text: string) => new RegExp(`^${text}`)

test('whatever can be shown large is read from afar, whole, and Escape leads back', async ({
  page,
}) => {
  await begin(page, 'da', 'dark', await example('da'))
  await page.setViewportSize({ width: 1920, height: 1080 })
  const shown = new Set<string>()
  const screens = (await screensOf('da')).filter(({ path }) => path.startsWith('/p/p1'))
  for (const screen of screens) {
    await arrive(page, screen)
    const times = await timesToLook(page)
    for (let step = 0; step < times; step++) {
      await showStep(page, step)
      await openEverything(page)
      const openers = page.getByRole('main').getByRole('button', { name: starts(large.show) })
      for (let nth = 0; nth < (await openers.count()); nth++) {
        const opener = openers.nth(nth)
        await opener.click()
        const layer = page.getByRole('dialog')
        await expect(layer.getByRole('heading', { level: 2 })).toBeVisible()
        shown.add((await layer.getAttribute('aria-label')) ?? '')
        const where = `${screen.path}, ${await opener.getAttribute('aria-label')}`
        expect(await page.evaluate(tooSmall), where).toEqual([])
        await page.keyboard.press('Escape')
        await expect(layer).toBeHidden()
        await expect(opener).toBeFocused()
      }
    }
  }
  // Figures, the table of coverage, and the questions of a page by its own title.
  const { overview, pages } = words
  for (const title of [
    overview.table,
    overview.figures.map,
    overview.figures.staircase,
    pages['team/coverage'].title,
    pages['problem/statement'].title,
  ])
    expect([...shown]).toContain(title)
})

test('a disturbance card is drawn and read while it is shown large', async ({ page }) => {
  await begin(page, 'da', 'light', await example('da'))
  await goTo(page, '/p/p1/arena/roles')
  const { disturbances } = words.advice
  const [first = '', second = ''] = words.rules.disturbance
  const draw = page.getByRole('button', { name: disturbances.draw, exact: true })
  // What a step shows may take a while to come.
  const isThere = () =>
    draw.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    )
  for (let step = 0; !(await isThere()); step++) await showStep(page, step)
  await draw.click()
  await page.getByRole('button', { name: large.showOf(disturbances.heading) }).click()
  const layer = page.getByRole('dialog', { name: disturbances.heading })
  await expect(layer.getByText(first)).toBeVisible()
  await layer.getByRole('button', { name: disturbances.next }).click()
  await expect(layer.getByText(second)).toBeVisible()
  await expect(layer.getByRole('status')).toContainText(second)
  await layer.getByRole('button', { name: large.close }).click()
  await expect(layer).toBeHidden()
  await expect(page.getByRole('main').getByText(second)).toBeVisible()
})

/** Runs in the page: what is set smaller than 19 px on a screen of 1920, and what reaches out of the window. */
function tooSmall(): string[] {
  const inside = [...document.querySelectorAll('dialog[open] *')].filter(
    (each) =>
      each.checkVisibility() &&
      // What is only read aloud has the room of one pixel.
      each.clientWidth !== 1 &&
      each.parentElement?.clientWidth !== 1 &&
      !each.closest('title, desc') &&
      [...each.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      ),
  )
  return inside.flatMap((each) => {
    const picture = each instanceof SVGElement ? each.closest('svg') : null
    // A picture is scaled: its letters are as large as its matrix makes them.
    const scale = picture instanceof SVGSVGElement ? (picture.getScreenCTM()?.a ?? 1) : 1
    const size = Number.parseFloat(getComputedStyle(each).fontSize) * scale
    const { left, right } = each.getBoundingClientRect()
    const isCut = left < 0 || right > innerWidth
    return size < 19 || isCut ? [`${Math.round(size)} px: ${each.textContent}`] : []
  })
}
