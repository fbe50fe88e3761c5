import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Actor } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { findByName } from '#rooms/shared/find-by-name.ts'
import { useSaidAfterTyping } from '#rooms/shared/said-after-typing.ts'
import { Button, Spoken } from '#ui/button.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import styles from './paged-actors.module.css'

const portion = 50

/**
 * A list of actors of which the first ones are shown, with a search when there are more. Each child
 * is the inside of one list item and should be memoised.
 */
export function PagedActors(props: {
  actors: readonly Actor[]
  label: ReactNode
  first: number
  children: (actor: Actor) => ReactNode
}) {
  const { actors, label, first, children } = props
  const { people } = useWords().team
  const id = useId()
  const [sought, setSought] = useState('')
  const [most, setMost] = useState(first)
  const list = useRef<HTMLUListElement>(null)
  const focusOn = useRef<number>(null)
  const found = findByName(actors, sought)
  const shown = found.slice(0, most)
  const hidden = found.length - shown.length
  useSaidAfterTyping(sought === '' ? '' : people.shown(shown.length, found.length))

  useLayoutEffect(() => {
    if (focusOn.current === null) return
    const item = list.current?.children[focusOn.current]
    focusOn.current = null
    item?.querySelector<HTMLElement>('input:checked, input, textarea, select, button')?.focus()
  })
  const showMore = () => {
    focusOn.current = shown.length
    setMost(shown.length + portion)
  }
  return (
    <div className={styles.paged}>
      {actors.length > first && (
        <div className={styles.search}>
          <TextField
            type="search"
            width="medium"
            label={people.find}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
          <p className={styles.count}>{people.shown(shown.length, found.length)}</p>
        </div>
      )}
      <Spoken id={id}>{label}</Spoken>
      <ul ref={list} aria-labelledby={id} className={styles.list}>
        {shown.map((actor) => (
          <li key={actor.id} className={styles.item}>
            {children(actor)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="small" icon="chevron-down" onClick={showMore}>
          {people.showMore(hidden)}
        </Button>
      )}
    </div>
  )
}
