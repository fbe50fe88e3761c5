import type { Large } from '#core/workshop/run/large.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './projector.module.css'

/** What of a page stands large: the words of the tool, in the language of the window. */
export function LargeShown({ large }: { large: Large }) {
  const { title, texts } = useLarge(large)
  return (
    <div className={styles.large}>
      <Heading level={2} className={styles.place}>
        {title}
      </Heading>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

function useLarge(large: Large): { readonly title: string; readonly texts: readonly string[] } {
  const { pages, advice, rules } = useWords()
  if (large.kind === 'questions')
    return { title: pages[large.page].title, texts: pages[large.page].ask }
  const { heading, place } = advice.disturbances
  const cards = rules.disturbance
  const card = cards[large.place]
  // A card of a version that has more of them.
  if (card === undefined) return { title: heading, texts: [] }
  return { title: `${heading}: ${place(large.place + 1, cards.length)}`, texts: [card] }
}
