import { Disclosure } from './disclosure.tsx'
import styles from './hints.module.css'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

/** Gentle remarks on an answer: never an error, never in the way. */
export type HintTexts = {
  lines: readonly string[]
  /** Hidden word before each line. */
  prefix: string
  /** Opens the lines beyond the first three. */
  more: (hidden: number) => string
}

const mostShown = 3

/** Calm lines under a control or a list. `id` is for whatever they describe. */
export function Hints({ lines, prefix, more, id }: HintTexts & { id?: string | undefined }) {
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
