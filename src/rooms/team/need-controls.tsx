import type { Need } from '#core/questions/team.ts'
import { withNeed } from '#core/questions/team-changes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { PersonalHint } from '#rooms/shared/field-hints.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { CodeSelect } from './code-select.tsx'
import styles from './row-controls.module.css'

/** What kind of thing a need is, and how much it weighs, on its row. */
export function NeedControls({ room, need }: { room: Room; need: Need }) {
  const words = useWords().team.needs
  const change = (change: Partial<Need>) =>
    room.change((answers) => ({ ...answers, team: withNeed(answers.team, need.id, change) }))
  return (
    <div>
      <div className={styles.controls}>
        <CodeSelect
          set="kind"
          label={words.kind}
          rowName={need.name}
          notChosen={words.notChosen}
          value={need.kind}
          onValue={(kind) => change({ kind })}
        />
        <CodeSelect
          set="importance"
          label={words.importance}
          rowName={need.name}
          notChosen={words.notChosen}
          value={need.importance}
          onValue={(importance) => change({ importance })}
        />
      </div>
      <div className={styles.hint}>
        <PersonalHint texts={[need.name]} />
      </div>
    </div>
  )
}
