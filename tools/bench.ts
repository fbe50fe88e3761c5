/**
 * Measures typing: `npm run bench`. The time from a key going down to the frame that shows it, in the
 * largest project there can be against one with a single need and actor, round by round in turn.
 * Ends with 1 when the large one is more than 1.3 times as slow.
 *
 * With `--against FOLDER`, another copy of the code with a build of its own: what a key, opening and
 * the charter's PDF take of the processor in the largest project, there against here, round by round
 * in turn. `--only typing`, `opening` or `pdf` measures that alone.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { pdfTime } from './bench-against/making-pdf.ts'
import { openings, openingTime } from './bench-against/opening.ts'
import { type Side, side } from './bench-against/side.ts'
import { keystrokes, placesIn, scriptTime } from './bench-typing/places.ts'
import { browserLaunch } from './browser.mjs'
import { goTo } from './built-page.ts'

const rounds = 8
/** The PDF is made in few steps and by several processes, so that its times lie further apart. */
const roundsOfPdf = 14
/** How much slower typing may be in a large project. */
const most = 1.3

type Sides = readonly [Side, Side]
type Samples = readonly [number[], number[]]

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const row = (name: string, ...columns: readonly string[]) =>
  console.log([name.padEnd(34), ...columns.map((column) => column.padStart(10))].join(''))

const titleRow = (title: string, sides: Sides) =>
  row(title, ...sides.map(({ name }) => name), 'ratio')

/** Prints the medians; gives their ratio. */
function tell(name: string, [first, second]: Samples): number {
  const columns = [median(first), median(second), median(second) / median(first)]
  row(name, ...columns.map((column) => column.toFixed(2)))
  return median(second) / median(first)
}

/** What `sample` gives of both sides, in turn. The first round only warms up. */
async function inTurn(
  sides: Sides,
  sample: (side: Side) => Promise<readonly number[]>,
  times = rounds,
): Promise<Samples> {
  const samples: Samples = [[], []]
  for (let nth = 0; nth <= times; nth++)
    for (const which of nth % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      await sides[which].page.bringToFront()
      const found = await sample(sides[which])
      if (nth > 0) samples[which].push(...found)
    }
  return samples
}

/** What `sample` gives on both sides at every place; gives the places' ratios by name. */
async function typing(
  title: string,
  sides: Sides,
  sample: (page: Page, keys: readonly string[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const ratios = new Map<string, number>()
  titleRow(title, sides)
  const all: Samples = [[], []]
  const [ones, others] = [placesIn(sides[0].words), placesIn(sides[1].words)]
  for (const [index, { name, page: place, keys }] of ones.entries()) {
    for (const { page, project, words } of sides)
      await goTo(page, project, place, words.pages[place].title)
    const here = await inTurn(sides, async (side) => {
      await (side === sides[0] ? ones : others)[index]?.enter(side.page)
      return sample(side.page, keys)
    })
    for (const which of [0, 1] as const) all[which].push(...here[which])
    ratios.set(name, tell(name, here))
  }
  ratios.set('all', tell('all', all))
  return ratios
}

async function smallAndLarge(browser: Browser): Promise<boolean> {
  const small = await side(browser, 'small', { size: { needs: 1, actors: 1 } })
  const large = await side(browser, 'large')
  const ratios = await typing('median ms from key to frame', [small, large], keystrokes)
  for (const { server } of [small, large]) await server.close()
  for (const [name, ratio] of ratios)
    if (ratio > most) console.log(`More than ${most} times as slow in the large project: ${name}`)
  return (ratios.get('all') ?? Number.NaN) <= most
}

async function thereAndHere(browser: Browser, folder: string, only: string | undefined) {
  const there = resolve(folder)
  const sides: Sides = [
    await side(browser, 'there', { folder: there }),
    await side(browser, 'here', { projectOf: there }),
  ]
  if (only === undefined || only === 'opening') {
    titleRow('median ms of script to open', sides)
    for (const from of openings)
      tell(from, await inTurn(sides, async (each) => [await openingTime(each, from)]))
  }
  if (only === undefined || only === 'typing')
    await typing('median ms of script a key', sides, async (page, keys) => [
      await scriptTime(page, keys),
    ])
  if (only === undefined || only === 'pdf') {
    titleRow('median ms of processor time', sides)
    const sample = async (each: Side) => [await pdfTime(browser, each)]
    tell('the PDF', await inTurn(sides, sample, roundsOfPdf))
  }
  for (const { server } of sides) await server.close()
}

const { against, only } = parseArgs({
  options: { against: { type: 'string' }, only: { type: 'string' } },
}).values
const browser = await chromium.launch({
  ...browserLaunch,
  // A frame of 16 ms would hide what the page needs.
  args: [...browserLaunch.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  if (against !== undefined) await thereAndHere(browser, against, only)
  else process.exitCode = (await smallAndLarge(browser)) ? 0 : 1
} finally {
  await browser.close()
}
