import type { Page } from '@playwright/test'

/** How the crawler's part in the page begins what it tells. */
export const mark = 'crawl: '

/** Milliseconds one act in the page may take: the longest needs some ten seconds where nothing else runs. */
const longest = 180_000
/** Milliseconds in which a page that is not caught in a loop says something. */
const answerTime = 10_000

const lastTold = new WeakMap<Page, string>()

/** Remembers what the page tells, by what is sent before the act that may never end. */
export function listenTo(page: Page): void {
  page.on('console', (message) => {
    const text = message.text()
    if (text.startsWith(mark)) lastTold.set(page, text.slice(mark.length))
  })
}

/** One act in the page; where it does not come to an end, an error says which, and how far it came. */
export async function bounded<T>(
  page: Page,
  name: string,
  act: () => Promise<T>,
  most = longest,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(async () => {
      const where = lastTold.get(page) ?? 'nothing yet'
      reject(
        new Error(
          `${name} has no end: in ${most / 1000} s it came to “${where}”, ${await stateOf(page)}`,
        ),
      )
    }, most)
  })
  try {
    return await Promise.race([act(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the page is caught in a loop, and if not, whether it is drawn. */
async function stateOf(page: Page): Promise<string> {
  const silent = new Promise<string>((resolve) => {
    setTimeout(() => resolve('and the page no longer answers'), answerTime).unref()
  })
  const answer = page
    .evaluate(async () => {
      const begun = performance.now()
      const drawn = new Promise<string>((resolve) =>
        requestAnimationFrame(() => resolve(`after ${Math.round(performance.now() - begun)} ms`)),
      )
      const never = new Promise<string>((resolve) =>
        setTimeout(() => resolve('not in two seconds'), 2000),
      )
      return `${document.visibilityState}, drawn ${await Promise.race([drawn, never])}`
    })
    .catch((error: unknown) => `gone: ${String(error)}`)
  return Promise.race([silent, answer.then((state) => `and the page is ${state}`)])
}
