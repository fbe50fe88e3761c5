/**
 * Measures typing in one long word: `node tools/bench-word.ts`. The processor time of a key in a text
 * of 20,000 characters without a blank, and in one of as many with blanks, round by round in turn.
 * Ends with 1 when the long word costs more than twice as much.
 */
import { type Browser, chromium, type Page } from 'playwright-core'
import { emptyProject } from '#core/project/project.ts'
import { project as words } from '#i18n/da/project.ts'
import { browserLaunch } from './browser.mjs'
import { goTo, opened, servedBuild } from './built-page.ts'

const length = 19_900
const rounds = 5
const keysARound = 4
const most = 2
const screen = 'problem/statement'
const project = emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z')

const field = (page: Page) =>
  page.getByLabel(words.fields['problem.statement'].name, { exact: true })

async function withText(browser: Browser, address: string, text: string): Promise<Page> {
  const page = await opened({ browser, address, project })
  await goTo(page, project, screen, words.pages[screen].title)
  await field(page).fill(text.repeat(length).slice(0, length))
  await field(page).press('End')
  return page
}

/** Gives the seconds the page's own thread has been at work since. */
async function atWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
}

/** Milliseconds a key, with what is worked out once typing rests. */
async function aKey(page: Page): Promise<number> {
  const worked = await atWork(page)
  const before = await worked()
  for (let key = 0; key < keysARound; key++) {
    await field(page).press(key % 2 === 0 ? 'e' : 'Backspace')
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done, 2_000)))
  return ((await worked()) - before) * (1000 / keysARound)
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const { server, address } = await servedBuild()
const browser = await chromium.launch(browserLaunch)
const pages = {
  solid: await withText(browser, address, 'x'),
  spaced: await withText(browser, address, 'xxxxxxx '),
}
const times = { solid: [] as number[], spaced: [] as number[] }
for (let round = 0; round < rounds; round++) {
  times.solid.push(await aKey(pages.solid))
  times.spaced.push(await aKey(pages.spaced))
}
await browser.close()
await server.close()
const [solid, spaced] = [median(times.solid), median(times.spaced)]
const ratio = solid / spaced
console.log(
  `a key in one long word ${solid.toFixed(1)} ms, with blanks ${spaced.toFixed(1)} ms: ${ratio.toFixed(2)} times`,
)
process.exit(ratio > most ? 1 : 0)
