import { memo, useState } from 'react'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findByName } from '#rooms/shared/find-by-name.ts'
import { TypedName } from '#rooms/shared/typed.tsx'
import { classNames } from '#ui/class-names.ts'
import { TextField } from '#ui/form/text-field.tsx'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './actor-list.module.css'

const pageSize = 20
const searchedFrom = 12

interface ActorListProps {
  readonly actors: readonly Actor[]
  readonly current: Actor
  readonly isAnswered: (actor: Actor) => boolean
  /** Keep its identity: lines are remembered by it. */
  readonly onActor: (id: string) => void
  readonly className: string | undefined
}

/** Who is answered and who is left. Of many actors, those around the current one, or those searched for. */
export function ActorList(props: ActorListProps) {
  const { actors, current, isAnswered, onActor } = props
  const { oneByOne: words } = useWords().motivation
  const [search, setSearch] = useState('')
  const found = findByName(actors, search)
  const place = Math.max(0, found.indexOf(current))
  const from = place - (place % pageSize)
  const shown = found.slice(from, from + pageSize)
  return (
    <div className={classNames(styles.side, props.className)}>
      {actors.length > searchedFrom && (
        <TextField
          label={words.search}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <p className={styles.count}>{words.count(actors.filter(isAnswered).length, actors.length)}</p>
      {found.length === 0 && <p className={styles.count}>{words.noMatch}</p>}
      {shown.length < found.length && (
        <p className={styles.count}>{words.shown(from + 1, from + shown.length, found.length)}</p>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {shown.map((actor) => (
          <li key={actor.id}>
            <Line
              id={actor.id}
              name={actor.name}
              isAnswered={isAnswered(actor)}
              isCurrent={actor.id === current.id}
              onActor={onActor}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface LineProps {
  readonly id: string
  readonly name: string
  readonly isAnswered: boolean
  readonly isCurrent: boolean
  readonly onActor: (id: string) => void
}

/** Drawn again only when something about this actor changes, not when another's text does. */
const Line = memo(function Line({ id, name, isAnswered, isCurrent, onActor }: LineProps) {
  const { oneByOne: words } = useWords().motivation
  return (
    <button
      type="button"
      data-actor={id}
      className={styles.line}
      data-printed=""
      aria-current={isCurrent || undefined}
      onClick={() => onActor(id)}
    >
      <span className={styles.words}>
        <span className={styles.name}>
          <TypedName name={name} otherwise={words.unnamed} />
        </span>
      </span>
      <Icon
        name={isAnswered ? 'check' : 'circle-dashed'}
        className={isAnswered ? styles.answered : styles.unanswered}
      />
      <VisuallyHidden>{isAnswered ? words.answered : words.unanswered}</VisuallyHidden>
    </button>
  )
})
