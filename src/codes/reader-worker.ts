import { codeIn } from './read-code.ts'

/** Reads one picture after the other, away from the thread people type on. Ended from outside. */
self.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) =>
  self.postMessage(codeIn(data)),
)
