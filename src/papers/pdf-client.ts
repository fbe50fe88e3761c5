import type { Progress } from '#renderers/pdf/pdf.ts'
import { ownThread } from '#threads/own-thread.ts'
import type { PageRequest, PdfRequest } from './charter-pdf.ts'
import pdfWorker from './pdf-worker.ts?worker&url'
import type { RunSheetRequest } from './run-sheet-pdf.ts'
import type { SheetsRequest } from './sheets-pdf.ts'
import type { SummaryRequest } from './summary-pdf.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

interface Stoppable {
  /** Stops the work; it then rejects with the signal's reason. */
  readonly signal: AbortSignal
}

interface Watching extends Stoppable {
  readonly onProgress: (progress: Progress) => void
}

/**
 * A project's charter as PDF, made in a worker. Where there can be none, or where it fails, as when
 * part of it cannot be fetched, it is made on the page's own thread; rejects when that fails too.
 */
export async function savedCharter(request: PdfRequest, watching: Watching): Promise<Blob> {
  const bytes = await worked<Uint8Array<ArrayBuffer>>({ act: 'make', request }, watching, () =>
    makeHere(request, watching.onProgress),
  )
  return new Blob([bytes], { type: 'application/pdf' })
}

/** A project's run sheet as PDF, made as `savedCharter` makes a charter. */
export async function savedRunSheet(
  request: RunSheetRequest,
  { signal }: Stoppable,
): Promise<Blob> {
  const bytes = await worked<Uint8Array<ArrayBuffer>>(
    { act: 'runSheet', request },
    { signal, onProgress: () => {} },
    () => runSheetHere(request),
  )
  return new Blob([bytes], { type: 'application/pdf' })
}

/** Sheets and cards for a workshop as PDF, made as `savedCharter` makes a charter. */
export async function savedSheets(request: SheetsRequest, { signal }: Stoppable): Promise<Blob> {
  const bytes = await worked<Uint8Array<ArrayBuffer>>(
    { act: 'sheets', request },
    { signal, onProgress: () => {} },
    () => sheetsHere(request),
  )
  return new Blob([bytes], { type: 'application/pdf' })
}

/** The summary of a project's workshop as PDF, made as `savedCharter` makes a charter. */
export async function savedSummary(request: SummaryRequest, { signal }: Stoppable): Promise<Blob> {
  const bytes = await worked<Uint8Array<ArrayBuffer>>(
    { act: 'summary', request },
    { signal, onProgress: () => {} },
    () => summaryHere(request),
  )
  return new Blob([bytes], { type: 'application/pdf' })
}

/** How many pages `savedCharter` makes of the same, told without making it; as it, else. */
export const countPages = (request: PageRequest, { signal }: Stoppable): Promise<number> =>
  worked<number>({ act: 'count', request }, { signal, onProgress: () => {} }, () =>
    countHere(request),
  )

async function worked<Result>(
  asked: ToWorker,
  watching: Watching,
  here: () => Promise<Result>,
): Promise<Result> {
  const { signal } = watching
  signal.throwIfAborted()
  const inWorker = hasWorker() ? await askWorker<Result>(asked, watching) : null
  const result = inWorker ?? (await here())
  signal.throwIfAborted()
  return result
}

/** Whether this browser can draw in a worker what no font has. */
const hasWorker = () => typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined'

/** In a worker of its own, which ends with it: done, failed or stopped. Null when it failed. */
function askWorker<Result>(
  asked: ToWorker,
  { signal, onProgress }: Watching,
): Promise<Result | null> {
  const worker = ownThread(pdfWorker)
  return new Promise<Result | null>((resolve, reject) => {
    const failed = (reason: unknown) => {
      console.error(reason)
      resolve(null)
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Result>>) => {
      if (data.kind === 'progress') onProgress({ done: data.done, pages: data.pages })
      else if (data.kind === 'done') resolve(data.result)
      else failed(data.reason)
    })
    worker.addEventListener('error', ({ message }) => failed(message))
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(asked)
  }).finally(() => worker.terminate())
}

const partsHere = () => Promise.all([import('./charter-pdf.ts'), import('./browser-means.ts')])

async function makeHere(request: PdfRequest, onProgress: Watching['onProgress']) {
  const [{ charterPdf }, { browserMeans }] = await partsHere()
  return charterPdf(request, await browserMeans(onProgress))
}

async function countHere(request: PageRequest) {
  const [{ charterPages }, { browserMeans }] = await partsHere()
  return charterPages(request, await browserMeans(() => {}))
}

async function runSheetHere(request: RunSheetRequest) {
  const [{ runSheetPdf }, { browserMeans }] = await Promise.all([
    import('./run-sheet-pdf.ts'),
    import('./browser-means.ts'),
  ])
  return runSheetPdf(request, await browserMeans(() => {}))
}

async function sheetsHere(request: SheetsRequest) {
  const [{ sheetsPdf }, { browserMeans }] = await Promise.all([
    import('./sheets-pdf.ts'),
    import('./browser-means.ts'),
  ])
  return sheetsPdf(request, await browserMeans(() => {}))
}

async function summaryHere(request: SummaryRequest) {
  const [{ summaryPdf }, { browserMeans }] = await Promise.all([
    import('./summary-pdf.ts'),
    import('./browser-means.ts'),
  ])
  return summaryPdf(request, await browserMeans(() => {}))
}
