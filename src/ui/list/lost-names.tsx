import { useEffect, useReducer, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import styles from './lost-names.module.css'
import type { RapidListWords } from './rapid-list-words.ts'
import type { Unsent } from './unsent.ts'

const prefix = 'name '

/** Under which it waits what a row of this name is being renamed to. */
export const renaming = (name: string) => `${prefix}${name}`

interface LostNamesProps {
  /** Of the rows that are there. */
  readonly names: readonly string[]
  readonly unsent: Unsent
  readonly words: RapidListWords['lost']
  readonly typedLang: string | undefined
  /** False when it cannot be taken, which has been said. */
  readonly onAdd: (name: string) => boolean
  readonly onDone: () => void
  readonly onAnnounce: (text: string) => void
}

/**
 * What rows were being renamed to that are here no more, as when another window has deleted them. It
 * waits until it is added or thrown away.
 */
export function LostNames(props: LostNamesProps) {
  const { names, unsent, words, typedLang, onAdd, onDone, onAnnounce } = props
  const [, showAgain] = useReducer((times: number) => times + 1, 0)
  const first = useRef<HTMLDivElement>(null)
  const lost = unsent
    .fields()
    .filter((field) => field.startsWith(prefix) && !names.some((name) => renaming(name) === field))
  const [newest] = lost.slice(-1)
  const before = useRef(newest)
  useEffect(() => {
    if (newest === before.current) return
    before.current = newest
    if (newest === undefined) return
    onAnnounce(words.text(newest.slice(prefix.length), unsent.read(newest)))
    // The field it was written in has gone, and focus with it.
    if (document.activeElement === document.body) first.current?.querySelector('button')?.focus()
  }, [newest, onAnnounce, unsent, words])

  const settle = (field: string) => {
    unsent.keep(field, '')
    before.current = lost.filter((each) => each !== field).at(-1)
    showAgain()
    onDone()
  }
  if (lost.length === 0) return null
  return (
    <div ref={first}>
      {lost.map((field) => {
        const text = unsent.read(field)
        return (
          <fieldset
            key={field}
            aria-label={words.text(field.slice(prefix.length), text)}
            className={styles.lost}
          >
            <p>
              <TypedIn
                lang={typedLang}
                sentence={(typed) => words.text(typed(field.slice(prefix.length)), typed(text))}
              />
            </p>
            <Button
              variant="small"
              icon="plus"
              spoken={<TypedIn lang={typedLang} sentence={(typed) => words.addOf(typed(text))} />}
              onClick={() => {
                if (onAdd(text.trim())) settle(field)
              }}
            >
              {words.add}
            </Button>
            <Button
              variant="text"
              icon="trash"
              spoken={<TypedIn lang={typedLang} sentence={(typed) => words.dropOf(typed(text))} />}
              onClick={() => {
                settle(field)
                onAnnounce(words.dropped)
              }}
            >
              {words.drop}
            </Button>
          </fieldset>
        )
      })}
    </div>
  )
}
