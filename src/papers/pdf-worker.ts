import type { Progress } from '#renderers/pdf/pdf.ts'
import { browserMeans } from './browser-means.ts'
import { charterPdf, type PdfRequest } from './charter-pdf.ts'
import type { FromWorker } from './pdf-client.ts'

/** Makes one charter, away from the thread people type on. Ended from outside, also halfway. */
self.addEventListener('message', ({ data }: MessageEvent<PdfRequest>) => void make(data))

async function make(request: PdfRequest): Promise<void> {
  try {
    const bytes = await charterPdf(request, await browserMeans(onProgress))
    send({ kind: 'made', bytes }, [bytes.buffer])
  } catch (reason) {
    send({ kind: 'failed', reason })
  }
}

/** Milliseconds between two tellings: each has the page drawn anew, and nobody sees more. */
const often = 100
let told = -often

function onProgress({ done, pages }: Progress): void {
  const now = performance.now()
  if (done < pages && now - told < often) return
  told = now
  send({ kind: 'progress', done, pages })
}

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
