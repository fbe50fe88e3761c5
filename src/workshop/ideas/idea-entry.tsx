import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { limits } from '#core/limits.ts'
import { isFilled } from '#core/questions/is-filled.ts'
import { readPastedIdeas, tableOf, tableRole } from '#core/workshop/ideas/pasted-ideas.ts'
import { tableIn } from '#core/workshop/ideas/table-in.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { ideaHeads } from '#i18n/paste-words.ts'
import type { Room } from '#rooms/shared/room.ts'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/form/field.tsx'
import { GrowingText } from '#ui/form/growing-text.tsx'
import { TextField } from '#ui/form/text-field.tsx'
import { PastePreview } from '#ui/list/paste-preview.tsx'
import {
  isListOrTable,
  type NewRow,
  type PasteReader,
  rowsAtOnce,
  withTooLong,
} from '#ui/list/rapid-list-paste.ts'
import { usePasted } from '#ui/list/use-pasted.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { isVisible } from '#ui/visible-text.ts'
import styles from './ideas.module.css'
import { unsentForm } from './use-saying.ts'

/** A line as it was written or pasted, with its table. */
export interface NewIdea {
  readonly text: string
  readonly table: number | null
}

const newIdea = 'ideas.new'
const newIdeas = 'ideas.pasted'

/** Where ideas are written: it keeps focus, and what is typed to itself, so that no row notices. */
export function IdeaEntry(props: {
  room: Room
  /** How many more there is room for. */
  left: number
  onAdd: (ideas: readonly NewIdea[]) => void
}) {
  const { room, left, onAdd } = props
  const { ideas: words, form } = useWords()
  const { entry } = words
  const lang = useTypedLanguage()
  const { say } = useAnnounce()
  const unsent = room.unsent(unsentForm)
  const [text, show] = useState(() => unsent.read(newIdea))
  const [table, setTable] = useState('')
  const [rejection, reject] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const reader = usePasteReader()
  const { pasted, ask, settle } = usePasted(unsent, newIdeas, reader)
  const isTable = !isFilled(table) || tableIn(table) !== null

  const setText = (next: string) => {
    show(next)
    reject(null)
    unsent.keep(newIdea, next)
  }
  const add = (rows: readonly NewRow[]) => {
    // Said at the table's own field; what was written waits.
    const isSomewhere = isTable || rows.every((row) => tableOf(row) !== null)
    const no = isSomewhere ? rejectionOf(rows, left, entry) : null
    reject(no)
    if (no !== null || !isSomewhere) say(no ?? entry.notTable)
    else onAdd(rows.map((row) => ({ text: row.name, table: tableOf(row) ?? tableIn(table) })))
    return no === null && isSomewhere
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.focus()
    const name = text.trim()
    if (add(isVisible(name) ? [{ name, codes: {} }] : [])) setText('')
  }
  const onPaste = (event: ClipboardEvent) => {
    const copied = event.clipboardData.getData('text/plain')
    const found = reader.read(copied)
    if (!isListOrTable(found)) return
    event.preventDefault()
    const rows = rowsAtOnce(found, limits.ideaText)
    if (rows) add(rows)
    else ask(copied, found)
  }
  const addPasted = (rows: readonly NewRow[], tooLong: string) => {
    if (rows.length > 0 && !add(rows)) return
    settle()
    if (tooLong === '') return
    setText(withTooLong(text, tooLong))
    reject(entry.tooLong(limits.ideaText))
    say(entry.tooLong(limits.ideaText))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const step = event.key === 'ArrowUp' ? 1 : -1
    const next = Math.min(limits.tables, Math.max(0, (tableIn(table) ?? 0) + step))
    setTable(next === 0 ? '' : String(next))
    say(next === 0 ? entry.noTable : words.tableOf(next))
  }
  return (
    <>
      <div className={styles.entry}>
        <TextField
          label={entry.table}
          width="short"
          inputMode="numeric"
          error={isTable ? undefined : entry.notTable}
          errorPrefix={form.errorPrefix}
          value={table}
          onChange={({ target }) => setTable(target.value)}
        />
        {/* A form of its own: at each keystroke a browser that fills in addresses looks through its whole form. */}
        <form onSubmit={onSubmit}>
          <Field
            label={entry.label}
            help={entry.help}
            error={rejection ?? undefined}
            errorPrefix={form.errorPrefix}
          >
            {(ids) => (
              <GrowingText
                oneLine
                ref={field}
                id={ids.id}
                lang={lang}
                enterKeyHint="enter"
                aria-describedby={ids.describedBy}
                aria-invalid={ids.invalid}
                value={text}
                onChange={(event) => setText(event.target.value)}
                onPaste={onPaste}
                onKeyDown={onKeyDown}
              />
            )}
          </Field>
          <Button icon="plus" type="submit">
            {entry.add}
          </Button>
        </form>
      </div>
      {pasted && (
        <PastePreview
          pasted={pasted}
          reader={reader}
          words={entry.paste}
          room={Math.min(left, limits.pastedIdeas)}
          full={
            left < limits.pastedIdeas
              ? entry.tooMany(limits.ideas)
              : entry.mostLines(limits.pastedIdeas)
          }
          longest={limits.ideaText}
          tooLong={entry.tooLong(limits.ideaText)}
          typedLang={lang}
          onAdd={addPasted}
          onClose={settle}
        />
      )}
    </>
  )
}

function rejectionOf(
  rows: readonly NewRow[],
  left: number,
  entry: ReturnType<typeof useWords>['ideas']['entry'],
): string | null {
  if (rows.length === 0) return entry.nothing
  if (rows.length > limits.pastedIdeas) return entry.mostLines(limits.pastedIdeas)
  if (rows.length > left) return entry.tooMany(limits.ideas)
  const isTooLong = rows.some(({ name }) => name.length > limits.ideaText)
  return isTooLong ? entry.tooLong(limits.ideaText) : null
}

function usePasteReader(): PasteReader {
  const { ideas: words } = useWords()
  return useMemo(
    () => ({
      read: (text) => readPastedIdeas(text, ideaHeads),
      roles: [{ value: tableRole, label: words.entry.table }],
      tell: (row) => {
        const table = tableOf(row)
        return table === null ? '' : words.tableOf(table)
      },
    }),
    [words],
  )
}
