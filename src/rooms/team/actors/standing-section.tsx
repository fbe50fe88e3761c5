import type { ReactNode } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import styles from './actor-rows.module.css'

/** Where the fields stand that are asked of each actor, however the actors are shown. */
export function StandingSection({ children }: { children: ReactNode }) {
  const { fields } = useWords()
  return (
    <section
      id="field-team.standing"
      aria-label={fields['team.standing'].name}
      className={styles.section}
    >
      {children}
    </section>
  )
}
