import { whenWorthTrying } from './try-again.ts'
import { isLocalFile } from './where-run.ts'

/** Milliseconds without a key or a press before anything is fetched. */
const rest = 2_000

/** Letters of both languages. */
const letters = 'aåé–'

let isBegun = false

/**
 * Fetches all code of a project, once a visit, while the page has nothing else to do: a screen not yet
 * seen must not need the network. The build lists it (`codeList` in `tools/vite-plugins.ts`).
 */
export function fetchAhead(): void {
  // A page that is one file has all of it, and so has one whose files a service worker keeps.
  if (isBegun || !import.meta.env.PROD || isLocalFile() || isKept()) return
  isBegun = true
  void fetchAll()
}

const isKept = () => Boolean(navigator.serviceWorker?.controller)

async function fetchAll() {
  const tillRested = watchHands()
  let left: readonly string[] | null = null
  for (let failures = 0; ; failures++) {
    left ??= await listed()
    left = left && (await fetchEach(left, tillRested))
    if (left?.length === 0) return fetchFonts()
    await new Promise<void>((run) => whenWorthTrying(failures, run))
  }
}

async function listed(): Promise<readonly string[] | null> {
  try {
    const response = await fetch('./code.json')
    const list: unknown = await response.json()
    return Array.isArray(list) ? list.filter((file) => typeof file === 'string') : []
  } catch {
    return null
  }
}

/** The style sheets name the fonts of screens not yet seen; those for our languages are fetched. */
async function fetchFonts() {
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  for (const family of families)
    for (const style of ['normal', 'italic'])
      await document.fonts.load(`${style} 1em "${family}"`, letters).catch(() => {})
}

/** One at a time. Gives back what could not be fetched. */
async function fetchEach(files: readonly string[], tillRested: () => number) {
  const failed: string[] = []
  for (const file of files) {
    for (let wait = tillRested(); wait > 0; wait = tillRested()) await pause(wait)
    await idle()
    if (!(await fetched(file))) failed.push(file)
  }
  return failed
}

/** Milliseconds until hands have rested long enough, from now on. */
function watchHands(): () => number {
  let last = performance.now()
  const note = () => {
    last = performance.now()
  }
  for (const kind of ['keydown', 'pointerdown', 'input'])
    window.addEventListener(kind, note, { capture: true, passive: true })
  return () => last + rest - performance.now()
}

const pause = (milliseconds: number) => new Promise<void>((run) => setTimeout(run, milliseconds))

/** Safari has no idle callbacks; there the rest of the hands must do. */
const idle = () =>
  typeof requestIdleCallback === 'undefined'
    ? pause(0)
    : new Promise<void>((run) => requestIdleCallback(() => run()))

/** A module is kept by the page itself, and so is a style sheet; all else by the browser's cache. */
function fetched(file: string): Promise<boolean> {
  const address = new URL(file, document.baseURI).href
  if (file.endsWith('.css')) return linked('stylesheet', address)
  if (file.endsWith('.js')) return linked('modulepreload', address)
  return fetch(address).then(
    async (response) => response.ok && (await response.blob()).size > 0,
    () => false,
  )
}

function linked(rel: string, href: string): Promise<boolean> {
  const isThere = [...document.querySelectorAll('link')].some(
    (link) => link.rel === rel && link.href === href,
  )
  if (isThere) return Promise.resolve(true)
  return new Promise((done) => {
    const link = document.createElement('link')
    Object.assign(link, { rel, href, crossOrigin: '' })
    link.addEventListener('load', () => done(true))
    link.addEventListener('error', () => done(false))
    document.head.append(link)
  })
}
