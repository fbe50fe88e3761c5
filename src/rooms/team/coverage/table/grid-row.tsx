import { memo } from 'react'
import { markIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { useTypedLanguage } from '#i18n/messages-context.tsx'
import styles from './coverage-grid.module.css'
import { GapCell } from './gap-cell.tsx'
import { cellRole, needRole, rowRole } from './grid-roles.ts'
import type { Gap } from './grid-window.ts'
import { MarkButton, type OnMark } from './mark-button.tsx'
import { needCover } from './need-cover.ts'
import { NeedKind } from './need-kind.tsx'
import { FindSomeone, NeedStatus } from './need-status.tsx'

interface GridRowProps {
  readonly need: Need
  /** Among the rows shown, from 0. */
  readonly row: number
  readonly marks: Coverage[string] | undefined
  readonly actors: readonly Actor[]
  readonly columns: readonly (number | Gap)[]
  /** The column that holds the table's tab stop, when it is in this row. */
  readonly active: number | null
  readonly onMark: OnMark
  /** Absent where nobody is looked for. */
  readonly onFind: ((needId: string) => void) | undefined
}

/** One need and its marks. Drawn again only when its own marks, the columns or the tab stop change. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { need, row, marks, actors, columns, active, onMark, onFind } = props
  const lang = useTypedLanguage()
  const cover = needCover(marks)
  const isEmpty = cover.state === 'emptySeat'
  const isStop = active === actors.length
  return (
    <tr
      {...rowRole}
      aria-rowindex={row + 2}
      className={styles.row}
      data-need={need.id}
      data-seat={isEmpty ? 'empty' : undefined}
    >
      <th {...needRole} scope="row" aria-colindex={1} className={styles.need}>
        <span className={styles.needName} lang={lang}>
          {need.name}
        </span>
        <span className={styles.kind}>
          <NeedKind need={need} />
        </span>
      </th>
      {columns.map((part) => {
        if (typeof part !== 'number') return <GapCell key={`gap ${part.from}`} gap={part} />
        const actor = actors[part]
        if (!actor) return null
        return (
          <td {...cellRole} key={actor.id} aria-colindex={part + 2} className={styles.cell}>
            <MarkButton
              need={need}
              actor={actor}
              mark={markIn(marks, actor.id)}
              isTabStop={part === active}
              onMark={onMark}
            />
          </td>
        )
      })}
      <td
        {...cellRole}
        aria-colindex={actors.length + 2}
        tabIndex={isEmpty && onFind ? undefined : isStop ? 0 : -1}
        className={styles.status}
      >
        <NeedStatus cover={cover}>
          {isEmpty && onFind && (
            <FindSomeone need={need} isTabStop={isStop} onFind={() => onFind(need.id)} />
          )}
        </NeedStatus>
      </td>
    </tr>
  )
})
