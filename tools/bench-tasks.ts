/**
 * Measures what holds the page up in the largest project: the longest task of the page's own thread
 * while a mark changes, on a processor slowed to a quarter, and while the charter is made; and while an idea is
 * added to two thousand beside an example, so slowed as well (beside the largest project one of twelve meets the
 * browser's own collection of garbage, 40 to 70 ms of a heap of 30 MB). In processor time, so that other work on the machine does not count. Ends with 1 above 50 ms, or when
 * a charter takes more than 100 ms to stop.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { limits } from '#core/limits.ts'
import { loadExample } from '#examples/load-example.ts'
import { project as words } from '#i18n/da/project.ts'
import { field, keepIdeas } from '../tests/e2e/support/ideas.ts'
import { idea } from '../tests/fixtures/arbitrary-ideas.ts'
import { largeProject } from '../tests/fixtures/large-project.ts'
import { browserLaunch } from './browser.mjs'
import { firstCell, goTo, opened, servedBuild } from './built-page.ts'

/** Milliseconds a task may hold the page up. */
const most = 50
/** Milliseconds from asking to stop until it has stopped. */
const mostToStop = 100
const slowdown = 4
const acts = 12
/** Milliseconds in which hints come and the work is kept after a key. */
const settled = 1500

const { charter, paper, pages } = words
const project = largeProject()
const example = { ...project, answers: (await loadExample('vandet-i-engkvarteret', 'da')).answers }

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the thread's processor time. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Milliseconds of processor time of each task of the page's thread meanwhile, the longest first. */
async function tasksOf(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const categories = ['disabled-by-default-devtools.timeline', '__metadata']
  await browser.startTracing(page, { categories })
  await work()
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString(),
  )
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const named = trace.traceEvents.filter(({ name }) => name === 'thread_name')
  const pageThreads = new Set(
    named.filter(({ args }) => args.name === 'CrRendererMain').map(thread),
  )
  return trace.traceEvents
    .filter((event) => event.name === 'RunTask' && pageThreads.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000)
    .toSorted((one, other) => other - one)
}

/** The longest task of each of some acts on a slow processor. Milliseconds. */
async function slowed(
  browser: Browser,
  page: Page,
  act: (nth: number) => Promise<unknown>,
): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await pause(settled)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await pause(settled)
  const longest: number[] = []
  for (let nth = 0; nth < acts; nth++) {
    const tasks = await tasksOf(browser, page, async () => {
      await act(nth)
      await pause(settled)
    })
    longest.push(tasks[0] ?? 0)
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return Math.max(...longest)
}

async function marking(browser: Browser, page: Page): Promise<number> {
  await goTo(page, project, 'team/coverage', pages['team/coverage'].title)
  await firstCell(page).focus()
  return slowed(browser, page, (nth) => page.keyboard.press(nth % 2 === 0 ? '1' : '2'))
}

async function saying(browser: Browser, page: Page): Promise<number> {
  const many = limits.ideas - acts
  const said = Array.from({ length: many }, (_, nth) => idea(nth + 1, `Forslag ${nth}`))
  await keepIdeas(page, example.id, said)
  await goTo(page, example, 'workshop/ideas', words.ideas.title)
  await page.getByRole('heading', { name: words.ideas.all(many) }).waitFor()
  return slowed(browser, page, async (nth) => {
    await field(page).fill(`Noget andet ${nth}`)
    await page.keyboard.press('Enter')
  })
}

/** The longest task of making a charter, and how long it takes to stop the next. Milliseconds. */
async function making(browser: Browser, page: Page): Promise<{ longest: number; stop: number }> {
  await goTo(page, project, 'charter', paper.title)
  const save = page.getByRole('button', { name: paper.sheet.open, exact: true })
  await save.focus()
  const ask = async () => {
    await save.click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: charter.papers.case, exact: true }).focus()
    await page.keyboard.press('Space')
    await pause(2 * settled)
  }
  await ask()
  const tasks = await tasksOf(browser, page, async () => {
    const made = page.waitForEvent('download', { timeout: 120_000 })
    await page.keyboard.press('Enter')
    await made
  })
  await ask()
  await page.keyboard.press('Enter')
  await page
    .getByText(paper.progress(0, 1).slice(-4))
    .or(page.locator('progress'))
    .first()
    .waitFor()
  const stop = await page.getByRole('button', { name: paper.stop, exact: true }).evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const asked = performance.now()
        new MutationObserver(() => {
          if (!button.isConnected) resolve(performance.now() - asked)
        }).observe(document.body, { childList: true, subtree: true })
        if (button instanceof HTMLElement) button.click()
      }),
  )
  return { longest: tasks[0] ?? 0, stop }
}

const { server, address } = await servedBuild()
const browser = await chromium.launch(browserLaunch)
try {
  const page = await opened({ browser, address, project })
  const mark = await marking(browser, page)
  const say = await saying(browser, await opened({ browser, address, project: example }))
  const { longest, stop } = await making(browser, page)
  const said = (what: string, found: number, allowed: number) =>
    console.log(`${what.padEnd(58)}${found.toFixed(0).padStart(5)} ms of ${allowed}`)
  said(`longest task while a mark changes, ${slowdown} times slowed`, mark, most)
  said(`longest task while an idea is added, ${slowdown} times slowed`, say, most)
  said('longest task while a charter of 1,000 actors is made', longest, most)
  said('until that charter is stopped', stop, mostToStop)
  process.exitCode = mark > most || say > most || longest > most || stop > mostToStop ? 1 : 0
} finally {
  await browser.close()
  await server.close()
}
