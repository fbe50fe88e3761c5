import type { Code } from '#core/questions/codes.ts'
import { heaviestRole, roleTasks, vacantRoles } from '#core/rules/leadership/role-tasks.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useDebouncedAnswers } from '#rooms/shared/debounce.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import styles from './role-tasks.module.css'

/** What one of the three roles is needed for now, and that someone is to have it: advice, with a count. */
export function RoleTasksList({ room, role }: { room: Room; role: Code<'role'> }) {
  const { advice, rules } = useWords()
  const words = advice.roleTasks
  const answers = useDebouncedAnswers(room)
  const tasks = roleTasks(answers)
  // That a role is vacant is said at the role itself.
  const needed = tasks[role].filter(({ code }) => code !== 'nameRoles')
  const isVacant = vacantRoles(answers).includes(role)
  if (needed.length === 0 && !isVacant) return null
  return (
    <Disclosure
      summary={heaviestRole(tasks) === role ? words.heaviest : words.now}
      note={words.count(needed.length + Number(isVacant))}
      variant="line"
    >
      <ul className={styles.tasks}>
        {isVacant && <li>{rules.vacantRole[role]}</li>}
        {needed.map(({ code }) => (
          <li key={code}>{rules.roleTask[code]}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
