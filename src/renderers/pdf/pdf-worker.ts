import { assembled, type CharterPart } from './charter-parts.ts'
import { loadFonts } from './load-fonts.ts'
import { renderPdf } from './pdf.ts'
import type { FromWorker, PdfContents, ToWorker } from './pdf-messages.ts'
import { canvasRaster } from './pictures/canvas-raster.ts'

/** Makes one charter, away from the thread people type on. Ended from outside, also halfway. */
const parts: CharterPart[] = []
let giveLabels: (labels: readonly string[]) => void = () => {}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'labels') giveLabels(data.labels)
  else if (data.kind === 'part') parts.push(data.part)
  else void make(data.contents)
})

async function make(contents: PdfContents): Promise<void> {
  try {
    const charter = assembled(parts)
    const running = { ...charter.running, page: () => '' }
    const bytes = await renderPdf(
      { ...charter, running },
      {
        fonts: await loadFonts(),
        raster: canvasRaster(),
        ...contents,
        pageLabels,
        onProgress: ({ done, pages }) => {
          // Each hundredth of a large charter is news enough.
          if (done === pages || done % Math.ceil(pages / 100) === 0)
            send({ kind: 'progress', done, pages })
        },
      },
    )
    send({ kind: 'made', bytes }, [bytes.buffer])
  } catch (reason) {
    send({ kind: 'failed', reason })
  }
}

const pageLabels = (pages: number) =>
  new Promise<readonly string[]>((resolve) => {
    giveLabels = resolve
    send({ kind: 'labelsWanted', pages })
  })

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
