import type { ArenaAnswers } from '#core/questions/arena.ts'
import { codes } from '#core/questions/codes.ts'
import { phasesWithOwn } from '#core/questions/roles.ts'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { AnswerExample } from '#rooms/shared/field-example.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Stack } from '#ui/page/layout.tsx'
import { ActorsAnswer } from './actors-answer.tsx'
import styles from './roles-per-phase.module.css'

interface RolesPerPhaseProps {
  readonly actors: readonly Actor[]
  readonly roles: ArenaAnswers['roles']
}

/** Who holds a role in one phase, where it changes hands: folded away until one does. */
export function RolesPerPhase({ actors, roles }: RolesPerPhaseProps) {
  const { arena, codes: names } = useWords()
  const { perPhase: words } = arena
  const isSet = codes.role.some((role) => phasesWithOwn(roles, role).length > 0)
  return (
    <Disclosure summary={words.summary} variant="panel" open={isSet} late>
      <Stack>
        <p className={styles.help}>{words.help}</p>
        {codes.phase.map((phase) => (
          <div key={phase} className={styles.phase}>
            <h3>{names.phase[phase].name}</h3>
            <div className={styles.roles}>
              {codes.role.map((role) => (
                <ActorsAnswer
                  key={role}
                  name={`arena.roles.perPhase.${phase}.${role}`}
                  actors={actors}
                  label={words.role(names.role[role].name, names.phase[phase].name)}
                  heading={names.role[role].name}
                  level={4}
                  nobody={roles[role].length > 0 ? words.asAbove : arena.nobody}
                  columns={1}
                />
              ))}
            </div>
          </div>
        ))}
        <AnswerExample of={words.summary} good={words.good} bad={words.bad} />
      </Stack>
    </Disclosure>
  )
}
