import { useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { ShowLarge } from '#rooms/shared/large/show-large.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { LargeTexts } from '#ui/page/large-layer.tsx'
import styles from './disturbance-cards.module.css'

/** Twelve ways to be thrown off course, drawn one at a time and always in the same order. */
export function DisturbanceCards() {
  const { advice, rules } = useWords()
  const words = advice.disturbances
  const cards = rules.disturbance
  const [place, setPlace] = useState<number | null>(null)
  const draw = <DrawOne after={place} onDraw={setPlace} />
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
      <div className={styles.acts}>
        {draw}
        {place !== null && (
          <ShowLarge
            title={words.heading}
            name={words.heading}
            meta={words.place(place + 1, cards.length)}
            foot={draw}
            large={{ kind: 'card', place }}
          >
            <LargeTexts texts={[cards[place] ?? '']} />
          </ShowLarge>
        )}
      </div>
    </div>
  )
}

/** Draws the card after this one, and says it: in the page, or in the layer that shuts the page out. */
function DrawOne(props: { after: number | null; onDraw: (place: number) => void }) {
  const { after, onDraw } = props
  const { advice, rules } = useWords()
  const { say } = useAnnounce()
  const words = advice.disturbances
  const cards = rules.disturbance
  const isLast = after === cards.length - 1
  const next = after === null || isLast ? 0 : after + 1
  return (
    <Button
      icon="refresh"
      onClick={() => {
        onDraw(next)
        say(words.said(words.place(next + 1, cards.length), cards[next] ?? ''))
      }}
    >
      {after === null ? words.draw : isLast ? words.again : words.next}
    </Button>
  )
}
