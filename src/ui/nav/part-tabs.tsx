import styles from './part-tabs.module.css'

export type Part = {
  href: string
  label: string
  /** A word or a count. */
  status?: string | undefined
  current: boolean
}

export type PartTabsProps = { label: string; parts: readonly Part[] }

/** The pages of one question, as links: they are addresses, not panels. */
export function PartTabs({ label, parts }: PartTabsProps) {
  return (
    <nav aria-label={label}>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.href}>
            <a
              href={part.href}
              className={styles.link}
              aria-current={part.current ? 'page' : undefined}
            >
              <span>{part.label}</span>
              {part.status && <span className={styles.status}>{part.status}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
