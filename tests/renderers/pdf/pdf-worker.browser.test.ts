import { expect, it } from 'vitest'
import { charterPdf } from '#renderers/pdf/pdf-renderer.ts'
import type { Progress } from '#renderers/renderer.ts'
import { sampleCharter } from '../../fixtures/sample-charter.ts'
import { tableOf, withBlocks, wordsOf } from './charters.ts'

/** As large as the charter of a project with 1,000 actors. */
const large = withBlocks(...Array.from({ length: 4 }, () => tableOf(1000, () => wordsOf(20))))
/** In milliseconds; from here on people notice. */
const noticeable = 50

/** The longest the page's own thread was held up meanwhile, and how many frames it painted. */
async function watched(work: () => Promise<unknown>) {
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ entryTypes: ['longtask'] })
  let frames = 0
  let isDone = false
  const count = () => {
    frames++
    if (!isDone) requestAnimationFrame(count)
  }
  requestAnimationFrame(count)
  await work()
  isDone = true
  tasks.push(...observer.takeRecords().map(({ duration }) => duration))
  observer.disconnect()
  return { longest: Math.max(0, ...tasks), frames }
}

it('paints on while a large charter is made, and tells how far it is', async () => {
  // Fetched before, as the second time someone saves: compiling is not what is measured.
  await charterPdf(sampleCharter)
  const told: Progress[] = []
  const onProgress = (progress: Progress) => void told.push(progress)
  const { longest, frames } = await watched(() => charterPdf(large, { onProgress }))
  expect(longest).toBeLessThan(noticeable)
  expect(frames).toBeGreaterThan(10)
  const pages = told.at(-1)?.pages ?? 0
  expect(pages).toBeGreaterThan(100)
  expect(told.length).toBeLessThanOrEqual(101)
  expect(told.at(-1)).toEqual({ done: pages, pages })
})

it('stops at once when it is asked to', async () => {
  const stop = new AbortController()
  const onProgress = () => stop.abort()
  let asked = 0
  stop.signal.addEventListener('abort', () => {
    asked = performance.now()
  })
  const made = charterPdf(large, { signal: stop.signal, onProgress })
  await expect(made).rejects.toHaveProperty('name', 'AbortError')
  expect(performance.now() - asked).toBeLessThan(100)
})

it('does not even begin when it was stopped before', async () => {
  const made = charterPdf(sampleCharter, { signal: AbortSignal.abort() })
  await expect(made).rejects.toHaveProperty('name', 'AbortError')
})

it('makes the same file where there can be no worker', async () => {
  const inWorker = await charterPdf(sampleCharter)
  const { Worker } = globalThis
  Reflect.deleteProperty(globalThis, 'Worker')
  const here = await charterPdf(sampleCharter).finally(() => {
    globalThis.Worker = Worker
  })
  expect(await here.bytes()).toEqual(await inWorker.bytes())
})
