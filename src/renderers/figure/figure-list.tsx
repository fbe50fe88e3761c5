import type { ReactNode } from 'react'
import type { FigureText } from '#core/figures/drawing/figure-text.ts'
import styles from './figure-list.module.css'

export interface FigureListProps {
  /** Asked when the list is drawn: of a large figure it takes long to make. */
  text: () => FigureText
  /** Language of what people typed, where it differs from the page's. */
  typedLanguage?: string | undefined
  /** Shows one of its sentences, in which names people typed may stand. */
  said?: (pick: (text: FigureText) => string) => ReactNode
}

/** What a figure shows as words to read: stands where the page does not say it elsewhere. */
export function FigureList({
  text,
  typedLanguage,
  said = (pick) => pick(text()),
}: FigureListProps) {
  const { title, intro, items } = text()
  const rows = items.map((item, place) => ({ ...item, key: `${place} ${item.name}` }))
  return (
    <div className={styles.text}>
      {intro.map((sentence, place) => (
        <p key={sentence}>{said((each) => each.intro[place] ?? '')}</p>
      ))}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {rows.map(({ key, name, about, typed }, place) => (
            <li key={key}>
              <b lang={typed ? typedLanguage : undefined}>{name}</b>
              {about !== '' && <span>{said((each) => `: ${each.items[place]?.about ?? ''}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
