import { useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './disturbance-cards.module.css'

/** Twelve ways to be thrown off course, drawn one at a time and always in the same order. */
export function DisturbanceCards() {
  const { advice, rules } = useWords()
  const { say } = useAnnounce()
  const words = advice.disturbances
  const cards = rules.disturbance
  const [place, setPlace] = useState<number | null>(null)
  const isLast = place === cards.length - 1
  const next = place === null || isLast ? 0 : place + 1
  const draw = () => {
    setPlace(next)
    say(words.said(words.place(next + 1, cards.length), cards[next] ?? ''))
  }
  return (
    <div className={styles.cards}>
      <div>
        <Heading level={3}>{words.heading}</Heading>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      {place !== null && (
        <div className={styles.card}>
          <p className={styles.place}>{words.place(place + 1, cards.length)}</p>
          <p className={styles.text}>{cards[place]}</p>
        </div>
      )}
      <div>
        <Button icon="refresh" onClick={draw}>
          {place === null ? words.draw : isLast ? words.again : words.next}
        </Button>
      </div>
    </div>
  )
}
