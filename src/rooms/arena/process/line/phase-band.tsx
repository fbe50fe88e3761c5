import { isTurned } from '#core/calendar/phase-when.ts'
import type { PhasePlace } from '#core/calendar/process-months.ts'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { Typed } from '#rooms/shared/typed.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './process-line.module.css'

interface PhaseBandProps {
  readonly room: Room
  readonly answers: ArenaAnswers['process']['phases'][number]
  /** In months of the line; undefined where its length is not drawn. */
  readonly place: PhasePlace | undefined
  readonly ids: { readonly band: string; readonly fields: string; readonly actors: string }
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly isActorsOpen: boolean
  readonly onActors: () => void
}

/** One phase with what happens in it and what comes out of it, and how many co-create in it. */
export function PhaseBand(props: PhaseBandProps) {
  const { room, answers, place, ids, isOpen, onOpen, isActorsOpen, onActors } = props
  const { arena, codes } = useWords()
  const words = arena.line
  const actors = useAnswers(room, ({ team }) => team.actors)
  const { phase, when, what, product } = answers
  const isDescribed = [when, what, product].some(isFilled)
  const active = actors.filter(({ phases }) => phases.includes(phase)).length
  const { name } = codes.phase[phase]
  return (
    <li style={place && { gridColumn: `${place.from + 1} / span ${place.months}` }}>
      <button
        type="button"
        id={ids.band}
        className={styles.band}
        aria-expanded={isOpen}
        aria-controls={ids.fields}
        data-printed
        onClick={onOpen}
      >
        <span className={styles.name}>{name}</span>
        {isFilled(when) && (
          <span className={styles.when}>
            <Typed>{when}</Typed>
          </span>
        )}
        {isTurned(when) && <span className={styles.when}>{words.turned}</span>}
        {isFilled(what) && (
          <span>
            <Typed>{what}</Typed>
          </span>
        )}
        {!isDescribed && <span className={styles.when}>{words.notDescribed}</span>}
        {isFilled(product) && (
          <span className={styles.product}>
            <Icon name="arrow-right" />
            <Typed>{product}</Typed>
          </span>
        )}
      </button>
      <div>
        <p>
          <button
            type="button"
            className={styles.who}
            aria-expanded={isActorsOpen}
            aria-controls={ids.actors}
            onClick={onActors}
          >
            <span>{words.takesPart(active, actors.length)}</span>
            <VisuallyHidden>{words.in(name)}</VisuallyHidden>
          </button>
        </p>
      </div>
    </li>
  )
}
