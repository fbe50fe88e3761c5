import { classNames } from '#ui/class-names.ts'
import page from '#ui/page/page.module.css'
import { ariaCurrent, type LineNavProps, type PlainLine } from './line.ts'
import styles from './line-nav.module.css'
import { LineSheet } from './line-sheet.tsx'

/** The four lines: a number, a colour, a place and words for each question, and what follows them. */
export function LineNav(props: LineNavProps) {
  const { label, first, lines, plain } = props
  return (
    <nav className={styles.nav} aria-label={label}>
      <div className={page.wrap}>
        <ol className={styles.strip}>
          <Plain {...first} />
          {lines.map((line) => (
            <li key={line.href} data-question={line.question}>
              <a href={line.href} className={styles.link} aria-current={ariaCurrent(line.current)}>
                <span className={styles.bar}>
                  <span className={styles.done} style={{ width: percent(line.progress) }} />
                </span>
                <span className={styles.number}>{line.number}</span>
                <span className={styles.label}>{line.label}</span>
                <span className={styles.status}>{line.status}</span>
              </a>
            </li>
          ))}
          {plain.map((line) => (
            <Plain key={line.href} {...line} />
          ))}
        </ol>
      </div>
      <div className={styles.small}>
        <LineSheet {...props} />
      </div>
    </nav>
  )
}

function Plain({ href, label, status, current }: PlainLine) {
  return (
    <li>
      <a
        href={href}
        className={classNames(styles.link, styles.plain)}
        aria-current={ariaCurrent(current)}
      >
        <span className={styles.bar} />
        <span className={styles.label}>{label}</span>
        {status && <span className={styles.status}>{status}</span>}
      </a>
    </li>
  )
}

function percent(share: number) {
  return `${Math.round(Math.min(Math.max(share, 0), 1) * 100)}%`
}
