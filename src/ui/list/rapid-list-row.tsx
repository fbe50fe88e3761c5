import { memo, type ReactNode } from 'react'
import { RapidListEdit } from './rapid-list-edit.tsx'
import styles from './rapid-list-row.module.css'
import type { RowCommands } from './rapid-list-rows.ts'
import type { RapidListWords } from './rapid-list-words.ts'
import { RowButtons } from './row-buttons.tsx'
import { useRenaming } from './use-renaming.ts'

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
}

function Row<T extends { readonly id: string }>(props: RapidListRowProps<T>) {
  const { item, name, number, words, commands, renderRow, typedLang } = props
  const { id } = item
  const renaming = useRenaming(id, name, commands)
  return (
    // A finger on it is focus in it, and so the row in use.
    <li data-row={id} tabIndex={-1} className={styles.row}>
      <span className={styles.number}>{number}</span>
      {renaming.isOn ? (
        <div className={styles.editing}>
          <RapidListEdit
            name={name}
            unsent={commands.unsentName(name)}
            words={words}
            longest={props.longest}
            typedLang={typedLang}
            onType={(text) => commands.keepUnsentName(name, text)}
            onFinish={renaming.finish}
          />
        </div>
      ) : (
        <>
          <div className={styles.name} lang={typedLang}>
            {name}
          </div>
          {renderRow && <div className={styles.extra}>{renderRow(item)}</div>}
          <div className={styles.actions}>
            <RowButtons {...props} id={id} renaming={renaming} />
          </div>
        </>
      )}
    </li>
  )
}

/** Drawn again only when its own item, place or words change. */
export const RapidListRow = memo(Row) as typeof Row
