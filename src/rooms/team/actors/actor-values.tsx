import type { ReactNode } from 'react'
import { type Degree, degrees } from '#core/questions/codes.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './actor-values.module.css'

/** How many columns of values there are. */
export const columns = 6

/** What is said of an actor, value by value. Each cell says which control takes its place. */
export function ActorCells({ actor }: { actor: Actor }) {
  const { team, codes, figures } = useWords()
  const { actors: words } = team
  const { group, brings, relation, stake, influence, voice } = actor
  return (
    <>
      <td data-control="group">{group ? figures.groups[group] : <None />}</td>
      <td data-control="brings">{isFilled(brings) ? <Typed>{brings}</Typed> : <None />}</td>
      <td data-control="relation">{relation ? codes.relation[relation].name : <None />}</td>
      <td data-control="stake">
        {stake ? <Dots degree={stake} name={words.stakeIs[stake]} /> : <None />}
      </td>
      <td data-control="influence">
        {influence ? <Dots degree={influence} name={words.influenceIs[influence]} /> : <None />}
      </td>
      <td data-control="voice">
        {voice ? (
          <span className={voice === 'quiet' ? styles.quiet : undefined}>
            {words.voiceIs[voice]}
          </span>
        ) : (
          <None />
        )}
      </td>
    </>
  )
}

/** The same in a line, for a card. */
export function ActorSummary({ actor: { relation, stake, voice } }: { actor: Actor }) {
  const { team, codes } = useWords()
  const { actors: words } = team
  const said: [string, ReactNode][] = []
  if (relation) said.push(['relation', <span key="r">{codes.relation[relation].name}</span>])
  if (stake) said.push(['stake', <span key="s">{words.stakeIs[stake]}</span>])
  if (voice)
    said.push([
      'voice',
      <span key="v" className={voice === 'quiet' ? styles.quietAside : styles.aside}>
        {words.voiceIs[voice]}
      </span>,
    ])
  if (said.length === 0) return <span className={styles.note}>{words.notDescribed}</span>
  return (
    <span className={styles.note}>
      {said.map(([key, part], place) => (
        <span key={key}>
          {place > 0 && ' · '}
          {part}
        </span>
      ))}
    </span>
  )
}

/** Little, some or much as one, two or three of three. */
function Dots({ degree, name }: { degree: Degree; name: string }) {
  return (
    <svg className={styles.dots} viewBox="0 0 43 11" role="img">
      <title>{name}</title>
      {degrees.map((each) => (
        <circle
          key={each}
          cx={5.5 + 16 * (each - 1)}
          cy={5.5}
          r={4.5}
          className={each <= degree ? styles.on : styles.off}
        />
      ))}
    </svg>
  )
}

/** Nothing is said yet. */
function None() {
  const { notSaid } = useWords().team.actors
  return (
    <span className={styles.none}>
      <VisuallyHidden>{notSaid}</VisuallyHidden>
    </span>
  )
}
