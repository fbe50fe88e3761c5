import { useWatch } from 'react-hook-form'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { Notice } from '#ui/notice.tsx'
import { ActorsAnswer } from './actors-answer.tsx'

/** Who convenes, who facilitates and who may disturb. */
export function Roles({ room }: { room: Room }) {
  const words = useWords()
  const actors = useAnswers(room, ({ team }) => team.actors)
  const roles: ArenaAnswers['roles'] = useWatch({ name: 'arena.roles' })
  if (actors.length === 0) return <Notice kind="info">{words.arena.noActors}</Notice>
  const inAll = actors.find(({ id }) => codes.role.every((role) => roles[role].includes(id)))
  return (
    <>
      {codes.role.map((role) => (
        <ActorsAnswer
          key={role}
          name={`arena.roles.${role}`}
          actors={actors}
          label={words.codes.role[role].name}
          help={words.codes.role[role].text}
        />
      ))}
      {inAll && (
        <Notice kind="info">
          {words.arena.allThree(inAll.name.trim() || words.arena.unnamed)}
        </Notice>
      )}
    </>
  )
}
