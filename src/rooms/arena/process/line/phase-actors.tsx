import { useId, useState } from 'react'
import { type Code, codes } from '#core/questions/codes.ts'
import type { Actor } from '#core/questions/team.ts'
import { withActor } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Pager } from '#rooms/arena/pager.tsx'
import { inOrder } from '#rooms/shared/choice-answer.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './phase-actors.module.css'
import { PhaseRow } from './phase-row.tsx'

const pageSize = 50

/** Who co-creates in which phase. */
export function PhaseActors({ room }: { room: Room }) {
  const words = useWords()
  const { who } = words.arena
  const id = useId()
  const actors = useAnswers(room, ({ team }) => team.actors)
  const [wanted, setPage] = useState(0)
  const page = Math.min(wanted, Math.max(0, Math.ceil(actors.length / pageSize) - 1))
  const shown = actors.slice(page * pageSize, (page + 1) * pageSize)
  const change = (actor: Actor, phases: readonly Code<'phase'>[]) =>
    room.change(
      (answers) => ({
        ...answers,
        team: withActor(answers.team, actor.id, { phases: inOrder('phase', phases) }),
      }),
      `actor.${actor.id}.phases`,
    )
  return (
    <div className={styles.who}>
      <div>
        <Heading level={3} id={id}>
          {who.heading}
        </Heading>
        <p className={styles.help}>{who.help}</p>
      </div>
      {actors.length === 0 ? (
        <Notice kind="info">{words.arena.noActors}</Notice>
      ) : (
        <div className={styles.sheet}>
          <table className={styles.table} aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{who.actor}</th>
                {codes.phase.map((phase) => (
                  <th key={phase} scope="col">
                    {words.codes.phase[phase].name}
                  </th>
                ))}
                <th scope="col">{who.all}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((actor) => (
                <PhaseRow
                  key={actor.id}
                  actor={actor}
                  name={actor.name}
                  onPhases={(phases) => change(actor, phases)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pager page={page} size={pageSize} total={actors.length} words={who} onPage={setPage} />
    </div>
  )
}
