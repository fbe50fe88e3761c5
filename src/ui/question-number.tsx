import type { Hue } from './hue.ts'
import styles from './question-number.module.css'

/** A question's number in a ring of its colour, filled in a link to where one is. */
export function QuestionNumber({
  number,
  question,
}: {
  readonly number: number
  /** Its colour, where nothing around has it. */
  readonly question?: Hue | undefined
}) {
  return (
    <span className={styles.number} data-question={question}>
      {number}
    </span>
  )
}
