import { AskYourselves } from '#rooms/shared/example/ask-yourselves.tsx'
import { FieldExample } from '#rooms/shared/example/field-example.tsx'
import styles from './coverage-page.module.css'

/** What may help, folded: questions for the group, and an example. */
export function RailExtras() {
  return (
    <div className={styles.extras}>
      <AskYourselves page="team/coverage" />
      <FieldExample field="team.coverage" />
    </div>
  )
}
