import { type ChangeEvent, type ComponentType, useRef, useState } from 'react'
import type { Result } from '#core/result.ts'
import type { Cells, OpenQuote, TableFailure } from '#core/tables/csv-text.ts'
import { type ReadTable, readTable, type TableKind } from '#core/tables/table-columns.ts'
import { writtenTable } from '#core/tables/write-table.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { tableWords, writtenWords } from '#i18n/table-words.ts'
import type { Room } from '#rooms/shared/room.ts'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Menu } from '#ui/nav/menu.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './table-tools.module.css'
import { TakingDialog } from './taking-dialog.tsx'

/** What the tables are given of the browser, and of what keeps the project. */
export interface TableFiles {
  readonly read: (file: File) => Promise<Result<Cells, TableFailure | OpenQuote>>
  /** Gives the name the file got; null when it could not be made. `use` is part of that name. */
  readonly save: (
    table: { readonly cells: Cells; readonly sheet: string },
    use: string,
    format: 'csv' | 'xlsx',
  ) => Promise<string | null>
  /** Keeps the project as it stands, before a table is taken into it. Where that fails the table is taken. */
  readonly keepBefore: () => Promise<unknown>
}

export interface TableToolsProps {
  readonly room: Room
  readonly kind: TableKind
}

/** A page that is given them. */
export interface WithTables {
  readonly TableTools?: ComponentType<TableToolsProps> | undefined
}

/** A page's list as a table for a spreadsheet: saved, and fetched again. */
export function TableTools({ room, kind, files }: TableToolsProps & { files: TableFiles }) {
  const words = useWords()
  const { tables } = words
  const { say, alert } = useAnnounce()
  const input = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [found, setFound] = useState<{ table: ReadTable; file: string } | null>(null)

  const tell = (text: string) => {
    setProblem(text)
    alert(text)
  }
  const save = async (format: 'csv' | 'xlsx') => {
    setProblem(null)
    const cells = writtenTable(kind, room.answers().team, writtenWords(words))
    const use = tables.fileName[kind]
    const name = await files.save({ cells, sheet: use }, use, format)
    if (name === null) tell(tables.notSaved)
    else say(tables.saved(name))
  }
  const open = async (file: File) => {
    setProblem(null)
    const read = await files.read(file)
    if (!read.ok) {
      const { failure } = read
      const isNamed = typeof failure === 'string'
      return tell(isNamed ? tables.problems[failure] : tables.openQuote(failure.openQuoteIn))
    }
    setFound({ table: readTable(kind, read.value, tableWords()), file: file.name })
  }
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? []
    target.value = ''
    if (chosen) void open(chosen)
  }
  return (
    <div className={styles.tools}>
      <Menu
        variant="small"
        icon="table"
        label={tables.menu}
        items={[
          {
            id: 'open',
            label: tables.open,
            icon: 'folder-open',
            onSelect: () => input.current?.click(),
          },
          { id: 'csv', label: tables.saveCsv, icon: 'download', onSelect: () => void save('csv') },
          {
            id: 'xlsx',
            label: tables.saveXlsx,
            icon: 'download',
            onSelect: () => void save('xlsx'),
          },
        ]}
      />
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={tables.chooseFile}
        onChange={onChosen}
      />
      {problem && <Notice kind="missing">{problem}</Notice>}
      {found && (
        <TakingDialog
          room={room}
          {...found}
          keepBefore={files.keepBefore}
          onClose={() => setFound(null)}
        />
      )}
    </div>
  )
}
