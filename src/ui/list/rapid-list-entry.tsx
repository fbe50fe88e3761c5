import { type ClipboardEvent, type SyntheticEvent, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/form/field.tsx'
import { GrowingText } from '#ui/form/growing-text.tsx'
import { isVisible } from '#ui/visible-text.ts'
import { PastePreview } from './paste-preview.tsx'
import styles from './rapid-list.module.css'
import {
  isListOrTable,
  type NewRow,
  type PasteReader,
  rowsAtOnce,
  withTooLong,
} from './rapid-list-paste.ts'
import type { RapidListWords } from './rapid-list-words.ts'
import type { Unsent } from './unsent.ts'
import { usePasted } from './use-pasted.ts'

const newRow = 'new row'
const newRows = 'pasted'

type RapidListEntryProps = {
  words: RapidListWords
  typedLang: string | undefined
  room: number
  max: number
  longest: number
  unsent: Unsent
  samples: readonly string[]
  paste: PasteReader
  onAdd: (rows: readonly NewRow[]) => void
  onAnnounce: (text: string) => void
}

/** Where new rows are written. It keeps what is being typed to itself, so that no row notices. */
export function RapidListEntry(props: RapidListEntryProps) {
  const { words, room, max, longest, unsent, samples, paste } = props
  const [text, show] = useState(() => unsent.read(newRow))
  const { pasted, ask, settle } = usePasted(unsent, newRows, paste)
  const [rejection, setRejection] = useState<'full' | 'nothing' | 'tooLong' | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)

  const setText = (next: string) => {
    show(next)
    setRejection(null)
    unsent.keep(newRow, next)
  }
  const said = { full: words.full(max), nothing: words.nothing, tooLong: words.tooLong }
  const rejectionOf = (rows: readonly NewRow[]) => {
    if (rows.length === 0) return 'nothing'
    if (rows.length > room) return 'full'
    return rows.some(({ name }) => name.length > longest) ? 'tooLong' : null
  }
  const add = (rows: readonly NewRow[]) => {
    const rejected = rejectionOf(rows)
    setRejection(rejected)
    if (rejected) props.onAnnounce(said[rejected])
    else props.onAdd(rows)
    return !rejected
  }
  const addText = (event: SyntheticEvent) => {
    event.preventDefault()
    field.current?.focus()
    const name = text.trim()
    if (add(isVisible(name) ? [{ name, codes: {} }] : [])) setText('')
  }
  const onPaste = (event: ClipboardEvent) => {
    const copied = event.clipboardData.getData('text/plain')
    const found = paste.read(copied)
    if (!isListOrTable(found)) return
    event.preventDefault()
    const rows = rowsAtOnce(found, longest)
    if (rows) add(rows)
    else ask(copied, found)
  }
  const addPasted = (rows: readonly NewRow[], tooLong: string) => {
    if (rows.length > 0 && !add(rows)) return
    settle()
    if (tooLong === '') return
    setText(withTooLong(text, tooLong))
    setRejection('tooLong')
    props.onAnnounce(words.tooLong)
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
        counter={rejection && rejection !== 'tooLong' ? said[rejection] : undefined}
        error={rejection === 'tooLong' ? words.tooLong : undefined}
      >
        {(ids) => (
          // A form of its own: at each keystroke a browser that fills in addresses looks through its whole form.
          <form className={styles.entry} onSubmit={addText}>
            <GrowingText
              oneLine
              ref={field}
              id={ids.id}
              lang={props.typedLang}
              enterKeyHint="enter"
              aria-describedby={ids.describedBy}
              aria-invalid={ids.invalid}
              value={text}
              onChange={(event) => setText(event.target.value)}
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
          pasted={pasted}
          reader={paste}
          words={words.paste}
          room={room}
          full={words.full(max)}
          longest={longest}
          tooLong={words.tooLong}
          typedLang={props.typedLang}
          onAdd={addPasted}
          onClose={settle}
        />
      )}
    </div>
  )
}
