import type { CodeReaderAtHand } from './phones-at-hand.ts'

/** Why there is no picture; `unread` there is one, and what reads it cannot be fetched. */
export type CameraFailure = 'insecure' | 'refused' | 'absent' | 'busy' | 'lost' | 'unread'
export type CameraState = 'starting' | 'on' | CameraFailure

interface Watching {
  readonly openReader: () => CodeReaderAtHand
  readonly onState: (state: CameraState) => void
  /** What was read, also of a code that was read before. The next picture waits for it. */
  readonly onText: (text: string) => Promise<void>
}

/** Shows what the camera sees and reads it, picture by picture, until what it gives is called. */
export function watchCamera(video: HTMLVideoElement, watching: Watching): () => void {
  const over = new AbortController()
  void watch(video, watching, over)
  return () => over.abort()
}

async function watch(video: HTMLVideoElement, watching: Watching, over: AbortController) {
  const { signal } = over
  const tell = (state: CameraState) => {
    if (!signal.aborted) watching.onState(state)
  }
  tell('starting')
  // A page that did not come safely has none, whatever the types say.
  if (!('mediaDevices' in navigator)) return tell('insecure')
  const stream = await navigator.mediaDevices.getUserMedia(asked).catch(failureOf)
  if (!(stream instanceof MediaStream)) return tell(stream)
  const tracks = stream.getTracks()
  const reader = watching.openReader()
  const stop = () => {
    for (const track of tracks) track.stop()
    reader.close()
    video.srcObject = null
  }
  if (signal.aborted) return stop()
  signal.addEventListener('abort', stop)
  const end = (state: CameraState) => {
    tell(state)
    over.abort()
  }
  for (const track of tracks) track.addEventListener('ended', () => end('lost'))
  video.srcObject = stream
  try {
    await video.play()
    tell('on')
    while (!signal.aborted) await readNext(video, reader, async (text) => watching.onText(text))
  } catch {
    end('unread')
  }
}

/** Enough for the codes of phones, and no more than a reader has time for; the one that looks away from a face, where there are two. */
const asked: MediaStreamConstraints = {
  video: { width: { ideal: 1280 }, height: { ideal: 720 }, facingMode: { ideal: 'environment' } },
}

function failureOf(error: unknown): CameraFailure {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' ? 'absent' : 'busy'
}

async function readNext(
  video: HTMLVideoElement,
  reader: CodeReaderAtHand,
  onText: (text: string) => Promise<void>,
) {
  await new Promise((drawn) => requestAnimationFrame(drawn))
  // There is none while the camera turns, as when a tablet is.
  const picture = await createImageBitmap(video).catch(() => null)
  const text = picture && (await reader.read(picture))
  if (text) await onText(text)
}
