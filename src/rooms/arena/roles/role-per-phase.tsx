import type { ArenaAnswers } from '#core/questions/arena.ts'
import { type Code, codes } from '#core/questions/codes.ts'
import { phasesWithOwn } from '#core/questions/roles.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AnswerExample } from '#rooms/shared/example/field-example.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { ActorsAnswer } from './actors-answer.tsx'
import styles from './role-per-phase.module.css'

interface RolePerPhaseProps {
  readonly role: Code<'role'>
  readonly actors: readonly Actor[]
  readonly roles: ArenaAnswers['roles']
}

/** Who holds the role in one phase, where it changes hands: folded away until it does. */
export function RolePerPhase({ role, actors, roles }: RolePerPhaseProps) {
  const { arena, codes: names } = useWords()
  const { perPhase: words } = arena
  const own = phasesWithOwn(roles, role).length
  return (
    <Disclosure
      summary={words.summary}
      note={own > 0 && words.count(own)}
      variant="line"
      open={own > 0}
      late
    >
      <div className={styles.phases}>
        <p className={styles.help}>{words.help}</p>
        {codes.phase.map((phase) => (
          <div key={phase} className={styles.phase}>
            <ActorsAnswer
              name={`arena.roles.perPhase.${phase}.${role}`}
              actors={actors}
              label={words.role(names.role[role].name, names.phase[phase].name)}
              heading={names.phase[phase].name}
              nobody={roles[role].length > 0 ? words.asAbove : arena.nobody}
            />
          </div>
        ))}
        <AnswerExample of={words.summary} good={words.good} bad={words.bad} />
      </div>
    </Disclosure>
  )
}
