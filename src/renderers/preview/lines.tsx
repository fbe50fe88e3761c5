import { type QuestionId, questionIds } from '#core/questions/question-ids.ts'
import styles from './lines.module.css'

interface QuestionLineProps {
  readonly question: QuestionId | null
  /** Without its pattern, beside the lines of other questions. */
  readonly isSolid?: boolean
}

/** The line of a question, or of none, above what belongs to it. */
export function QuestionLine({ question, isSolid = false }: QuestionLineProps) {
  return (
    <svg
      className={styles.line}
      data-line={question ?? 'none'}
      data-solid={isSolid || undefined}
      aria-hidden="true"
    >
      <line x1="0" x2="100%" y1="50%" y2="50%" />
    </svg>
  )
}

/** The four lines along the edge of a sheet. */
export function Spine() {
  return (
    <svg className={styles.spine} aria-hidden="true">
      {questionIds.map((question, index) => (
        <line
          key={question}
          data-line={question}
          x1={`${12.5 + 25 * index}%`}
          x2={`${12.5 + 25 * index}%`}
          y1="0"
          y2="100%"
        />
      ))}
    </svg>
  )
}
