import type { ReactNode } from 'react'
import type { Large } from '#core/workshop/run/large.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import { Heading } from '#ui/heading.tsx'
import styles from './projector.module.css'

/** What of a page stands large: the words of the tool in the language of the window, or a figure. */
export function LargeShown({ large, children }: { large: Large; children: ReactNode }) {
  const { title, texts } = useLarge(large)
  return (
    <div className={classNames(styles.large, large.kind === 'figure' && styles.figure)}>
      <Heading level={2} className={styles.place}>
        {title}
      </Heading>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </div>
  )
}

function useLarge(large: Large): { readonly title: string; readonly texts: readonly string[] } {
  const { pages, advice, rules, overview } = useWords()
  if (large.kind === 'questions')
    return { title: pages[large.page].title, texts: pages[large.page].ask }
  if (large.kind === 'figure') {
    const { table, figures } = overview
    return { title: { ...figures, table }[large.figure], texts: [] }
  }
  const { heading, place } = advice.disturbances
  const cards = rules.disturbance
  const card = cards[large.place]
  // A card of a version that has more of them.
  if (card === undefined) return { title: heading, texts: [] }
  return { title: `${heading}: ${place(large.place + 1, cards.length)}`, texts: [card] }
}
