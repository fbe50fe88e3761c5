import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import type { HeadingLevel } from '#ui/hue.ts'
import { LostNames, renaming } from './lost-names.tsx'
import styles from './rapid-list.module.css'
import { RapidListEntry } from './rapid-list-entry.tsx'
import { useFocusAfterChange } from './rapid-list-focus.ts'
import type { NewRow, PasteReader } from './rapid-list-paste.ts'
import { RapidListRow } from './rapid-list-row.tsx'
import type { ListPart, ListRows } from './rapid-list-rows.ts'
import { useListWindow } from './rapid-list-window.ts'
import type { RapidListWords } from './rapid-list-words.ts'
import { UndoBar } from './undo-bar.tsx'
import type { Unsent } from './unsent.ts'

export type RapidListProps<T extends { readonly id: string }> = {
  items: readonly T[]
  nameOf: (item: T) => string
  words: RapidListWords
  /** Extra controls on the row. Like words and nameOf: keep its identity. */
  renderRow?: ((item: T) => ReactNode) | undefined
  /** Draws all rows, in place of the numbered list. */
  renderRows?: ((rows: ListRows<T>) => ReactNode) | undefined
  paste: PasteReader
  /** Language of the names, where it is another than the page's. */
  typedLang?: string | undefined
  /** How many rows there can be. */
  max: number
  /** How many characters a row can have. */
  longest: number
  /** What is written here and not sent. A row that is being renamed is known by the name it has. */
  unsent: Unsent
  samples?: readonly string[] | undefined
  headingLevel?: HeadingLevel | undefined
  onAdd: (rows: readonly NewRow[]) => void
  onMove: (id: string, delta: -1 | 1) => void
  onRename: (id: string, name: string) => void
  onRemove: (id: string) => void
  onRestore: (id: string) => void
  onAnnounce: (text: string) => void
}

type Removed = { id: string; name: string; place: number }

