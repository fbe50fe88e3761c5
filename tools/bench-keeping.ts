/**
 * Measures what keeping costs the page, as script time and in turn: writing what one key changed, in the largest
 * project there can be against one with a single need and actor; and the start page with 200 projects against
 * one. Ends with 1 when a ratio is more than it may be.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { emptyProject } from '#core/project/project.ts'
import { fileEnding, serializeProject } from '#core/project/project-file.ts'
import { joining } from '#i18n/da/joining.ts'
import { project } from '#i18n/da/project.ts'
import { shell } from '#i18n/da/shell.ts'
import { type Side, side } from './bench-against/side.ts'
import { browserLaunch } from './browser.mjs'
import { goTo, scriptSpent } from './built-page.ts'

const rounds = 8
/** Milliseconds in which a key is drawn, and then in which its change is kept. */
const [drawn, kept] = [200, 3000]
const many = 200
/** How much more the large may take than the small. */
const most = { write: 2, start: 1.2 }

const moment = '2026-11-23T12:00:00.000Z'

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Tells the medians of what `sample` gives of both in turn, and whether their ratio is allowed. */
async function compared<T>(
  what: string,
  [small, large]: readonly [T, T],
  { sample, allowed }: { sample: (of: T, round: number) => Promise<number>; allowed: number },
): Promise<boolean> {
  const found: { small: number[]; large: number[] } = { small: [], large: [] }
  for (let round = 0; round <= rounds; round++)
    for (const which of round % 2 ? (['small', 'large'] as const) : (['large', 'small'] as const)) {
      const time = await sample(which === 'small' ? small : large, round)
      // the first only warms up
      if (round > 0) found[which].push(time)
    }
  const [less, more] = [median(found.small), median(found.large)]
  const ratio = more / less
  console.log(
    `${what.padEnd(44)}${less.toFixed(2).padStart(9)}${more.toFixed(2).padStart(9)} ms: ${ratio.toFixed(2)} of ${allowed}`,
  )
  return ratio <= allowed
}

/** Script time of the page once a key is drawn, until its change has been kept. */
async function writingTime({ page }: Side, round: number): Promise<number> {
  await page.bringToFront()
  await page.locator('main textarea').first().focus()
  await page.keyboard.press(round % 2 === 0 ? 'e' : 'Backspace')
  await pause(drawn)
  const spent = await scriptSpent(page)
  await pause(kept)
  return spent()
}

interface StartPage {
  readonly page: Page
  readonly address: string
}

async function startPage(browser: Browser, address: string, projects: number): Promise<StartPage> {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await page.goto(address)
  const files = Array.from({ length: projects }, (_, nth) => ({
    name: `p${nth}${fileEnding}`,
    mimeType: 'application/json',
    buffer: Buffer.from(serializeProject(emptyProject(`p${nth}`, 'da', moment), moment, 'Medspil')),
  }))
  await page.getByLabel(shell.home.chooseFile).setInputFiles(files)
  if (projects > 1) {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: joining.open, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  } else await page.getByRole('heading', { level: 1, name: project.overview.title }).waitFor()
  return { page, address }
}

async function shown(page: Page) {
  await page.waitForFunction(() => document.querySelector('#projects') !== null)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

async function startingTime({ page, address }: StartPage): Promise<number> {
  const next = await page.context().newPage()
  const spent = await scriptSpent(next)
  await next.goto(address)
  await shown(next)
  const time = await spent()
  await next.close()
  return time
}

const browser = await chromium.launch(browserLaunch)
try {
  const sides = [
    await side(browser, 'small', { size: { needs: 1, actors: 1 } }),
    await side(browser, 'large'),
  ] as const
  for (const each of sides)
    await goTo(
      each.page,
      each.project,
      'problem/statement',
      project.pages['problem/statement'].title,
    )
  const isWriting = await compared('writing what one key changed', sides, {
    sample: writingTime,
    allowed: most.write,
  })
  const starts = [
    await startPage(browser, sides[0].address, 1),
    await startPage(browser, sides[0].address, many),
  ] as const
  const isStarting = await compared(`the start page with ${many} projects`, starts, {
    sample: startingTime,
    allowed: most.start,
  })
  for (const { server } of sides) await server.close()
  process.exitCode = isWriting && isStarting ? 0 : 1
} finally {
  await browser.close()
}
