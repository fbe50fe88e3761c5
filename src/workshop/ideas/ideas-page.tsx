import { useSyncExternalStore } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { IdeaBoard } from './idea-board.tsx'
import styles from './ideas.module.css'
import type { IdeasPageProps } from './ideas-at-hand.ts'

/** Where what is said in a workshop is collected, sorted, counted and put to use. */
export function IdeasPage(props: IdeasPageProps) {
  const { ideas: words } = useWords()
  const { kind } = useSyncExternalStore(props.ideas.subscribe, props.ideas.getState)
  if (kind === 'reading') return <p className={styles.quiet}>{words.reading}</p>
  if (kind === 'unreadable')
    return (
      <Notice
        kind="error"
        heading={words.unreadable.title}
        actions={<Button onClick={() => void props.ideas.read()}>{words.unreadable.again}</Button>}
      >
        {words.unreadable.text}
      </Notice>
    )
  return <IdeaBoard {...props} />
}
