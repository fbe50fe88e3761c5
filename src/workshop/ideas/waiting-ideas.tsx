import type { Said } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Typed } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './ideas.module.css'
import type { Waiting } from './use-saying.ts'

/** What was said and is not kept: on its way, or refused, and then with what can be done. */
export function WaitingIdeas(props: {
  waiting: readonly Waiting[]
  again: () => void
  drop: (said: Said) => void
}) {
  const { waiting, again, drop } = props
  const words = useWords().ideas.waiting
  const failed = waiting.filter(({ state }) => state === 'failed')
  if (failed.length === 0)
    return (
      <ul className={styles.writing}>
        {waiting.map(({ said }) => (
          <li key={said.id}>
            <Typed>{said.text}</Typed> <span className={styles.quiet}>{words.writing}</span>
          </li>
        ))}
      </ul>
    )
  return (
    <Notice
      kind="error"
      className={styles.apartFromEntry}
      heading={words.title(failed.length)}
      actions={<Button onClick={again}>{words.again}</Button>}
    >
      <p>{words.text}</p>
      <ul className={styles.failed}>
        {failed.map(({ said }) => (
          <li key={said.id}>
            <Typed>{said.text}</Typed>
            <Button
              variant="text"
              icon="trash"
              aria-label={words.drop(said.text)}
              onClick={() => drop(said)}
            >
              {words.dropShort}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
