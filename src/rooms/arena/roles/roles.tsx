import { useWatch } from 'react-hook-form'
import type { ArenaAnswers } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { holderOfAll } from '#core/questions/roles.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { roleTasks, vacantRoles } from '#core/rules/leadership/role-tasks.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import { type Room, useAnswers } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { ActorsAnswer } from './actors-answer.tsx'
import { RoleTasksList } from './role-tasks.tsx'
import { RolesPerPhase } from './roles-per-phase.tsx'

/** Who convenes, who facilitates and who may disturb. */
export function Roles({ room }: { room: Room }) {
  const words = useWords()
  const actors = useAnswers(room, ({ team }) => team.actors)
  const roles: ArenaAnswers['roles'] = useWatch({ name: 'arena.roles' })
  const rested = useDebouncedAnswers(room)
  if (actors.length === 0) return <Notice kind="info">{words.arena.noActors}</Notice>
  const tasks = roleTasks(rested)
  const vacant = vacantRoles(rested)
  const all = holderOfAll(roles)
  const inAll = actors.find(({ id }) => id === all)
  return (
    <>
      {codes.role.map((role) => (
        <Stack key={role} gap="s">
          <ActorsAnswer
            name={`arena.roles.${role}`}
            actors={actors}
            label={words.codes.role[role].name}
            help={words.codes.role[role].text}
          />
          <RoleTasksList role={role} tasks={tasks} vacant={vacant} />
        </Stack>
      ))}
      <RolesPerPhase actors={actors} roles={roles} />
      {inAll && (
        <Notice kind="info">
          <TypedIn
            sentence={(typed) =>
              words.arena.allThree(shownName(inAll.name, words.arena.unnamed, typed))
            }
          />
        </Notice>
      )}
    </>
  )
}
