import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import { type Sightings, sighted } from '#core/workshop/phones/code-sightings.ts'
import { contributionParts } from '#core/workshop/phones/contribution-links.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import type { CodeReaderAtHand } from './phones-at-hand.ts'
import { Told } from './told.tsx'
import { type Receiver, useReceiving } from './use-receiving.ts'
import { type CameraState, watchCamera } from './watch-camera.ts'

/** Lines of what was read before that still stand: of several phones at one table each is one. */
const linesKept = 5

/** What the camera sees, and what became of each code it was shown. */
export function CameraPanel(props: {
  receiver: Receiver
  openReader: () => CodeReaderAtHand
  onClose: () => void
}) {
  const { receiver, openReader, onClose } = props
  const { camera } = receiver.words
  const { say } = useAnnounce()
  const { told, tell, take } = useReceiving(receiver, linesKept)
  const seen = useRef<Sightings>(new Map())
  const onText = async (text: string) => {
    const { isNew, sightings } = sighted(seen.current, text, performance.now())
    seen.current = sightings
    if (!isNew) return
    const parts = contributionParts(text)
    if (parts.length === 0) tell([camera.noAnswer])
    else await take(parts)
  }
  const { video, state, again } = useCamera(openReader, onText, (next) => {
    if (next !== 'starting') say(camera[next])
  })
  const hasFailed = state !== 'starting' && state !== 'on'
  return (
    <>
      <video ref={video} muted playsInline hidden={hasFailed} aria-label={camera.picture} />
      {hasFailed ? (
        <Notice
          kind="missing"
          actions={
            <Button icon="refresh" onClick={again}>
              {camera.again}
            </Button>
          }
        >
          {camera[state]}
        </Notice>
      ) : (
        <p>{camera[state]}</p>
      )}
      <Told lines={told} />
      <Button icon="x" onClick={onClose}>
        {camera.close}
      </Button>
    </>
  )
}

/** A camera that is on while the page can be seen. */
function useCamera(
  openReader: () => CodeReaderAtHand,
  onRead: (text: string) => Promise<void>,
  onChange: (state: CameraState) => void,
) {
  const video = useRef<HTMLVideoElement>(null)
  const [state, show] = useState<CameraState>('starting')
  const [turn, setTurn] = useState(0)
  const isSeen = useSyncExternalStore(whenSeen, () => !document.hidden)
  const onText = useEffectEvent(onRead)
  const onState = useEffectEvent((next: CameraState) => {
    show(next)
    // One looks at it while holding a phone up, and what is said of that stands below it.
    if (next === 'on') video.current?.scrollIntoView({ block: 'center' })
    onChange(next)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn begins anew
  useEffect(() => {
    if (!isSeen || !video.current) return
    return watchCamera(video.current, { openReader, onState, onText })
  }, [isSeen, openReader, turn])
  return { video, state, again: () => setTurn((last) => last + 1) }
}

const whenSeen = (onChange: () => void) => {
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}
