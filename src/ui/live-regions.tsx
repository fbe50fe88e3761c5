import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { announcementQueue } from './announcement-queue.ts'
import styles from './visually-hidden.module.css'

export type Announce = {
  /** For what went as wished: waits until the reader pauses. */
  say: (text: string) => void
  /** For what must be known at once. */
  alert: (text: string) => void
}

const AnnounceContext = createContext<Announce>({ say() {}, alert() {} })

/** The words to whoever listens instead of looking. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext)
}

/** The only two live regions of the app. Mount once, around everything. */
export function LiveRegions({ children }: { children: ReactNode }) {
  const [said, say] = useQueue()
  const [alerted, alert] = useQueue()
  const announce = useMemo(() => ({ say, alert }), [say, alert])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.hidden}>
        {said}
      </div>
      <div role="alert" className={styles.hidden}>
        {alerted}
      </div>
    </AnnounceContext>
  )
}

function useQueue() {
  const [shown, setShown] = useState({ text: '', turn: 0 })
  const [queue] = useState(() =>
    announcementQueue((text) => setShown(({ turn }) => ({ text, turn: turn + 1 }))),
  )
  useEffect(() => () => queue.stop(), [queue])
  // A new element each time, so that the same words are read out again.
  const message = shown.text && <span key={shown.turn}>{shown.text}</span>
  return [message, queue.add] as const
}
