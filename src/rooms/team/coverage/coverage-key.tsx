import { useWords } from '#i18n/messages-context.tsx'
import styles from './coverage-page.module.css'
import { wordOfMark } from './table/mark-words.ts'

const markKeys = ['2', '1', '0']
const seatKey = 'N'

/** What the signs mean, and, where there is a table, the keys it knows. */
export function CoverageKey({ hasKeys }: { hasKeys: boolean }) {
  const words = useWords()
  const { legend, keys } = words.team.coverage
  return (
    <ul className={styles.key}>
      <li>
        <i className={styles.carries} aria-hidden="true" />
        <span>{legend.of(wordOfMark(words, 2), legend.carries)}</span>
      </li>
      <li>
        <i aria-hidden="true" />
        <span>{legend.of(wordOfMark(words, 1), legend.contributes)}</span>
      </li>
      {hasKeys && (
        <>
          <li>
            {markKeys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            <span>{keys.marks}</span>
          </li>
          <li>
            <kbd>{seatKey}</kbd> <span>{keys.seat}</span>
          </li>
        </>
      )}
    </ul>
  )
}
