import { type KeyboardEvent, useEffect, useRef } from 'react'
import { codes } from '#core/questions/codes.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { TextAnswer } from '#rooms/shared/text-answer.tsx'
import { Button } from '#ui/button.tsx'
import { isComposing } from '#ui/form/is-composing.ts'
import styles from './phase-fields.module.css'

interface PhaseFieldsProps {
  readonly id: string
  /** The place of the phase, from 0. */
  readonly place: number
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** When one phase is, what happens in it, and what comes out of it. Hidden, it keeps what could not be kept elsewhere. */
export function PhaseFields({ id, place, isOpen, onClose }: PhaseFieldsProps) {
  const words = useWords()
  const fields = useRef<HTMLFieldSetElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) fields.current?.querySelector('textarea')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const phase = codes.phase[place]
  if (phase === undefined) return null
  const name = `arena.process.phases.${place}`
  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isComposing(event) || !(isDone || event.key === 'Escape')) return
    event.preventDefault()
    onClose()
  }
  return (
    <fieldset ref={fields} id={id} hidden={!isOpen} className={styles.phase} onKeyDown={onKeyDown}>
      <legend>{words.codes.phase[phase].name}</legend>
      <p className={styles.text}>{words.codes.phase[phase].text}</p>
      <div className={styles.fields}>
        <TextAnswer name={`${name}.when`} look="line" label={words.arena.when} />
        <TextAnswer name={`${name}.what`} rows={2} label={words.arena.what} />
        <TextAnswer name={`${name}.product`} rows={2} label={words.arena.product} />
      </div>
      <Button variant="small" onClick={onClose}>
        {words.arena.line.close}
      </Button>
    </fieldset>
  )
}
