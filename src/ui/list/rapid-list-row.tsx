import { memo, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { TypedIn } from '#ui/form/typed-in.tsx'
import styles from './rapid-list.module.css'
import { RapidListEdit } from './rapid-list-edit.tsx'
import type { RapidListWords } from './rapid-list-words.ts'

export type RowCommands = {
  move: (id: string, delta: -1 | 1) => void
  rename: (id: string, name: string) => void
  remove: (id: string) => void
  /** What a row is being renamed to; empty when it is not. */
  unsentName: (name: string) => string
  keepUnsentName: (name: string, text: string) => void
}

export type RapidListRowProps<T extends { readonly id: string }> = {
  item: T
  name: string
  number: number
  isFirst: boolean
  isLast: boolean
  words: RapidListWords
  longest: number
  typedLang: string | undefined
  commands: RowCommands
  renderRow: ((item: T) => ReactNode) | undefined
  renderOpen: ((item: T) => ReactNode) | undefined
}

function Row<T extends { readonly id: string }>(props: RapidListRowProps<T>) {
  const { item, name, number, isFirst, isLast, words, commands, renderRow, renderOpen } = props
  const { typedLang } = props
  const { id } = item
  const [begun] = useState(() => commands.unsentName(name))
  const [editing, setEditing] = useState(begun !== '')
  const [open, setOpen] = useState(false)
  const detailId = useId()
  const editButton = useRef<HTMLButtonElement>(null)
  const focusBack = useRef(false)

  useEffect(() => {
    if (!editing && focusBack.current) editButton.current?.focus()
    focusBack.current = false
  }, [editing])

  const finish = (newName: string, by: 'key' | 'leaving') => {
    focusBack.current = by === 'key'
    commands.keepUnsentName(name, '')
    setEditing(false)
    if (newName !== name) commands.rename(id, newName)
  }

  const named = (sentence: (name: string) => string) => (
    <TypedIn lang={typedLang} sentence={(typed) => sentence(typed(name))} />
  )
  return (
    <li data-row={id} className={styles.row}>
      <span className={styles.number}>{number}</span>
      {editing ? (
        <RapidListEdit
          name={name}
          unsent={commands.unsentName(name)}
          words={words}
          longest={props.longest}
          typedLang={typedLang}
          onType={(text) => commands.keepUnsentName(name, text)}
          onFinish={finish}
        />
      ) : (
        <>
          <div className={styles.name} lang={typedLang}>
            {name}
          </div>
          {renderRow && <div className={styles.extra}>{renderRow(item)}</div>}
          <div className={styles.actions}>
            <MoveButton
              id={id}
              delta={-1}
              stop={isFirst}
              spoken={named(words.moveUpOf)}
              {...commands}
            />
            <MoveButton
              id={id}
              delta={1}
              stop={isLast}
              spoken={named(words.moveDownOf)}
              {...commands}
            />
            {renderOpen && (
              <Button
                variant="text"
                aria-expanded={open}
                aria-controls={detailId}
                spoken={words.openOf && named(words.openOf)}
                iconAfter={open ? 'chevron-up' : 'chevron-down'}
                onClick={() => setOpen(!open)}
              >
                {words.open}
              </Button>
            )}
            <Button
              ref={editButton}
              variant="text"
              data-part="edit"
              spoken={named(words.editOf)}
              onClick={() => setEditing(true)}
            >
              {words.edit}
            </Button>
            <Button
              variant="text"
              data-part="remove"
              spoken={named(words.removeOf)}
              onClick={() => commands.remove(id)}
            >
              {words.remove}
            </Button>
          </div>
        </>
      )}
      {renderOpen && (
        <div id={detailId} hidden={!open} className={styles.detail}>
          {open && renderOpen(item)}
        </div>
      )}
    </li>
  )
}

/** Drawn again only when its own item, place or words change. */
export const RapidListRow = memo(Row) as typeof Row

type MoveButtonProps = Pick<RowCommands, 'move'> & {
  id: string
  delta: -1 | 1
  /** At the end of the list: the button stays, so that focus has somewhere to be. */
  stop: boolean
  spoken: ReactElement
}

function MoveButton({ id, delta, stop, spoken, move }: MoveButtonProps) {
  return (
    <Button
      variant="text"
      icon={delta < 0 ? 'arrow-up' : 'arrow-down'}
      iconOnly
      data-part={delta < 0 ? 'up' : 'down'}
      spoken={spoken}
      aria-disabled={stop || undefined}
      onClick={() => {
        if (!stop) move(id, delta)
      }}
    />
  )
}
