import { expect, it } from 'vitest'
import { charterPdf } from '#renderers/pdf/pdf-renderer.ts'
import type { Progress } from '#renderers/shared/renderer.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { tableOf, withBlocks, wordsOf } from './charters.ts'

/** As large as the charter of a project with 1,000 actors. */
const large = withBlocks(...Array.from({ length: 4 }, () => tableOf(1000, () => wordsOf(20))))
/**
 * Compared with the same work on the page's own thread, in the same run: milliseconds say more of how
 * busy the machine is than of what holds the page up.
 */
const smallPart = 0.5

/** The longest the page went without painting meanwhile, and how many frames it painted. */
async function watched(work: () => Promise<unknown>) {
  let frames = 0
  let isDone = false
  let last = performance.now()
  let longest = 0
  const count = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    frames++
    if (!isDone) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  await work()
  isDone = true
  return { longest: Math.max(longest, performance.now() - last), frames }
}

function withoutWorker<T>(work: () => Promise<T>): Promise<T> {
  const { Worker } = globalThis
  Reflect.deleteProperty(globalThis, 'Worker')
  return work().finally(() => {
    globalThis.Worker = Worker
  })
}

it('paints on while a large charter is made, and tells how far it is', async () => {
  // Fetched before, as the second time someone saves: compiling is not what is measured.
  await charterPdf(sampleCharter)
  const told: Progress[] = []
  const onProgress = (progress: Progress) => void told.push(progress)
  const { longest, frames } = await watched(() => charterPdf(large, { onProgress }))
  const here = await withoutWorker(() => watched(() => charterPdf(large)))
  expect(longest).toBeLessThan(smallPart * here.longest)
  expect(frames).toBeGreaterThan(10)
  const pages = told.at(-1)?.pages ?? 0
  expect(pages).toBeGreaterThan(100)
  expect(told.length).toBeLessThanOrEqual(101)
  expect(told.at(-1)).toEqual({ done: pages, pages })
})

it('stops at once when it is asked to', async () => {
  const begun = performance.now()
  await charterPdf(large)
  const whole = performance.now() - begun
  const stop = new AbortController()
  const onProgress = () => stop.abort()
  let asked = 0
  stop.signal.addEventListener('abort', () => {
    asked = performance.now()
  })
  const made = charterPdf(large, { signal: stop.signal, onProgress })
  await expect(made).rejects.toHaveProperty('name', 'AbortError')
  expect(performance.now() - asked).toBeLessThan(smallPart * whole)
})

it('does not even begin when it was stopped before', async () => {
  const made = charterPdf(sampleCharter, { signal: AbortSignal.abort() })
  await expect(made).rejects.toHaveProperty('name', 'AbortError')
})

it('makes the same file where there can be no worker', async () => {
  const inWorker = await charterPdf(sampleCharter)
  const here = await withoutWorker(() => charterPdf(sampleCharter))
  expect(await here.bytes()).toEqual(await inWorker.bytes())
})
