import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from './button.tsx'
import control from './control.module.css'
import styles from './rapid-list.module.css'
import type { RapidListWords } from './rapid-list-words.ts'

type RapidListEditProps = {
  name: string
  words: RapidListWords
  onSave: (name: string) => void
  onCancel: () => void
}

/** The name of a row while it is being rewritten. Going elsewhere keeps what was written. */
export function RapidListEdit({ name, words, onSave, onCancel }: RapidListEditProps) {
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)

  useEffect(() => field.current?.select(), [])

  const cancel = () => {
    done.current = true
    onCancel()
  }
  const save = () => {
    if (done.current) return
    done.current = true
    onSave(field.current?.value.trim() || name)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      // Kept from a dialog around the list, which would close on it.
      event.preventDefault()
      cancel()
    }
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      save()
    }
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) save()
  }
  return (
    <fieldset
      aria-label={words.editField(name)}
      className={styles.edit}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <input
        ref={field}
        type="text"
        autoComplete="off"
        className={control.control}
        aria-label={words.editField(name)}
        defaultValue={name}
      />
      <Button variant="small" onClick={save}>
        {words.save}
      </Button>
      <Button variant="text" onClick={cancel}>
        {words.cancel}
      </Button>
    </fieldset>
  )
}
