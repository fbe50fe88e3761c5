import { useState } from 'react'
import { limits } from '#core/limits.ts'
import { dotsOf, type Head } from '#core/workshop/ideas/sorted-ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './dots.module.css'
import shared from './ideas.module.css'

interface HandsProps {
  readonly open: readonly Head[]
  readonly onCount: (number: number, dots: number) => Promise<void>
}

/** One idea after the other is read aloud, and the hands for it are counted up. */
export function Hands({ open, onCount }: HandsProps) {
  const { hands } = useWords().ideas.dots
  const [at, setAt] = useState(0)
  // Ideas may be parked meanwhile.
  const nth = Math.min(at, open.length - 1)
  const head = open[nth]
  if (!head) return <p className={shared.quiet}>{hands.nothing}</p>
  const { idea } = head
  const step = (by: number) => setAt((nth + by + open.length) % open.length)
  return (
    <div className={styles.hands}>
      <fieldset className={styles.raised}>
        <legend>
          <span className={shared.number}>{idea.number}</span> <Typed>{idea.text}</Typed>
        </legend>
        <Raised key={idea.number} head={head} onCount={onCount} />
      </fieldset>
      <div className={shared.acts}>
        <Button icon="arrow-left" onClick={() => step(-1)}>
          {hands.previous}
        </Button>
        <Button variant="primary" onClick={() => step(1)}>
          {hands.next}
        </Button>
        <span className={shared.quiet}>{hands.nth(nth + 1, open.length)}</span>
      </div>
    </div>
  )
}

interface RaisedProps extends Pick<HandsProps, 'onCount'> {
  readonly head: Head
}

/** What is shown is what the result says: with the dots of those that say the same, which hands leave alone. */
function Raised({ head, onCount }: RaisedProps) {
  const words = useWords().ideas.dots
  const { number, dots } = head.idea
  const beside = (dotsOf(head) ?? 0) - (dots ?? 0)
  /** Pressed faster than it is written. */
  const [pressed, setPressed] = useState<number | null>(null)
  const own = pressed ?? dots ?? 0
  const count = async (by: number) => {
    const next = Math.min(Math.max(own + by, 0), limits.dots)
    if (next === own) return
    setPressed(next)
    await onCount(number, next)
    // What stands there now is what was written; a later press says itself what comes.
    setPressed((latest) => (latest === next ? null : latest))
  }
  return (
    <>
      <Button onClick={() => void count(-1)}>{words.hands.fewer}</Button>
      <span className={styles.raisedCount}>
        <span aria-hidden="true">{own + beside}</span>
        <VisuallyHidden>{words.dots(own + beside)}</VisuallyHidden>
      </span>
      <Button onClick={() => void count(1)}>{words.hands.more}</Button>
    </>
  )
}
