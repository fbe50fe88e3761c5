/**
 * Measures typing: `npm run bench`. The time from a key going down to the frame that shows it, in the
 * largest project there can be against one with a single need and actor, round by round in turn.
 * Ends with 1 when the large one is more than 1.3 times as slow.
 */
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import type { PageId } from '#core/questions/page-ids.ts'
import { project as words } from '#i18n/da/project.ts'
import { largeProject } from '../tests/fixtures/large-project.ts'
import { browserLaunch } from './browser.mjs'
import { firstCell, goTo, opened, servedBuild } from './built-page.ts'

const rounds = 8
const keysARound = 40
/** How much slower typing may be in a large project. */
const most = 1.3

interface Place {
  readonly name: string
  readonly page: PageId
  /** Puts focus where the keys go. */
  readonly enter: (page: Page) => Promise<unknown>
  readonly keys: readonly string[]
}

const { team, fields, motivation, arena } = words
const label = (page: Page, text: string) => page.getByLabel(text, { exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const [need] = largeProject().answers.team.needs
const [actor] = largeProject().answers.team.actors
if (!need || !actor) throw new Error('The large project is empty.')

/** As many letters as backspaces, so that a round leaves the text as it was. */
const typing = Array.from({ length: keysARound }, (_, key) =>
  key < keysARound / 2 ? 'e' : 'Backspace',
)
const marking = Array.from({ length: keysARound }, (_, key) => (key % 2 === 0 ? '1' : '2'))

const places: readonly Place[] = [
  {
    name: 'problem/statement, a text',
    page: 'problem/statement',
    enter: (page) => label(page, fields['problem.statement'].name).focus(),
    keys: typing,
  },
  {
    name: 'team/needs, a new need',
    page: 'team/needs',
    enter: (page) => label(page, team.needs.list.entryLabel).focus(),
    keys: typing,
  },
  {
    name: 'team/needs, a name mended',
    page: 'team/needs',
    enter: (page) => openOnce(label(page, team.needs.list.editField(need.name)).last(), page),
    keys: typing,
  },
  {
    name: 'team/actors, a new actor',
    page: 'team/actors',
    enter: (page) => label(page, team.actors.list.entryLabel).focus(),
    keys: typing,
  },
  {
    name: 'team/actors, an open actor',
    page: 'team/actors',
    enter: async (page) => {
      const text = label(page, team.actors.brings)
      if (!(await text.isVisible())) await button(page, team.actors.list.openOf(actor.name)).click()
      await text.focus()
    },
    keys: typing,
  },
  {
    name: 'team/coverage, a mark',
    page: 'team/coverage',
    enter: (page) => firstCell(page).focus(),
    keys: marking,
  },
  {
    name: 'motivation/give-and-gain, a gain',
    page: 'motivation/give-and-gain',
    enter: (page) => label(page, motivation.gainText).focus(),
    keys: typing,
  },
  {
    name: 'arena/process, a text',
    page: 'arena/process',
    enter: (page) => label(page, arena.place).focus(),
    keys: typing,
  },
]

async function openOnce(field: Locator, page: Page) {
  if (!(await field.isVisible()))
    await button(page, team.needs.list.editOf(need?.name ?? '')).click()
  await field.focus()
}

/** Notes the time from a key to the first frame after the page has handled it. */
function noteKeystrokes() {
  let pressed: number | null = null
  const channel = new MessageChannel()
  const painted: number[] = []
  channel.port1.onmessage = () => {
    const start = painted.shift()
    if (start !== undefined) performance.measure('keystroke', { start, end: performance.now() })
  }
  const handled = () => {
    if (pressed === null) return
    painted.push(pressed)
    pressed = null
    requestAnimationFrame(() => channel.port2.postMessage(null))
  }
  addEventListener('keydown', (event) => {
    pressed = event.timeStamp
    // In a text the letter comes with the event after this one.
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement))
      handled()
  })
  addEventListener('input', handled)
}

/** Milliseconds of each keystroke of one round. */
async function round(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => performance.clearMeasures('keystroke'))
  for (const [place, key] of keys.entries()) {
    await page.keyboard.press(key)
    await page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const isNoted = () => performance.getEntriesByName('keystroke').length >= count
          if (isNoted()) return resolve()
          const observer = new PerformanceObserver(() => {
            if (!isNoted()) return
            observer.disconnect()
            resolve()
          })
          observer.observe({ type: 'measure' })
        }),
      place + 1,
    )
  }
  return page.evaluate(() =>
    performance.getEntriesByName('keystroke').map(({ duration }) => duration),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const line = (name: string, small: number, large: number) =>
  `${name.padEnd(34)}${small.toFixed(2).padStart(10)}${large.toFixed(2).padStart(10)}${(large / small).toFixed(2).padStart(8)}`

async function measure(browser: Browser, address: string): Promise<number> {
  const projects = {
    small: largeProject({ needs: 1, actors: 1 }, 'small'),
    large: largeProject(undefined, 'large'),
  }
  const small = await opened(browser, address, projects.small, noteKeystrokes)
  const large = await opened(browser, address, projects.large, noteKeystrokes)
  const all: { small: number[]; large: number[] } = { small: [], large: [] }
  const slow: string[] = []
  console.log(`${'median ms from key to frame'.padEnd(34)}     small     large   ratio`)
  for (const { name, page, enter, keys } of places) {
    const here: { small: number[]; large: number[] } = { small: [], large: [] }
    await goTo(small, projects.small, page, words.pages[page].title)
    await goTo(large, projects.large, page, words.pages[page].title)
    for (let nth = 0; nth <= rounds; nth++)
      for (const [which, at] of [
        ['small', small],
        ['large', large],
      ] as const) {
        await at.bringToFront()
        await enter(at)
        const found = await round(at, keys)
        // The first round only warms up.
        if (nth > 0) here[which].push(...found)
      }
    console.log(line(name, median(here.small), median(here.large)))
    if (median(here.large) / median(here.small) > most) slow.push(name)
    all.small.push(...here.small)
    all.large.push(...here.large)
  }
  console.log(line('all', median(all.small), median(all.large)))
  for (const name of slow)
    console.log(`More than ${most} times as slow in the large project: ${name}`)
  return median(all.large) / median(all.small)
}

const { server, address } = await servedBuild()
const browser = await chromium.launch({
  ...browserLaunch,
  // A frame of 16 ms would hide what the page needs.
  args: [...browserLaunch.args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  const ratio = await measure(browser, address)
  process.exitCode = ratio > most ? 1 : 0
} finally {
  await browser.close()
  await server.close()
}
