import type { RefObject } from 'react'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import { CodePicture } from '#ui/code-picture.tsx'
import styles from './phones.module.css'
import type { PhonesAtHand } from './phones-at-hand.ts'

interface AskedCodeProps {
  readonly question: string
  readonly code: ReturnType<PhonesAtHand['codeOf']>
  readonly isOnProjector?: boolean
  readonly ref?: RefObject<HTMLElement | null>
}

/** A question and the code that opens it on a phone, with a line for those who have none. */
export function AskedCode({ question, code, isOnProjector, ref }: AskedCodeProps) {
  const { ask } = useWords().phones
  // It is all that the projector shows, and one of the things a page holds.
  const Asked = isOnProjector ? 'h2' : 'p'
  return (
    <figure ref={ref} className={classNames(styles.room, isOnProjector && styles.onProjector)}>
      <Asked className={styles.asked} lang={useTypedLanguage()}>
        {question}
      </Asked>
      <CodePicture {...code} label={ask.picture} />
      <figcaption>{ask.without}</figcaption>
    </figure>
  )
}
