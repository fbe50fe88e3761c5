import { memo } from 'react'
import { markIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { useTypedLanguage } from '#i18n/messages-context.tsx'
import { classNames } from '#ui/class-names.ts'
import styles from './coverage-grid.module.css'
import type { Gap } from './grid-window.ts'
import { MarkButton, type OnMark } from './mark-button.tsx'
import { needCover } from './need-cover.ts'
import { NeedKind } from './need-kind.tsx'
import { NeedStatus } from './need-status.tsx'

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
}

/** One need and its marks. Drawn again only when its own marks, the columns or the tab stop change. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { need, row, marks, actors, columns, active, onMark } = props
  const lang = useTypedLanguage()
  const cover = needCover(marks)
  return (
    <tr aria-rowindex={row + 2} className={classNames(cover.state === 'emptySeat' && styles.hole)}>
      <th scope="row" aria-colindex={1} className={styles.need}>
        <div className={styles.needWords}>
          <NeedKind need={need} />
          <span className={styles.needName} lang={lang}>
            {need.name}
          </span>
        </div>
      </th>
      {columns.map((part) => {
        if (typeof part !== 'number') return <td key={`gap ${part.from}`} aria-hidden="true" />
        const actor = actors[part]
        if (!actor) return null
        return (
          <td key={actor.id} aria-colindex={part + 2}>
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
        aria-colindex={actors.length + 2}
        tabIndex={active === actors.length ? 0 : -1}
        className={styles.statusCell}
      >
        <NeedStatus cover={cover} />
      </td>
    </tr>
  )
})
