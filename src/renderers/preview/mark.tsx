import type { Cell } from '#core/charter/document/charter-document.ts'
import styles from './table.module.css'

type MarkName = NonNullable<Cell['mark']>

/** The fuller the disc, the more is carried. The words beside it say the same. */
const looks = {
  carries: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  contributes: (
    <>
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" />
      <path d="M5 .5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  gap: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeDasharray="2 1.14" />,
} as const satisfies Record<MarkName, unknown>

export function Mark({ mark }: { mark: MarkName }) {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true">
      {looks[mark]}
    </svg>
  )
}
