import { describe, expect, it } from 'vitest'
import { emptyProject } from '#core/project/project.ts'
import type { PdfRequest } from '#papers/charter-pdf.ts'
import { countPages, savedCharter } from '#papers/pdf-client.ts'
import type { Progress } from '#renderers/pdf/pdf.ts'
import { fullAnswers } from '../fixtures/full-answers.ts'
import { largeProject } from '../fixtures/large-project.ts'

const small: PdfRequest = {
  project: { ...emptyProject('p1', 'da', '2026-11-23T14:32:00.000Z'), answers: fullAnswers },
  language: 'da',
  choices: { date: '2026-11-23' },
  largePrint: false,
  inside: { name: 'p.medspil.json', app: 'test', privateNotes: true },
}
const large: PdfRequest = { ...small, project: largeProject() }
const made = (
  request: PdfRequest,
  { signal = new AbortController().signal, onProgress = (_: Progress) => {} } = {},
) => savedCharter(request, { signal, onProgress })

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

/** Every worker begins with this code instead of its own. */
function withWorkerOf<T>(code: string, work: () => Promise<T>): Promise<T> {
  const { Worker } = globalThis
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
  globalThis.Worker = class extends Worker {
    constructor() {
      super(address)
    }
  }
  return work().finally(() => {
    globalThis.Worker = Worker
    URL.revokeObjectURL(address)
  })
}

it('paints on while a large charter is made, and tells how far it is', async () => {
  // Fetched before, as the second time someone saves: compiling is not what is measured.
  await made(small)
  const told: Progress[] = []
  const onProgress = (progress: Progress) => void told.push(progress)
  const begun = performance.now()
  const { longest, frames } = await watched(() => made(large, { onProgress }))
  const seconds = (performance.now() - begun) / 1000
  const here = await withoutWorker(() => watched(() => made(large)))
  expect(longest).toBeLessThan(smallPart * here.longest)
  expect(frames).toBeGreaterThan(10)
  const pages = told.at(-1)?.pages ?? 0
  expect(pages).toBeGreaterThan(100)
  // Ten times a second, and at the first and the last page.
  expect(told.length).toBeLessThanOrEqual(2 + 10 * seconds)
  expect(told.at(-1)).toEqual({ done: pages, pages })
})

it('stops at once when it is asked to', async () => {
  const begun = performance.now()
  await made(large)
  const whole = performance.now() - begun
  const stop = new AbortController()
  const onProgress = () => stop.abort()
  let asked = 0
  stop.signal.addEventListener('abort', () => {
    asked = performance.now()
  })
  const stopped = made(large, { signal: stop.signal, onProgress })
  await expect(stopped).rejects.toHaveProperty('name', 'AbortError')
  expect(performance.now() - asked).toBeLessThan(smallPart * whole)
})

it('does not even begin when it was stopped before', async () => {
  const stopped = made(small, { signal: AbortSignal.abort() })
  await expect(stopped).rejects.toHaveProperty('name', 'AbortError')
})

it('makes the same file where there can be no worker', async () => {
  const inWorker = await made(small)
  const here = await withoutWorker(() => made(small))
  expect(await here.bytes()).toEqual(await inWorker.bytes())
})

it.each([
  ['cannot be read', 'no script at all'],
  [
    'cannot fetch what it needs',
    'import("./nowhere.js").catch((reason) => postMessage({ kind: "failed", reason }))',
  ],
])('makes the same file where the worker %s', async (_, code) => {
  const inWorker = await made(small)
  const here = await withWorkerOf(code, () => made(small))
  expect(await here.bytes()).toEqual(await inWorker.bytes())
})

it('speaks the language it was asked for', async () => {
  const texts = await Promise.all(
    (['da', 'en'] as const).map(async (language) => (await made({ ...small, language })).bytes()),
  )
  expect(texts[0]).not.toEqual(texts[1])
})

describe('the pages of a charter', () => {
  const counted = (request: PdfRequest, signal = new AbortController().signal) =>
    countPages(request, { signal })

  it('are told as many as the file then has, and with no worker too', async () => {
    for (const largePrint of [false, true]) {
      const request = { ...small, largePrint }
      let pages = 0
      await made(request, {
        onProgress: (progress) => {
          pages = progress.pages
        },
      })
      expect(await counted(request)).toBe(pages)
      expect(await withoutWorker(() => counted(request))).toBe(pages)
    }
  })

  it('are no longer told when nobody asks any more', async () => {
    const stop = new AbortController()
    const stopped = counted(large, stop.signal)
    stop.abort()
    await expect(stopped).rejects.toHaveProperty('name', 'AbortError')
  })
})
