import type { ComponentType } from 'react'
import type { FieldId } from '#core/questions/fields.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { type Clause, fieldsOf, isEmpty } from './clauses.ts'
import styles from './terms.module.css'

/** Draws what the paper says of some fields of the agreement. */
export type TermsExcerpt = ComponentType<{
  readonly room: Room
  readonly fields: readonly FieldId[]
}>

/** What the paper says of some clauses; an empty one is left out there, and it is said here. */
export function OnPaper(props: { room: Room; clauses: readonly Clause[]; Excerpt: TermsExcerpt }) {
  const { room, clauses, Excerpt } = props
  const { terms: words } = useWords().arena
  const answers = useDebouncedAnswers(room)
  const written = clauses.filter((clause) => !isEmpty(clause, answers))
  const empty = clauses.filter((clause) => isEmpty(clause, answers))
  return (
    <aside className={styles.paper} aria-label={words.onPaper}>
      <p className={styles.note}>{words.onPaper}</p>
      {written.length > 0 && (
        <Excerpt room={room} fields={written.flatMap((clause) => fieldsOf[clause])} />
      )}
      {empty.map((clause) => (
        <p key={clause} className={styles.note}>
          {words.notOnPaper(words.clauses[clause].name)}
        </p>
      ))}
    </aside>
  )
}
