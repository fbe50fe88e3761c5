import type { ReactNode } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import styles from './agreed-actions.module.css'

/** Something a group may agree to do as it stands. */
export interface Suggested {
  /** That of the agreed action it becomes. */
  readonly id: string
  readonly title: ReactNode
  readonly why: ReactNode
  /** Where one may see what it rests on. */
  readonly href: string
  /** As the paper will have it; null where it is too long to be kept. */
  readonly what: string | null
}

/** An act somebody could take on, and why it is worth it now. */
export function SuggestedCard(props: {
  suggested: Suggested
  onAgree: (what: string) => void
  onPostpone: () => void
}) {
  const { suggested, onAgree, onPostpone } = props
  const { title, why, href, what } = suggested
  const { agree, notNow } = useWords().overview
  const named = (act: string) => (
    <>
      <span>{`${act}: `}</span>
      <span>{title}</span>
    </>
  )
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>
        <a href={href}>{title}</a>
      </h3>
      <p className={styles.note}>{why}</p>
      <div className={styles.foot}>
        {what !== null && (
          <Button spoken={named(agree)} onClick={() => onAgree(what)}>
            {agree}
          </Button>
        )}
        <Button variant="text" spoken={named(notNow)} onClick={onPostpone}>
          {notNow}
        </Button>
      </div>
    </div>
  )
}
