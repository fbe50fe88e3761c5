import type { Code } from '#core/questions/codes.ts'
import {
  heaviestRole,
  type RoleTasks,
  type vacantRoles,
} from '#core/rules/leadership/role-tasks.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './role-tasks.module.css'

interface RoleTasksListProps {
  readonly role: Code<'role'>
  readonly tasks: RoleTasks
  readonly vacant: ReturnType<typeof vacantRoles>
}

/** What one of the three roles is needed for now, and that someone is to have it. */
export function RoleTasksList({ role, tasks, vacant }: RoleTasksListProps) {
  const { advice, rules } = useWords()
  const words = advice.roleTasks
  // That a role is vacant is said at the role itself.
  const needed = tasks[role].filter(({ code }) => code !== 'nameRoles')
  const isVacant = vacant.includes(role)
  if (needed.length === 0 && !isVacant) return null
  const isHeaviest = heaviestRole(tasks) === role
  return (
    <div className={styles.needed} data-heaviest={isHeaviest || undefined}>
      <p className={styles.label}>
        {isHeaviest && <Icon name="flag" />}
        <span>{isHeaviest ? words.heaviest : words.now}</span>
      </p>
      <ul className={styles.tasks}>
        {isVacant && <li>{rules.vacantRole[role]}</li>}
        {needed.map(({ code }) => (
          <li key={code}>{rules.roleTask[code]}</li>
        ))}
      </ul>
    </div>
  )
}
