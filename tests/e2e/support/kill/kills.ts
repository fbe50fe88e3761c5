import type { BrowserContext, Page } from 'playwright-core'
import type { Project } from '#core/project/project.ts'
import { pageIds } from '#core/questions/question-ids.ts'
import { loadExample } from '#examples/load-example.ts'
import { chooseFile, fileOf } from '../project-files.ts'
import { keptProject } from '../shelf.ts'
import { killedBrowser } from './killed-browser.ts'
import { cutWrites, noteWhatIsKept, type Told, type, typedText } from './typist.ts'

/** All there is to type on: the questions, the overviews and the document. */
const screens = [...pageIds, 'overview', 'answers', 'charter'] as const

/** Edits on one screen before another is gone to. */
const atOnce = 40

export interface KillPlan {
  /** Where the application is served. */
  readonly address: string
  readonly kills: number
  /** Loses all that is written on purpose, to show that a loss is seen. */
  readonly isCut: boolean
  readonly onKill?: (found: Kills) => void
}

export interface Kills {
  kills: number
  edits: number
  /** How often a field was said to be kept. */
  confirmed: number
  readonly losses: string[]
}

/**
 * Kills the browser at random moments while a script types in one window and in two, by turns, and looks
 * after each start for every text that the bar had said was kept.
 */
export async function killWhileTyping({ address, kills, isCut, onKill }: KillPlan): Promise<Kills> {
  const found: Kills = { kills: 0, edits: 0, confirmed: 0, losses: [] }
  const kept = new Map<string, number>()
  const browser = killedBrowser()
  let hear: (news: Told['kind']) => void = () => {}
  // Whoever types takes numbers higher than all before.
  let number = 1
  const next = () => {
    number += atOnce
    return number - atOnce
  }
  const onTold = (news: Told) => {
    hear(news.kind)
    if (news.kind === 'typed') found.edits++
    if (news.kind === 'kept')
      for (const [field, edit] of Object.entries(news.fields)) {
        found.confirmed++
        kept.set(field, Math.max(edit, kept.get(field) ?? 0))
      }
  }
  const begin = async () => {
    const context = await browser.start()
    await context.exposeBinding('told', (_, news: Told) => onTold(news))
    await context.addInitScript(noteWhatIsKept)
    return context
  }
  try {
    const project = await typedInProject()
    let context = await begin()
    await bring(context, address, project)
    if (isCut) await context.addInitScript(cutWrites)
    while (found.kills < kills) {
      const windows = 1 + (found.kills % 2)
      const dying = typeInWindows(context, { address, id: project.id, windows, next })
      await momentToDie(found.kills, (listener) => {
        hear = listener
      })
      await browser.kill()
      await dying
      found.kills++
      context = await begin()
      if (isCut) await context.addInitScript(cutWrites)
      found.losses.push(...(await lossesIn(context, { address, id: project.id, kept })))
      onKill?.(found)
    }
    return found
  } finally {
    await browser.end()
  }
}

/** One with rows to type in everywhere. */
async function typedInProject(): Promise<Project> {
  const example = await loadExample('vandet-i-engkvarteret', 'da')
  const rows = ['s1', 's2'].map((id) => ({ id, what: id, who: '', when: '' }))
  return { ...example, id: 'p1', example: null, nextSteps: rows }
}

async function bring(context: BrowserContext, address: string, project: Project) {
  const page = await context.newPage()
  await page.goto(address)
  await chooseFile(page, fileOf(project))
  await page.waitForURL((url) => url.hash.startsWith(`#/p/${project.id}`))
  await page.close()
}

interface Windows {
  readonly address: string
  readonly id: string
  readonly windows: number
  /** The number of the next edit, and of as many as are made at once. */
  readonly next: () => number
}

/** Ends when the browser does. */
async function typeInWindows(context: BrowserContext, { address, id, windows, next }: Windows) {
  const typing = async (window: number) => {
    const page = await context.newPage()
    while (true) {
      await open(page, `${address}#/p/${id}/${anyOf(screens)}`)
      await type(page, { window, windows, first: next(), edits: atOnce })
    }
  }
  await Promise.allSettled(Array.from({ length: windows }, (_, window) => typing(window)))
}

/** What each third of the kills is to come a little after. */
const occasions = ['typed', 'writes', 'kept'] as const

/** Some time after typing has begun, and by turns a little after a write has, or the bar has said that it is kept. */
async function momentToDie(
  kill: number,
  listen: (listener: (news: Told['kind']) => void) => void,
): Promise<void> {
  // Where nothing comes, as when a page has broken, it dies all the same.
  const next = (kind: Told['kind']) =>
    Promise.race([
      new Promise<void>((heard) => listen((news) => news === kind && heard())),
      later(20_000),
    ])
  await next('typed')
  await later(Math.random() * 4_000)
  await next(occasions[kill % occasions.length] ?? 'typed')
  await later(Math.random() * 40)
  listen(() => {})
}

interface Looked {
  readonly address: string
  readonly id: string
  readonly kept: Map<string, number>
}

/** What had been said to be kept and is not there, and a project that does not open. */
async function lossesIn(context: BrowserContext, { address, id, kept }: Looked): Promise<string[]> {
  const page = await context.newPage()
  await open(page, `${address}#/p/${id}/problem/statement`)
  const isOpen = await page
    .locator('main textarea[name="problem.statement"]')
    .waitFor()
    .then(
      () => true,
      () => false,
    )
  if (!isOpen) {
    const shown = await page.locator('body').innerText()
    return [`The project does not open: ${JSON.stringify(shown.slice(0, 500))}`]
  }
  const there = numbersIn(await keptProject(page, id))
  await page.close()
  return [...kept].flatMap(([field, edit]) => {
    const now = there.get(field) ?? 0
    if (now >= edit) return []
    // Lost once.
    kept.set(field, now)
    return [`${field}: ${edit} was kept, ${now} is there.`]
  })
}

/** Of each field that was typed in, the number of what stands in it. */
function numbersIn(value: unknown, found = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'string') {
    const [, field, edit] = typedText.exec(value) ?? []
    if (field !== undefined) found.set(field, Number(edit))
  } else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) numbersIn(each, found)
  return found
}

const open = async (page: Page, url: string) => {
  await page.goto(url)
  await page.locator('h1').first().waitFor()
}

const anyOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T
const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
