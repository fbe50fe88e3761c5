import { useId } from 'react'
import type { Hue } from '#ui/hue.ts'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { ariaCurrent, type Place } from './line.ts'
import styles from './part-strip.module.css'

export type PartStripProps = {
  question: Hue
  /** The question in full: nowhere else on the page is it said. */
  asks: string
  label: string
  parts: readonly Place[]
}

/** The question and its pages, as links: they are addresses, not panels. On narrow screens the question only. */
export function PartStrip({ question, asks, label, parts }: PartStripProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.strip} data-question={question}>
      <div className={styles.inner}>
        <p id={id} className={styles.asks}>
          {asks}
        </p>
        {parts.length > 1 && (
          <nav aria-label={label} className={styles.nav}>
            <ul className={styles.parts}>
              {parts.map((part) => (
                <li key={part.href}>
                  <a
                    href={part.href}
                    className={styles.link}
                    aria-current={ariaCurrent(part.current)}
                  >
                    <span>{part.label}</span>
                    <PartStatus {...part} />
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </section>
  )
}

/** A check for what is done, words for what lacks. */
export function PartStatus({ status, standing }: Place) {
  if (!status) return null
  if (standing !== 'done') return <span className={styles.lacking}>{status}</span>
  return (
    <span className={styles.done}>
      <Icon name="check" />
      <VisuallyHidden>{status}</VisuallyHidden>
    </span>
  )
}
