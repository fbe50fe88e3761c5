import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import type { Code } from '#core/questions/codes.ts'
import { holderOfAll } from '#core/questions/roles.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Notice } from '#ui/notice.tsx'
import { ActorsAnswer } from './actors-answer.tsx'
import styles from './one-role.module.css'
import { RolePerPhase } from './role-per-phase.tsx'
import { RoleTasksList } from './role-tasks.tsx'

/** Who has one of the three roles; what it is needed for now, and where it changes hands, folded away. */
export function OneRole(props: { room: Room; of: Code<'role'>; children?: ReactNode }) {
  const { room, of: role, children } = props
  const words = useWords()
  const actors = useAnswers(room, ({ team }) => team.actors)
  const roles: ArenaAnswers['roles'] = useWatch({ name: 'arena.roles' })
  if (actors.length === 0)
    return (
      <>
        <Notice kind="info">{words.arena.noActors}</Notice>
        {children}
      </>
    )
  const all = holderOfAll(roles)
  const inAll = actors.find(({ id }) => id === all)
  return (
    <>
      <ActorsAnswer
        name={`arena.roles.${role}`}
        actors={actors}
        label={words.codes.role[role].name}
        opensAtOnce
      />
      {inAll && (
        <Notice kind="info">
          <TypedIn
            sentence={(typed) =>
              words.arena.allThree(shownName(inAll.name, words.arena.unnamed, typed))
            }
          />
        </Notice>
      )}
      <div className={styles.more}>
        <RolePerPhase role={role} actors={actors} roles={roles} />
        <RoleTasksList room={room} role={role} />
      </div>
      {children}
    </>
  )
}
