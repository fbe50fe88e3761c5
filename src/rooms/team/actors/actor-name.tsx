import type { Ref } from 'react'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn, TypedName } from '#rooms/shared/typed.tsx'
import quiet from '#rooms/team/quiet-note.module.css'
import { SeatShape } from '#rooms/team/seat-shape.tsx'
import { similarName } from '#rooms/team/similar-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './actor-name.module.css'

export interface ActorNameProps {
  readonly actor: Actor
  readonly isOpen: boolean
  /** Whether the Tab key comes to this one of all. */
  readonly isStop: boolean
  readonly onToggle: (id: string) => void
  readonly onFocus: (id: string) => void
  /** Beneath the name, on a card. */
  readonly children?: React.ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** The seat and the name of an actor, which open what is asked about them. */
export function ActorName(props: ActorNameProps) {
  const { actor, isOpen, isStop, onToggle, onFocus, children, ref } = props
  const { unnamed } = useWords().motivation.oneByOne
  return (
    <button
      ref={ref}
      type="button"
      data-part="open"
      data-printed=""
      className={styles.name}
      tabIndex={isStop ? 0 : -1}
      aria-expanded={isOpen}
      onClick={() => onToggle(actor.id)}
      onFocus={() => onFocus(actor.id)}
    >
      <SeatShape group={actor.group} />
      <span className={styles.words}>
        <span className={styles.own}>
          <TypedName name={actor.name} otherwise={unnamed} />
        </span>
        {children}
      </span>
      <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} className={styles.arrow} />
    </button>
  )
}

/** What there is to remark on a name. */
export function NameRemarks({ room, actor }: { room: Room; actor: Actor }) {
  return (
    <>
      <SimilarNote room={room} id={actor.id} />
      <PersonalHint texts={[actor.name]} />
    </>
  )
}

/** A quiet remark: two rows that may be one. Reads the list itself, so that no other row is drawn again. */
function SimilarNote({ room, id }: { room: Room; id: string }) {
  const { similar } = useWords().team.actors
  const name = useAnswers(room, ({ team }) => similarName(team.actors, id))
  if (name === undefined) return null
  return (
    <span className={quiet.similar}>
      <Icon name="info" />
      <TypedIn sentence={(typed) => similar(typed(name))} />
    </span>
  )
}
