import {
  type CSSProperties,
  type FormEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { limits } from '#core/limits.ts'
import { stillGone } from '#core/rows.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { UndoBar } from '#ui/list/undo-bar.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import styles from './rows-answer.module.css'

/**
 * A short list of rows with several controls each, quiet until used: at rest a row shows what is written, and
 * in use the fields it is written in, at the same place. A deleted row can be put back where it stood.
 */
export function RowsAnswer<T extends { readonly id: string }>(props: {
  /** Where in the form, as `problem.success`. */
  name: string
  newRow: () => T
  /** Names a row by its place: "Tegn 2". */
  rowName: (place: number) => string
  add: string
  most?: number
  /** Of rows of short texts: Enter in one adds a row. */
  addsByEnter?: boolean
  /** Where there is room, the controls of a row side by side under one line of names: how wide, as in a grid. */
  columns?: string
  children: (name: string, index: number) => ReactNode
}) {
  const { name, newRow, rowName, add, most = limits.rows, children } = props
  const { form: words } = useWords()
  const { getValues } = useFormContext()
  const rows = useFieldArray<Record<string, { id: string }[]>, string, 'key'>({
    name,
    keyName: 'key',
  })
  const { say } = useAnnounce()
  const [taken, setTaken] = useState<{ index: number; row: T } | null>(null)
  const removed = stillGone(taken, rows.fields)

  const undoButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (taken) undoButton.current?.focus()
  }, [taken])

  const remove = (index: number) => {
    setTaken({ index, row: getValues(`${name}.${index}`) })
    rows.remove(index)
    say(words.removed(rowName(index + 1)))
  }
  const restore = () => {
    if (!removed) return
    rows.insert(removed.index, removed.row, { shouldFocus: true })
    setTaken(null)
    say(words.restored(rowName(removed.index + 1)))
  }
  const isFull = rows.fields.length >= most
  const append = () => rows.append(newRow(), { shouldFocus: true })
  const bar = removed && (
    <li key="removed">
      <UndoBar
        text={words.removed(rowName(removed.index + 1))}
        undoLabel={words.undo}
        onUndo={restore}
        buttonRef={undoButton}
        noWay={isFull ? words.fullAgain : undefined}
      />
    </li>
  )
  return (
    <Rows columns={props.columns} onEnter={props.addsByEnter && !isFull ? append : undefined}>
      <ol className={styles.list}>
        {rows.fields.flatMap((row, index) => [
          removed?.index === index && bar,
          <li key={row.id} data-row={row.id}>
            <fieldset className={styles.row}>
              <legend>{rowName(index + 1)}</legend>
              <div className={styles.controls}>{children(`${name}.${index}`, index)}</div>
              <Button
                variant="text"
                icon="trash"
                data-part="remove"
                className={styles.remove}
                aria-label={words.removeOf(rowName(index + 1))}
                onClick={() => remove(index)}
              >
                {words.remove}
              </Button>
            </fieldset>
          </li>,
        ])}
        {removed && removed.index >= rows.fields.length && bar}
      </ol>
      {isFull ? (
        <p>{words.listFull(most)}</p>
      ) : (
        <Button variant="small" icon="plus" onClick={append}>
          {add}
        </Button>
      )}
    </Rows>
  )
}

function Rows(props: {
  columns: string | undefined
  onEnter: (() => void) | undefined
  children: ReactNode
}) {
  const { columns, onEnter, children } = props
  const look = {
    className: classNames(styles.rows, columns && styles.table),
    style: { '--columns': columns } as CSSProperties,
  }
  if (!onEnter) return <div {...look}>{children}</div>
  // A one-line text sends the form around it by Enter.
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    onEnter()
  }
  return (
    <form {...look} onSubmit={onSubmit}>
      {children}
    </form>
  )
}
