import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { fileEnding } from '#core/project/project-file.ts'
import { failed, ok, type Result } from '#core/result.ts'

/**
 * `pdfWithoutProject` no project file among its attachments · `pdfLocked` opens only with a
 * password · `pdfReaderMissing` what reads it could not be fetched · `damaged` not a PDF that can be
 * read.
 */
export type PdfFailure = 'pdfWithoutProject' | 'pdfLocked' | 'pdfReaderMissing' | 'damaged'

/** The bytes of the project file inside a PDF, whoever saved the PDF last. Never rejects. */
export async function projectInPdf(
  bytes: Uint8Array,
): Promise<Result<Uint8Array<ArrayBuffer>, PdfFailure>> {
  const port = threadPort()
  const worker = port && PDFWorker.create({ port })
  // Reading takes the bytes away from whoever gave them.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, ...(worker && { worker }) })
  try {
    const reading = loading.promise.then(projectIn)
    return await (port ? Promise.race([reading, brokenThread(port)]) : reading)
  } catch (reason) {
    return failed(reason instanceof PasswordException ? 'pdfLocked' : 'damaged')
  } finally {
    worker?.destroy()
    port?.terminate()
    // With a thread there is nothing left to take down, and one that never ran would not answer.
    if (!port) await loading.destroy()
  }
}

async function projectIn(
  document: PDFDocumentProxy,
): Promise<Result<Uint8Array<ArrayBuffer>, PdfFailure>> {
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    if (!filename.toLowerCase().endsWith(fileEnding)) continue
    const content = await document.getAttachmentContent(id)
    if (content) return ok(new Uint8Array(content))
  }
  return failed('pdfWithoutProject')
}

/** A thread of its own, from this site's files; outside of a browser the reader works without. */
const threadPort = (): Worker | null => (typeof Worker === 'undefined' ? null : new PdfWorker())

/** Settles only when the thread's script cannot be fetched or run: the reader would wait for ever. */
const brokenThread = (port: Worker): Promise<Result<never, PdfFailure>> =>
  new Promise((resolve) => {
    port.addEventListener('error', () => resolve(failed('pdfReaderMissing')), { once: true })
  })
