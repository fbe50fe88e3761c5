import { cutName } from '#core/cut-name.ts'
import type { Left } from '#core/tables/left-over.ts'
import type { Taken } from '#core/tables/take-table.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './table-tools.module.css'

/** How many of a kind are told by name. */
const told = 12

/** What comes of taking a table, in short parts of a sentence. */
export function useTakenParts(): (taken: Taken) => readonly string[] {
  const { taking } = useWords().tables
  return ({ needs, actors, marks }) => [
    ...(needs.added.length > 0 ? [taking.addedNeeds(needs.added.length)] : []),
    ...(needs.changed.length > 0 ? [taking.changedNeeds(needs.changed.length)] : []),
    ...(actors.added.length > 0 ? [taking.addedActors(actors.added.length)] : []),
    ...(actors.changed.length > 0 ? [taking.changedActors(actors.changed.length)] : []),
    ...(marks > 0 ? [taking.marks(marks)] : []),
  ]
}

/** The rows and marks a table brings, by name. */
export function WhatIsTaken({ taken }: { taken: Taken }) {
  const { taking } = useWords().tables
  const { needs, actors, marks } = taken
  const groups = [
    { id: 'needs', said: taking.addedNeeds, names: needs.added },
    { id: 'changed needs', said: taking.changedNeeds, names: needs.changed },
    { id: 'actors', said: taking.addedActors, names: actors.added },
    { id: 'changed actors', said: taking.changedActors, names: actors.changed },
  ].filter(({ names }) => names.length > 0)
  return (
    <section aria-label={taking.what}>
      <Heading level={3} className={styles.part}>
        {taking.what}
      </Heading>
      <ul className={styles.told}>
        {groups.map(({ id, said, names }) => (
          <li key={id}>
            <TypedIn
              sentence={(typed) =>
                taking.names(said(names.length), firstOf(names, typed, taking.more))
              }
            />
          </li>
        ))}
        {marks > 0 && <li>{taking.marks(marks)}</li>}
      </ul>
      <p className={styles.quiet}>{taking.stays}</p>
    </section>
  )
}

function firstOf(
  names: readonly string[],
  typed: (name: string) => string,
  more: (count: number) => string,
) {
  const first = names.slice(0, told).map(typed).join(', ')
  return names.length > told ? `${first} ${more(names.length - told)}` : first
}

/** What of a table is not taken, and why. */
export function LeftOver(props: { left: readonly Left[]; skipped: readonly string[] }) {
  const { left, skipped } = props
  const { taking } = useWords().tables
  if (left.length + skipped.length === 0) return null
  const first = left.slice(0, told)
  return (
    <section aria-label={taking.leftHeading}>
      <Heading level={3} className={styles.part}>
        {taking.leftHeading}
      </Heading>
      <ul className={styles.told}>
        {skipped.length > 0 && (
          <li>
            <TypedIn sentence={(typed) => taking.skipped(firstOf(skipped, typed, taking.more))} />
          </li>
        )}
        {first.map((each) => (
          <li key={JSON.stringify(each)}>
            <TypedIn sentence={(typed) => taking.left(shortened(each, typed))} />
          </li>
        ))}
        {left.length > told && <li>{taking.more(left.length - told)}</li>}
      </ul>
    </section>
  )
}

const shortened = ({ text, ...left }: Left, typed: (text: string) => string): Left => ({
  ...left,
  text: typed(cutName(text)),
})
