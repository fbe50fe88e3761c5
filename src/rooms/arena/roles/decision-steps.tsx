import { useId, useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { Icon } from '#ui/icon.tsx'
import { DecisionNote } from './decision-note.tsx'
import styles from './decision-steps.module.css'
import type { Decision, Standing } from './decisions.ts'
import type { Decisions } from './use-decisions.ts'

/** The decisions of the page with what is agreed so far; on narrow screens behind one button. */
export function DecisionSteps(props: Decisions & { room: Room }) {
  const { room, decisions, standings, open, onOpen } = props
  const words = useWords().arena.decisions
  const [isListed, setListed] = useState(false)
  const id = useId()
  return (
    <nav aria-label={words.nav} className={styles.nav}>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isListed}
        aria-controls={id}
        onClick={() => setListed(!isListed)}
      >
        <span>{words.place(open + 1, decisions.length)}</span>
        <Icon name={isListed ? 'chevron-up' : 'chevron-down'} />
      </button>
      <ol id={id} className={styles.steps} data-listed={isListed || undefined}>
        {decisions.map((decision, place) => (
          <li key={decision} data-standing={standings[place]}>
            <Step
              room={room}
              decision={decision}
              number={place + 1}
              standing={standings[place] ?? 'waiting'}
              isOpen={place === open}
              onOpen={() => {
                setListed(false)
                onOpen(place)
              }}
            />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Step(props: {
  room: Room
  decision: Decision
  number: number
  standing: Standing
  isOpen: boolean
  onOpen: () => void
}) {
  const { room, decision, number, standing, isOpen, onOpen } = props
  const words = useWords().arena.decisions
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={isOpen ? 'step' : undefined}
      onClick={onOpen}
    >
      <span className={styles.mark} aria-hidden>
        {standing === 'settled' && !isOpen ? <Icon name="check" /> : <span>{number}</span>}
      </span>
      <span>
        <span className={styles.title}>{words.titles[decision]}</span>{' '}
        <span className={styles.note}>
          <DecisionNote room={room} decision={decision} standing={standing} />
        </span>
      </span>
    </button>
  )
}
