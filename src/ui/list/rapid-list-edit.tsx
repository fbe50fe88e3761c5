import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type SyntheticEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { Button, Spoken } from '#ui/button.tsx'
import { GrowingText } from '#ui/form/growing-text.tsx'
import { isComposing } from '#ui/form/is-composing.ts'
import { TypedIn } from '#ui/form/typed-in.tsx'
import styles from './rapid-list-row.module.css'
import type { RapidListWords } from './rapid-list-words.ts'

type RapidListEditProps = {
  name: string
  /** What was written when the page was left; empty when the row has just been asked for. */
  unsent: string
  words: RapidListWords
  longest: number
  typedLang: string | undefined
  onType: (text: string) => void
  /** With the old name when nothing is to change. By leaving: focus is already elsewhere. */
  onFinish: (name: string, by: 'key' | 'leaving') => void
}

/** The name of a row while it is being rewritten. Going elsewhere keeps what was written. */
export function RapidListEdit(props: RapidListEditProps) {
  const { name, words, longest, typedLang, onType, onFinish } = props
  const [unsent] = useState(props.unsent)
  const [isTooLong, setIsTooLong] = useState(unsent.trim().length > longest)
  const problemId = useId()
  const nameId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)

  useEffect(() => {
    if (unsent === '') field.current?.select()
  }, [unsent])

  const finish = (newName: string | undefined, by: 'key' | 'leaving') => {
    if (done.current) return
    const isRejected = (newName?.trim().length ?? 0) > longest
    setIsTooLong(isRejected)
    if (isRejected) return
    done.current = true
    onFinish(newName?.trim() || name, by)
  }
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    finish(field.current?.value, 'key')
  }
  const cancel = () => finish(name, 'key')
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'Escape') {
      // Kept from a dialog around the list, which would close on it.
      event.preventDefault()
      cancel()
    }
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // When the whole window loses focus, the document still has it here.
    const here = [relatedTarget, document.activeElement].some((to) => currentTarget.contains(to))
    if (!here) finish(field.current?.value, 'leaving')
  }
  return (
    <fieldset
      aria-labelledby={nameId}
      className={styles.edit}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <Spoken id={nameId}>
        <TypedIn lang={typedLang} sentence={(typed) => words.editField(typed(name))} />
      </Spoken>
      <form onSubmit={save}>
        <GrowingText
          oneLine
          ref={field}
          lang={typedLang}
          aria-labelledby={nameId}
          aria-invalid={isTooLong || undefined}
          aria-describedby={isTooLong ? problemId : undefined}
          defaultValue={unsent || name}
          onChange={({ target }) => onType(target.value === name ? '' : target.value)}
        />
        <Button variant="small" type="submit" onMouseDown={keepFocus}>
          {words.save}
        </Button>
        <Button variant="text" onMouseDown={keepFocus} onClick={cancel}>
          {words.cancel}
        </Button>
        {isTooLong && (
          <p id={problemId} className={styles.rejected}>
            {words.tooLong}
          </p>
        )}
      </form>
    </fieldset>
  )
}

/** Safari gives a clicked button no focus: without this, Cancel would count as going elsewhere. */
function keepFocus(event: MouseEvent) {
  event.preventDefault()
}
