import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { answerWord, type CheckItem } from './check-items.ts'
import styles from './own-note.module.css'

/** Both are said: that the answer is the group's own and why, and what the check says. */
export function OwnNote({ item }: { item: CheckItem }) {
  const words = useWords()
  const { checkScreen } = words
  return (
    <div className={styles.note}>
      <p>
        <span className={styles.tag}>{checkScreen.yourOwn}</span>{' '}
        <span>{checkScreen.computedIs(answerWord(item.computed, words))}</span>
      </p>
      {item.reason !== '' && (
        <p className={styles.reason}>
          <TypedIn sentence={(typed) => checkScreen.ownReason(typed(item.reason))} />
        </p>
      )}
    </div>
  )
}
