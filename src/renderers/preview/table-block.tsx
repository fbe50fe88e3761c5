import type { Cell, Column, TableBlock } from '#core/charter/document/charter-document.ts'
import { usePaper } from './paper.ts'
import { placed } from './placed.ts'
import { ScrollBox } from './scroll-box.tsx'
import { Spans } from './spans.tsx'
import styles from './table.module.css'

export function TableView({ block }: { block: TableBlock }) {
  const { caption, columns, rows, emptyRows } = block
  const isEmpty = rows.length === 0
  const shown = isEmpty ? Array.from({ length: emptyRows }, (): readonly Cell[] => []) : rows
  return (
    <ScrollBox rows={shown.length}>
      {(captionId) => (
        <table className={styles.table} data-columns={Math.min(columns.length, 8)}>
          <caption id={captionId}>{caption}</caption>
          <Widths columns={columns} />
          <thead>
            <tr>
              {placed(columns).map(({ key, item }) => (
                <Head key={key} column={item} />
              ))}
            </tr>
          </thead>
          <tbody>
            {placed(shown).map(({ key, item }) => (
              <Row key={key} cells={item} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
    </ScrollBox>
  )
}

function Widths({ columns }: { columns: readonly Column[] }) {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <colgroup>
      {placed(columns).map(({ key, item: { weight } }) => (
        <col key={key} style={{ width: `${(100 * weight) / all}%` }} />
      ))}
    </colgroup>
  )
}

function Head({ column: { head, align, typed } }: { column: Column }) {
  const { typedLanguage } = usePaper()
  return (
    <th scope="col" data-align={align} lang={typed ? typedLanguage : undefined}>
      {head}
    </th>
  )
}

/** A row without a word is there to be written in. */
function Row({ cells, columns }: { cells: readonly Cell[]; columns: readonly Column[] }) {
  const isEmpty = cells.every(({ text }) => text.length === 0)
  return (
    <tr data-empty={isEmpty || undefined}>
      {placed(columns).map(({ key, item }, index) => (
        <CellView key={key} column={item} cell={cells[index]} />
      ))}
    </tr>
  )
}

function CellView({ column, cell }: { column: Column; cell: Cell | undefined }) {
  const content = cell !== undefined && cell.text.length > 0 && (
    <>
      {cell.mark !== undefined && <Mark mark={cell.mark} />}
      <Spans text={cell.text} />
    </>
  )
  // An empty head would name its row nothing.
  return column.headsRow && content ? (
    <th scope="row" data-align={column.align}>
      {content}
    </th>
  ) : (
    <td data-align={column.align}>{content}</td>
  )
}

type MarkName = NonNullable<Cell['mark']>

/** The fuller the disc, the more is carried. The words beside it say the same. */
const looks = {
  carries: <circle cx="5" cy="5" r="4.5" fill="currentColor" />,
  contributes: (
    <>
      <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" />
      <path d="M5 .5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  gap: <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeDasharray="2 1.14" />,
} as const satisfies Record<MarkName, unknown>

function Mark({ mark }: { mark: MarkName }) {
  return (
    <svg className={styles.mark} viewBox="0 0 10 10" aria-hidden="true">
      {looks[mark]}
    </svg>
  )
}
