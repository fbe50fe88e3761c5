import type { Page } from '@playwright/test'
import { emptyProject } from '#core/project/project.ts'
import { goTo } from '../project-files.ts'
import { keptProject, keptText } from '../shelf.ts'
import { expect } from '../test.ts'
import { installActing } from './acting.ts'
import { bounded, listenTo, mark } from './bounded.ts'
import { installFinding } from './finding.ts'
import type { Fill, Filled, LeftAlone } from './in-page.ts'
import { changedLeaves } from './leaves.ts'

export interface Walk {
  readonly page: Page
  readonly id: string
  /** Which of several options is taken: another in each walk. */
  readonly turn: number
  /** How the bar begins to say that all is kept. */
  readonly saved: string
  /** The heading of the page that is gone to between. */
  readonly elsewhere: string
  /** The label of what is one and the same in every form that asks for it. */
  readonly common: string
  readonly changed: string[]
  readonly leaves: Set<string>
  number: number
}

export interface Screen {
  readonly place: string
  readonly heading: string
}

/** Puts the crawler's part into the page, now and after each reload. */
export async function install(page: Page, leftAlone: LeftAlone) {
  listenTo(page)
  await page.addInitScript(installFinding, { ...leftAlone, mark })
  await page.addInitScript(installActing)
}

/**
 * Changes every control of one screen and sees that it shows the same after it was left and after a
 * reload, and that the bar says that it is kept. `view` brings a view of the screen about.
 */
export async function walkScreen(walk: Walk, screen: Screen, view = async () => {}) {
  const { page, id } = walk
  const { place, heading } = screen
  const isKept = (await keptText(page, id)) !== null
  const kept = isKept ? await keptProject(page, id) : null
  const arrive = async () => {
    await goTo(page, `/p/${id}/${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect.poll(() => countHere(page), `controls of ${place}`).toBeGreaterThan(0)
    await view()
    await openAll(page, place)
  }
  await arrive()
  const changed = await shownInSteps(page, place, () => changeAll(walk, place))
  const shown = withLast(changed, `› ${walk.common} = `)
  const again = async () => {
    await arrive()
    return shownInSteps(page, place, () => shownHere(page, place))
  }
  await goTo(page, '/help')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(walk.elsewhere)
  await expect.poll(again, patience(`${place} as it was left`)).toEqual(shown)
  // Asked only now: what is left at once is kept as well, and the time until then is not waited for.
  await expect(
    page.getByRole('banner').getByText(walk.saved).first(),
    `${place} is kept`,
  ).toBeVisible()
  await page.reload()
  await expect.poll(again, patience(`${place} after a reload`)).toEqual(shown)
  const after = await keptProject(page, id)
  // A project that was only just begun lies nowhere before its first change.
  const before = kept ?? emptyProject(id, after.language, after.created)
  for (const leaf of changedLeaves(before, after)) walk.leaves.add(leaf)
}

/** As it stands once all is changed: what was written last into what is one and the same stands in each form. */
function withLast(shown: readonly string[], common: string): string[] {
  const last = shown.findLast((line) => line.includes(common))?.split(common)[1]
  return shown.map((line) => (line.includes(common) ? line.split(common)[0] + common + last : line))
}

/** What the controls of a screen show, step by step where it has steps. */
async function shownInSteps(page: Page, place: string, shownNow: () => Promise<string[]>) {
  const steps = await page.evaluate(() => window.crawl.steps())
  if (steps === 0) return shownNow()
  const shown: string[] = []
  for (let step = 0; step < steps; step++) {
    await bounded(page, `step ${step} of ${place}`, () =>
      page.evaluate((step) => window.crawl.showStep(step), step),
    )
    shown.push(`step ${step}`, ...(await shownNow()))
  }
  return shown
}

/** Gives what the controls show when they are changed: a view before it makes way for another. */
async function changeAll(walk: Walk, place: string) {
  const { page } = walk
  const doIn = async (act: 'fill' | 'press', choices: boolean) => {
    const fill: Fill = { from: walk.number, turn: walk.turn, choices }
    const done: Filled = await bounded(page, `${act} of ${place}`, () =>
      page.evaluate(([act, fill]) => window.crawl[act](fill), [act, fill] as const),
    )
    walk.number = done.next
    expect(done.inert, `what takes no change on ${place}`).toEqual([])
    walk.changed.push(...done.changed.map((name) => `${place}: ${name}`))
  }
  await doIn('fill', false)
  await doIn('press', false)
  await openAll(page, place)
  for (const input of await page.locator('main input[type="file"]').all()) {
    // A table is looked at in a window before anything of it is taken: `table-tools` does that.
    if ((await input.getAttribute('accept'))?.includes('.csv')) continue
    await input.setInputFiles(picture(walk.number))
    walk.changed.push(`${place}: file`)
    await expect(page.locator('main details img[src^="data:"]')).toBeVisible()
  }
  await doIn('fill', true)
  return shownHere(page, place, () => doIn('fill', true))
}

/** Where it is known that a screen will not come to show the same, nobody need wait for it. */
const patience = (message: string) => ({
  message,
  ...(process.env.CRAWL_PATIENCE && { timeout: Number(process.env.CRAWL_PATIENCE) }),
})

const openAll = (page: Page, place: string) =>
  bounded(page, `opening all of ${place}`, () => page.evaluate(() => window.crawl.openAll()))

const countHere = (page: Page) =>
  page.evaluate(() => {
    const { crawl } = window
    const folded = document.querySelectorAll('main details').length
    return folded + crawl.buttons().length + crawl.values().length
  })

/** What the controls of a screen show, view by view, once `act` is done in it. */
async function shownHere(page: Page, place: string, act = async () => {}) {
  const views = ends(await page.evaluate(() => window.crawl.views()))
  const snapshot = () =>
    bounded(page, `what ${place} shows`, () => page.evaluate(() => window.crawl.snapshot()))
  if (views.length === 0) return snapshot()
  const shown: string[] = []
  for (const view of views) {
    await bounded(page, `view ${view} of ${place}`, () =>
      page.evaluate((view) => window.crawl.showView(view), view),
    )
    await act()
    shown.push(`view ${view}`, ...(await snapshot()))
  }
  return shown
}

/** The first, one between and the last of so many: they have the same controls for one actor or need each. */
const ends = (views: number) =>
  [...new Set([0, Math.floor(views / 2), views - 1])].filter((view) => view >= 0 && view < views)

const picture = (number: number) => ({
  name: 'logo.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${40 + (number % 50)}" height="20"><rect width="40" height="20"/></svg>`,
  ),
})