/** A list that is written as fast as one can type, or pasted in, and put in order afterwards. */
export function RapidList<T extends { readonly id: string }>(props: RapidListProps<T>) {
  const { items, nameOf, words, max, samples = [], headingLevel } = props
  const [removed, setRemoved] = useState<Removed>()
  const { list, focusAfterChange } = useFocusAfterChange()
  const view = useListWindow(items.length)

  const add = (added: readonly NewRow[]) => {
    const names = added.map(({ name }) => name)
    view.makeRoomFor(names.length)
    props.onAdd(added)
    props.onAnnounce(words.announce.added(names, items.length + names.length))
  }
  const addLost = (name: string) => {
    const rejection = items.length < max ? words.tooLong : words.full(max)
    const isRejected = items.length >= max || name.length > props.longest
    if (isRejected) props.onAnnounce(rejection)
    else add([{ name, codes: {} }])
    return !isRejected
  }
  const move = (id: string, delta: -1 | 1) => {
    const place = placeOf(items, id) + delta
    const item = items[place - delta]
    if (!item) return
    view.reach(place)
    focusAfterChange({ row: id, part: delta < 0 ? 'up' : 'down' })
    props.onMove(id, delta)
    props.onAnnounce(words.announce.moved(nameOf(item), place + 1, items.length))
  }
  const rename = (id: string, name: string) => {
    props.onRename(id, name)
    props.onAnnounce(words.announce.renamed(name))
  }
  const remove = (id: string) => {
    const place = placeOf(items, id)
    const item = items[place]
    if (!item) return
    const name = nameOf(item)
    setRemoved({ id, name, place })
    focusAfterChange('undo')
    props.onRemove(id)
    props.onAnnounce(words.announce.removed(name))
  }
  const restore = ({ id, name, place }: Removed) => {
    setRemoved(undefined)
    view.reach(place)
    focusAfterChange({ row: id, part: 'remove' })
    props.onRestore(id)
    props.onAnnounce(words.announce.restored(name))
  }
  const showMore = () => {
    const next = items[view.headEnd]
    if (next) focusAfterChange({ row: next.id, part: 'edit' })
    view.showMore()
  }

  // The rows get the same three functions for life, so that a change elsewhere leaves them alone.
  const { unsent } = props
  const latest = useRef({ move, rename, remove, unsent })
  useLayoutEffect(() => {
    latest.current = { move, rename, remove, unsent }
  })
  const commands = useMemo(
    () => ({
      move: (id: string, delta: -1 | 1) => latest.current.move(id, delta),
      rename: (id: string, name: string) => latest.current.rename(id, name),
      remove: (id: string) => latest.current.remove(id),
      unsentName: (name: string) => latest.current.unsent.read(renaming(name)),
      keepUnsentName: (name: string, text: string) =>
        latest.current.unsent.keep(renaming(name), text),
    }),
    [],
  )

  const asRow = (item: T, place: number): ListPart<T> => ({ kind: 'row', item, place })
  const parts = items.slice(0, view.headEnd).map(asRow)
  if (removed && placeOf(items, removed.id) < 0) {
    const content = (
      <UndoBar
        text={words.removed(removed.name)}
        undoLabel={words.restore}
        onUndo={() => restore(removed)}
        noWay={items.length < max ? undefined : words.fullAgain}
      />
    )
    parts.splice(removed.place, 0, { kind: 'undo', key: `removed ${removed.id}`, content })
  }
  if (view.hidden > 0) {
    const content = (
      <Button variant="small" icon="chevron-down" onClick={showMore}>
        {words.showMore(view.hidden)}
      </Button>
    )
    parts.push({ kind: 'more', key: 'more', content })
  }
  const tail = items.slice(view.tailStart)
  parts.push(...tail.map((item, place) => asRow(item, view.tailStart + place)))
  const count = (
    <CountLine level={headingLevel}>
      {items.length === 0 ? words.empty : words.count(items.length)}
    </CountLine>
  )

  return (
    <div ref={list} className={styles.rapid}>
      <RapidListEntry
        words={words}
        typedLang={props.typedLang}
        room={max - items.length}
        max={max}
        longest={props.longest}
        unsent={unsent}
        samples={items.length === 0 ? samples : []}
        paste={props.paste}
        onAdd={add}
        onAnnounce={props.onAnnounce}
      />
      <LostNames
        names={items.map(nameOf)}
        unsent={unsent}
        words={words.lost}
        typedLang={props.typedLang}
        onAdd={addLost}
        onDone={() => list.current?.querySelector('textarea')?.focus()}
        onAnnounce={props.onAnnounce}
      />
      {props.renderRows ? (
        props.renderRows({ parts, commands, count })
      ) : (
        <>
          {count}
          <NumberedRows {...props} parts={parts} commands={commands} />
        </>
      )}
    </div>
  )
}

function NumberedRows<T extends { readonly id: string }>(
  props: RapidListProps<T> & Pick<ListRows<T>, 'parts' | 'commands'>,
) {
  const { items, nameOf, parts, commands } = props
  if (parts.length === 0) return null
  return (
    <ol className={styles.rows}>
      {parts.map((part) =>
        part.kind === 'row' ? (
          <RapidListRow
            key={part.item.id}
            item={part.item}
            name={nameOf(part.item)}
            number={part.place + 1}
            isFirst={part.place === 0}
            isLast={part.place === items.length - 1}
            words={props.words}
            longest={props.longest}
            typedLang={props.typedLang}
            commands={commands}
            renderRow={props.renderRow}
          />
        ) : (
          <li
            key={part.key}
            data-part={part.kind}
            className={part.kind === 'undo' ? styles.removed : styles.more}
          >
            {part.content}
          </li>
        ),
      )}
    </ol>
  )
}

function CountLine({ level, children }: { level: HeadingLevel | undefined; children: string }) {
  if (!level) return <p className={styles.count}>{children}</p>
  return (
    <Heading level={level} className={styles.count}>
      {children}
    </Heading>
  )
}

function placeOf(items: readonly { readonly id: string }[], id: string) {
  return items.findIndex((item) => item.id === id)
}
