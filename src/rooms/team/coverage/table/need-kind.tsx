import type { Need } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import styles from './need-kind.module.css'

/** What kind of thing a need is and how much it weighs, as far as that is said. */
export function NeedKind({ need: { kind, importance } }: { need: Need }) {
  const { team, codes } = useWords()
  if (!kind && !importance) return null
  const words = team.coverage.kindAndImportance(
    kind ? codes.kind[kind].name : '',
    importance ? codes.importance[importance].name : '',
  )
  return <span className={styles.kind}>{words}</span>
}
