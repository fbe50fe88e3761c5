import {
  getDocument,
  PasswordException,
  type PDFDocumentProxy,
  PDFWorker,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url'
import { limits } from '#core/limits.ts'
import { fileEnding } from '#core/project/project-file.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { ownThread } from '#threads/own-thread.ts'

/**
 * `pdfWithoutProject` no project file among its attachments · `pdfLocked` opens only with a
 * password · `pdfReaderMissing` what reads it could not be fetched · `damaged` not a PDF that can be
 * read.
 */
export type PdfFailure = 'pdfWithoutProject' | 'pdfLocked' | 'pdfReaderMissing' | 'damaged'

type Found = Result<readonly Uint8Array<ArrayBuffer>[], PdfFailure>

/**
 * The bytes of each project file inside a PDF, at least one, whoever saved the PDF last: among its
 * attachments, on its pages as paper clips, and in the PDFs it holds, as a portfolio does. Never rejects.
 */
export async function projectsInPdf(bytes: Uint8Array): Promise<Found> {
  const port = threadPort()
  const worker = port && PDFWorker.create({ port })
  const reading = filesIn(bytes, worker, limits.pdfDepth)
  try {
    return await (port ? Promise.race([reading, brokenThread(port)]) : reading)
  } finally {
    worker?.destroy()
    port?.terminate()
  }
}

/** Of this PDF, and of those in it `deeper` times. */
async function filesIn(
  bytes: Uint8Array,
  worker: PDFWorker | null,
  deeper: number,
): Promise<Found> {
  // Reading takes the bytes away from whoever gave them.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, ...(worker && { worker }) })
  try {
    const document = await loading.promise
    const files: Uint8Array<ArrayBuffer>[] = []
    let isLocked = false
    for (const { id, name } of await attachmentsOf(document)) {
      const isProject = name.endsWith(fileEnding)
      if (!isProject && (deeper === 0 || !name.endsWith('.pdf'))) continue
      const content = await document.getAttachmentContent(id)
      if (!content) continue
      if (isProject) files.push(new Uint8Array(content))
      else {
        const inside = await filesIn(content, worker, deeper - 1)
        if (inside.ok) files.push(...inside.value)
        else isLocked ||= inside.failure === 'pdfLocked'
      }
    }
    return files.length > 0 ? ok(files) : failed(isLocked ? 'pdfLocked' : 'pdfWithoutProject')
  } catch (reason) {
    return failed(reason instanceof PasswordException ? 'pdfLocked' : 'damaged')
  } finally {
    // With a thread there is nothing left to take down, and one that never ran would not answer.
    if (!worker) await loading.destroy()
  }
}

interface Attached {
  readonly id: string
  /** In small letters. */
  readonly name: string
}

/** What the document lists, then what hangs on its pages. */
async function attachmentsOf(document: PDFDocumentProxy): Promise<readonly Attached[]> {
  const found: Attached[] = []
  for (const [id, { filename }] of (await document.getAttachments()) ?? [])
    found.push({ id, name: filename.toLowerCase() })
  for (let number = 1; number <= document.numPages; number++)
    for (const { fileId, file } of await annotationsOf(document, number))
      if (typeof fileId === 'string')
        found.push({ id: fileId, name: String(file?.filename).toLowerCase() })
  return found
}

/** A page that cannot be read keeps nothing else from being found. */
const annotationsOf = async (document: PDFDocumentProxy, page: number) =>
  (await document.getPage(page).catch(() => null))?.getAnnotations().catch(() => []) ?? []

/** A thread of its own, from this site's files; outside of a browser the reader works without. */
const threadPort = (): Worker | null =>
  typeof Worker === 'undefined' ? null : ownThread(pdfWorker)

/** Settles only when the thread's script cannot be fetched or run: the reader would wait for ever. */
const brokenThread = (port: Worker): Promise<Result<never, PdfFailure>> =>
  new Promise((resolve) => {
    port.addEventListener('error', () => resolve(failed('pdfReaderMissing')), { once: true })
  })
