import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedName } from '#rooms/shared/typed.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './suggested-core.module.css'

/** As many names as are taken in at a glance; the rest are counted. */
const mostNamed = 20

/** Actors by name, under a heading of their own. */
export function NamedActors(props: {
  heading: string
  actors: readonly Actor[]
  /** Said when there is no one. */
  none?: string
}) {
  const { heading, actors, none } = props
  const { advice, rules } = useWords()
  const hidden = actors.length - mostNamed
  return (
    <div>
      <Heading level={3}>{heading}</Heading>
      {actors.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.names}>
        {actors.slice(0, mostNamed).map(({ id, name }) => (
          <li key={id}>
            <TypedName name={name} otherwise={rules.unnamed.actor} />
          </li>
        ))}
        {hidden > 0 && <li className={styles.none}>{advice.smallestTeam.andMore(hidden)}</li>}
      </ul>
    </div>
  )
}
