import { ownThread } from '#threads/own-thread.ts'
import readerWorker from './reader-worker.ts?worker&url'

/** Reads codes in pictures, one at a time. */
export interface CodeReader {
  /** The text of a code in it; null where none is read. Rejects where what reads cannot be fetched. */
  readonly read: (picture: ImageBitmap) => Promise<string | null>
  readonly close: () => void
}

/**
 * A reader in a worker of its own. Where the worker does not come, as without a network, the page's own thread reads: it
 * may have kept the code, and can keep no worker.
 */
export function codeReader(): CodeReader {
  let worker: Worker | null = ownThread(readerWorker)
  let answer: (text: string | null) => void = () => {}
  const giveUp = () => {
    worker?.terminate()
    worker = null
    answer(null)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => answer(data))
  worker.addEventListener('error', giveUp)
  return {
    read: async (picture) => {
      if (worker === null) return (await import('./read-code.ts')).codeIn(picture)
      const reading = new Promise<string | null>((resolve) => {
        answer = resolve
      })
      worker.postMessage(picture, [picture])
      return reading
    },
    close: giveUp,
  }
}
