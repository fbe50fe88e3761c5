import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import type { RenderOptions } from '#renderers/shared/renderer.ts'
import { type CharterPart, partsOf } from './charter-parts.ts'
import { numbered } from './page-labels.ts'
import type { FromWorker, PdfContents, ToWorker } from './pdf-messages.ts'

/** Made in a worker of its own, which ends with it: made, failed or stopped. */
export function makeInWorker(
  { running: { page, ...running }, ...charter }: CharterDocument,
  contents: PdfContents,
  { signal, onProgress }: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'labelsWanted') tell({ kind: 'labels', labels: numbered(data.pages, page) })
      else if (data.kind === 'progress') onProgress?.({ done: data.done, pages: data.pages })
      else if (data.kind === 'made') resolve(data.bytes)
      else reject(data.reason)
    }
    worker.addEventListener('message', onMessage)
    worker.addEventListener('error', ({ message }) => reject(new WorkerFailed(message)))
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    sendInTurns(partsOf({ ...charter, running }), tell, signal)
      .then(() => tell({ kind: 'make', contents }))
      .catch(reject)
  }).finally(() => worker.terminate())
}

/** Milliseconds of copying before the page has a turn of its own. */
const turn = 8

/** Hands the parts over a few at a time: copied in one go, a large charter would hold typing up. */
async function sendInTurns(
  parts: Iterable<CharterPart>,
  tell: (message: ToWorker) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let began = performance.now()
  for (const part of parts) {
    tell({ kind: 'part', part })
    if (performance.now() - began < turn) continue
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    began = performance.now()
  }
}

/** The worker itself could not be started, or broke down. */
export class WorkerFailed extends Error {}

/** Whether this browser can draw in a worker what no font has. */
export const hasWorker = (): boolean =>
  typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined'
