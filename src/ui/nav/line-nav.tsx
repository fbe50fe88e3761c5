import { classNames } from '#ui/class-names.ts'
import { QuestionNumber } from '#ui/question-number.tsx'
import { ariaCurrent, type LineNavProps, type Place } from './line.ts'
import styles from './line-nav.module.css'

/**
 * The four lines: a number, a colour, a place and words for each question, and what stands around them. On
 * narrow screens `LineSheet` takes its place.
 */
export function LineNav({ label, first, lines, plain }: LineNavProps) {
  return (
    <div className={styles.lines}>
      <nav className={styles.nav} aria-label={label}>
        <ol className={styles.strip}>
          <Plain {...first} />
          {lines.map((line) => (
            <li key={line.href} data-question={line.question} className={styles.line}>
              <a href={line.href} className={styles.link} aria-current={ariaCurrent(line.current)}>
                <QuestionNumber number={line.number} />
                <span className={styles.label}>{line.label}</span>
                <Status {...line} />
              </a>
            </li>
          ))}
          {plain.map((line) => (
            <Plain key={line.href} {...line} />
          ))}
        </ol>
      </nav>
    </div>
  )
}

function Plain(line: Place) {
  return (
    <li>
      <a
        href={line.href}
        className={classNames(styles.link, styles.plain)}
        aria-current={ariaCurrent(line.current)}
      >
        <span className={styles.label}>{line.label}</span>
        <Status {...line} />
      </a>
    </li>
  )
}

function Status({ status, standing }: Place) {
  if (!status) return null
  return (
    <span className={classNames(styles.status, standing === 'lacking' && styles.lacking)}>
      {status}
    </span>
  )
}
