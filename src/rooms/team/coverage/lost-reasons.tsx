import { useReducer } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import type { Unsent } from '#ui/list/unsent.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './findings.module.css'

/** Reasons that were begun for what the table shows no more. They wait until it does again, or they are thrown away. */
export function LostReasons({ unsent, open }: { unsent: Unsent; open: ReadonlySet<string> }) {
  const words = useWords().advice.findings
  const { say } = useAnnounce()
  const [, showAgain] = useReducer((times: number) => times + 1, 0)
  const lost = unsent.fields().filter((key) => !open.has(key))
  if (lost.length === 0) return null
  return (
    <ul className={styles.aside}>
      {lost.map((key) => {
        const reason = unsent.read(key)
        return (
          <li key={key}>
            <p className={styles.reason}>
              <TypedIn sentence={(typed) => words.lost(typed(reason))} />
            </p>
            <Button
              variant="link"
              icon="trash"
              spoken={<TypedIn sentence={(typed) => words.about(words.dropLost, typed(reason))} />}
              onClick={() => {
                unsent.keep(key, '')
                showAgain()
                say(words.droppedLost)
              }}
            >
              {words.dropLost}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
