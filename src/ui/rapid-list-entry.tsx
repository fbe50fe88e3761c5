import {
  type ClipboardEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useRef,
  useState,
} from 'react'
import { Button } from './button.tsx'
import control from './control.module.css'
import { Field } from './field.tsx'
import { PastePreview } from './paste-preview.tsx'
import styles from './rapid-list.module.css'
import type { RapidListWords } from './rapid-list-words.ts'

const addedAtOnce = 5

type RapidListEntryProps = {
  words: RapidListWords
  typedLang: string | undefined
  room: number
  max: number
  samples: readonly string[]
  splitLines: (text: string) => readonly string[]
  onAdd: (names: readonly string[]) => void
  onAnnounce: (text: string) => void
}

/** Where new rows are written. It keeps what is being typed to itself, so that no row notices. */
export function RapidListEntry(props: RapidListEntryProps) {
  const { words, room, max, samples, splitLines } = props
  const [text, setText] = useState('')
  const [pasted, setPasted] = useState<readonly string[]>()
  const [isFull, setIsFull] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const add = (names: readonly string[]) => {
    const fits = names.length <= room
    setIsFull(!fits)
    if (fits) props.onAdd(names)
    else props.onAnnounce(words.full(max))
    return fits
  }
  const addText = (event: SyntheticEvent) => {
    event.preventDefault()
    field.current?.focus()
    const name = text.trim()
    if (name && add([name])) setText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) addText(event)
  }
  const onPaste = (event: ClipboardEvent) => {
    const lines = splitLines(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    if (lines.length <= addedAtOnce) add(lines)
    else setPasted(lines)
  }
  const addPasted = (lines: readonly string[]) => {
    if (add(lines)) setPasted(undefined)
  }
  const takeSample = (sample: string) => {
    setText(sample)
    field.current?.focus()
  }
  return (
    <div>
      <Field
        label={words.entryLabel}
        help={words.entryHelp}
        counter={isFull ? words.full(max) : undefined}
      >
        {(ids) => (
          // A form of its own: at each keystroke a browser that fills in addresses looks through its whole form.
          <form className={styles.entry} onSubmit={addText}>
            <input
              ref={field}
              id={ids.id}
              type="text"
              autoComplete="off"
              lang={props.typedLang}
              enterKeyHint="enter"
              aria-describedby={ids.describedBy}
              className={control.control}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={onKeyDown}
              onPaste={onPaste}
            />
            <Button icon="plus" type="submit">
              {words.add}
            </Button>
          </form>
        )}
      </Field>
      {samples.length > 0 && (
        <div className={styles.samples}>
          {words.samples && <span className={styles.samplesName}>{words.samples}</span>}
          {samples.map((sample) => (
            <button
              key={sample}
              type="button"
              className={styles.sample}
              onClick={() => takeSample(sample)}
            >
              {sample}
            </button>
          ))}
        </div>
      )}
      {pasted && (
        <PastePreview
          lines={pasted}
          words={words.paste}
          room={room}
          full={words.full(max)}
          onAdd={addPasted}
          onClose={() => setPasted(undefined)}
        />
      )}
    </div>
  )
}
