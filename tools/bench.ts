/**
 * Measures typing: `npm run bench`. The time from a key going down to the frame that shows it, in the
 * largest project there can be against one with a single need and actor, round by round in turn.
 * Ends with 1 when the large one is more than 1.3 times as slow.
 *
 * With `--against FOLDER`, another copy of the code with a build of its own: the processor time of a
 * key's script in the largest project, there against here, round by round in turn.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { Project } from '#core/project/project.ts'
import { project as words } from '#i18n/da/project.ts'
import { largeProject } from '../tests/fixtures/large-project.ts'
import { keystrokes, noteKeystrokes, places, scriptTime } from './bench-typing/places.ts'
import { browserLaunch } from './browser.mjs'
import { goTo, opened, servedBuild } from './built-page.ts'

const rounds = 8
/** How much slower typing may be in a large project. */
const most = 1.3

interface Side {
  readonly name: string
  readonly page: Page
  readonly project: Project
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const row = (name: string, ...columns: readonly string[]) =>
  console.log([name.padEnd(34), ...columns.map((column) => column.padStart(10))].join(''))

/** What `sample` gives on both sides at every place, in turn; gives the places' ratios by name. */
async function compared(
  title: string,
  [one, other]: readonly [Side, Side],
  sample: (page: Page, keys: readonly string[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const ratios = new Map<string, number>()
  const tell = (name: string, first: readonly number[], second: readonly number[]) => {
    ratios.set(name, median(second) / median(first))
    const columns = [median(first), median(second), median(second) / median(first)]
    row(name, ...columns.map((column) => column.toFixed(2)))
  }
  row(title, one.name, other.name, 'ratio')
  const all: [number[], number[]] = [[], []]
  for (const { name, page, enter, keys } of places) {
    const here: [number[], number[]] = [[], []]
    for (const side of [one, other])
      await goTo(side.page, side.project, page, words.pages[page].title)
    for (let nth = 0; nth <= rounds; nth++)
      for (const [which, side] of [
        [0, one],
        [1, other],
      ] as const) {
        await side.page.bringToFront()
        await enter(side.page)
        const found = await sample(side.page, keys)
        // The first round only warms up.
        if (nth > 0) for (const list of [here, all]) list[which].push(...found)
      }
    tell(name, ...here)
  }
  tell('all', ...all)
  return ratios
}

async function smallAndLarge(browser: Browser): Promise<boolean> {
  const { server, address } = await servedBuild()
  const side = async (name: string, project: Project): Promise<Side> => ({
    name,
    project,
    page: await opened(browser, address, project, noteKeystrokes),
  })
  const small = await side('small', largeProject({ needs: 1, actors: 1 }, 'small'))
  const large = await side('large', largeProject(undefined, 'large'))
  const ratios = await compared('median ms from key to frame', [small, large], keystrokes)
  await server.close()
  for (const [name, ratio] of ratios)
    if (ratio > most) console.log(`More than ${most} times as slow in the large project: ${name}`)
  return (ratios.get('all') ?? Number.NaN) <= most
}

async function thereAndHere(browser: Browser, folder: string) {
  const project = largeProject()
  const side = async (name: string, root?: string) => {
    const { server, address } = await servedBuild(root)
    // An earlier build opens no later version, and this project holds nothing that has changed since.
    const page = await opened(browser, address, project, noteKeystrokes, 1)
    return { name, project, server, page }
  }
  const there = await side('there', resolve(folder))
  const here = await side('here')
  await compared('median ms of script a key', [there, here], async (page, keys) => [
    await scriptTime(page, keys),
  ])
  await there.server.close()
  await here.server.close()
}

const { against } = parseArgs({ options: { against: { type: 'string' } } }).values
const browser = await chromium.launch({
  ...browserLaunch,
  // A frame of 16 ms would hide what the page needs.
  args: [...browserLaunch.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  if (against !== undefined) await thereAndHere(browser, against)
  else process.exitCode = (await smallAndLarge(browser)) ? 0 : 1
} finally {
  await browser.close()
}
