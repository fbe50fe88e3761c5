import { useEffect, useRef } from 'react'
import { Disclosure } from '#ui/disclosure.tsx'
import { Icon } from '#ui/icon.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './hints.module.css'

/** Gentle remarks on an answer: never an error, never in the way. */
export type HintTexts = {
  lines: readonly string[]
  /** Hidden word before each line. */
  prefix: string
  /** Opens the lines beyond the first three. */
  more: (hidden: number) => string
}

const mostShown = 3

/**
 * Calm lines under a control or a list; those that come while the page is open are also said. `id` is
 * for whatever they describe.
 */
export function Hints({ lines, prefix, more, id }: HintTexts & { id?: string | undefined }) {
  useSayingNew(lines.slice(0, mostShown), prefix)
  if (lines.length === 0) return null
  const hidden = lines.slice(mostShown)
  return (
    <div className={styles.hints}>
      <Lines id={id} lines={lines.slice(0, mostShown)} prefix={prefix} />
      {hidden.length > 0 && (
        <Disclosure summary={more(hidden.length)}>
          <Lines lines={hidden} prefix={prefix} />
        </Disclosure>
      )}
    </div>
  )
}

/** They come when typing rests, so that nobody is talked over. */
function useSayingNew(lines: readonly string[], prefix: string) {
  const { say } = useAnnounce()
  const before = useRef({ lines, prefix })
  useEffect(() => {
    const known = before.current
    before.current = { lines, prefix }
    const fresh = lines.filter((line) => !known.lines.includes(line))
    // The same hints in another language are no news.
    if (fresh.length > 0 && known.prefix === prefix) say(prefix + fresh.join(' '))
  })
}

function Lines({
  id,
  lines,
  prefix,
}: Pick<HintTexts, 'lines' | 'prefix'> & { id?: string | undefined }) {
  return (
    <ul id={id} className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>
          <Icon name="lightbulb" />
          <span>
            <VisuallyHidden>{prefix}</VisuallyHidden>
            <span>{line}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
