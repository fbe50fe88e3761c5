import type { FigureText } from '#core/figures/figure-text.ts'
import styles from './figure-list.module.css'

export interface FigureListProps {
  text: FigureText
  /** Language of what people typed, where it differs from the page's. */
  typedLanguage?: string | undefined
}

/** What a figure shows as words to read: stands where the page does not say it elsewhere. */
export function FigureList({ text: { title, intro, items }, typedLanguage }: FigureListProps) {
  const rows = items.map((item, place) => ({ ...item, key: `${place} ${item.name}` }))
  return (
    <div className={styles.text}>
      {intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {rows.map(({ key, name, about, typed }) => (
            <li key={key}>
              <b lang={typed ? typedLanguage : undefined}>{name}</b>
              {about !== '' && <span>{`: ${about}`}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
