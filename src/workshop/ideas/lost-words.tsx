import { useEffect, useReducer, useRef } from 'react'
import { limits } from '#core/limits.ts'
import type { Idea } from '#core/workshop/ideas/ideas.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Room } from '#rooms/shared/room.ts'
import { TypedIn } from '#rooms/shared/typed.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './ideas.module.css'
import { unsentForm } from './use-saying.ts'

const begun = 'ideas.text '
const other = 'ideas.other '
const used = 'ideas.use '

/** Under which it waits what an idea is being rewritten to. Not by its number, which is another's once ideas are put back after a clearing. */
export const begunField = (id: string) => `${begun}${id}`
/** Under which it waits what another window had rewritten it to. */
export const otherField = (id: string) => `${other}${id}`

/** Under which it waits what it is to be put into an answer as. */
export const usedField = (id: string) => `${used}${id}`

/** What an idea was being rewritten to that is gone, and what another window had one rewritten to: until it is added or thrown away. */
export function LostWords(props: {
  room: Room
  all: readonly Idea[]
  onAdd: (text: string) => void
}) {
  const { room, all, onAdd } = props
  const { lost: words, list } = useWords().ideas
  const { say, alert } = useAnnounce()
  const [, showAgain] = useReducer((times: number) => times + 1, 0)
  const unsent = room.unsent(unsentForm)
  const lost = unsent.fields().flatMap((field) => {
    const of = [begun, used, other].find((prefix) => field.startsWith(prefix))
    if (of === undefined) return []
    const idea = all.find(({ id }) => id === field.slice(of.length))
    const isLost = of === other || !idea
    return isLost ? [{ field, number: idea?.number ?? null, text: unsent.read(field) }] : []
  })
  const acts = useRef<HTMLUListElement>(null)
  const before = useRef(lost.length)
  useEffect(() => {
    if (lost.length > before.current) {
      say(words.title(lost.length))
      // The field it was written in has gone, and focus with it.
      if (document.activeElement === document.body) acts.current?.querySelector('button')?.focus()
    }
    before.current = lost.length
  }, [lost.length, say, words])
  if (lost.length === 0) return null

  const settle = (field: string) => {
    unsent.keep(field, '')
    showAgain()
  }
  return (
    <Notice kind="info" className={styles.apartFromEntry} heading={words.title(lost.length)}>
      <p>{words.text}</p>
      <ul className={styles.failed} ref={acts}>
        {lost.map(({ field, number, text }) => (
          <li key={field}>
            <TypedIn
              sentence={(typed) =>
                number === null ? words.gone(typed(text)) : words.other(number, typed(text))
              }
            />
            <span>
              <Button
                variant="text"
                icon="plus"
                spoken={<TypedIn sentence={(typed) => words.addOf(typed(text))} />}
                onClick={() => {
                  if (text.trim().length > limits.ideaText)
                    return alert(list.tooLong(limits.ideaText))
                  onAdd(text.trim())
                  settle(field)
                }}
              >
                {words.add}
              </Button>
              <Button
                variant="text"
                icon="trash"
                spoken={<TypedIn sentence={(typed) => words.dropOf(typed(text))} />}
                onClick={() => {
                  settle(field)
                  say(words.dropped)
                }}
              >
                {words.drop}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
