import type { Progress } from '#renderers/pdf/pdf.ts'
import type { PdfRequest } from './charter-pdf.ts'

/** What the worker tells of the one charter it makes. */
export type FromWorker =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly reason: unknown }

interface Watching {
  /** Stops the work; it then rejects with the signal's reason. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * A project's charter as PDF, made in a worker. Where there can be none, or where it fails, as when
 * part of it cannot be fetched, it is made on the page's own thread; rejects when that fails too.
 */
export async function savedCharter(request: PdfRequest, watching: Watching): Promise<Blob> {
  const { signal, onProgress } = watching
  signal.throwIfAborted()
  const inWorker = hasWorker() ? await makeInWorker(request, watching) : null
  const bytes = inWorker ?? (await makeHere(request, onProgress))
  signal.throwIfAborted()
  return new Blob([bytes], { type: 'application/pdf' })
}

/** Whether this browser can draw in a worker what no font has. */
const hasWorker = () => typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined'

/** In a worker of its own, which ends with it: made, failed or stopped. Null when it failed. */
function makeInWorker(
  request: PdfRequest,
  { signal, onProgress }: Watching,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Uint8Array<ArrayBuffer> | null>((resolve, reject) => {
    const failed = (reason: unknown) => {
      console.error(reason)
      resolve(null)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress({ done: data.done, pages: data.pages })
      else if (data.kind === 'made') resolve(data.bytes)
      else failed(data.reason)
    })
    worker.addEventListener('error', ({ message }) => failed(message))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(request)
  }).finally(() => worker.terminate())
}

async function makeHere(request: PdfRequest, onProgress: Watching['onProgress']) {
  const [{ charterPdf }, { browserMeans }] = await Promise.all([
    import('./charter-pdf.ts'),
    import('./browser-means.ts'),
  ])
  return charterPdf(request, await browserMeans(onProgress))
}
