import type { Progress } from '#renderers/pdf/pdf.ts'
import { browserMeans } from './browser-means.ts'
import { charterPages, charterPdf, type PdfMeans } from './charter-pdf.ts'
import { runSheetPdf } from './run-sheet-pdf.ts'
import { sheetsPdf } from './sheets-pdf.ts'
import { summaryPdf } from './summary-pdf.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

/** Makes or measures one paper, away from the thread people type on. Ended from outside, also halfway. */
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void work(data))

async function work(asked: ToWorker): Promise<void> {
  try {
    const means = await browserMeans(onProgress)
    if (asked.act === 'count')
      send({ kind: 'done', result: await charterPages(asked.request, means) })
    else {
      const result = await made(asked, means)
      send({ kind: 'done', result }, [result.buffer])
    }
  } catch (reason) {
    send({ kind: 'failed', reason })
  }
}

function made(asked: Exclude<ToWorker, { act: 'count' }>, means: PdfMeans) {
  if (asked.act === 'make') return charterPdf(asked.request, means)
  if (asked.act === 'summary') return summaryPdf(asked.request, means)
  if (asked.act === 'sheets') return sheetsPdf(asked.request, means)
  return runSheetPdf(asked.request, means)
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

function send(message: FromWorker<number | Uint8Array>, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
