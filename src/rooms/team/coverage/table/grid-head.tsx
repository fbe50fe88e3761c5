import { memo } from 'react'
import type { Actor } from '#core/questions/team.ts'
import { useTypedLanguage, useWords } from '#i18n/messages-context.tsx'
import { SeatShape } from '#rooms/team/seat-shape.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { GapCell } from './gap-cell.tsx'
import styles from './grid-head.module.css'
import { headRole, rowRole } from './grid-roles.ts'
import type { Gap } from './grid-window.ts'
import { headLines } from './head-lines.ts'

interface GridHeadProps {
  readonly actors: readonly Actor[]
  readonly columns: readonly (number | Gap)[]
  /** The column of the cell in focus. */
  readonly inUse: number | null
}

/** The names of the actors, over the drawn columns. */
export const GridHead = memo(function GridHead({ actors, columns, inUse }: GridHeadProps) {
  const { coverage } = useWords().team
  return (
    <tr {...rowRole} aria-rowindex={1} className={styles.headRow}>
      <th {...headRole} scope="col" aria-colindex={1} className={styles.needHead}>
        <span>{coverage.need}</span>
      </th>
      {columns.map((part) => {
        if (typeof part !== 'number') return <GapCell key={`gap ${part.from}`} gap={part} />
        const actor = actors[part]
        if (!actor) return null
        return <HeadCell key={actor.id} actor={actor} column={part} isInUse={part === inUse} />
      })}
      <th {...headRole} scope="col" aria-colindex={actors.length + 2} className={styles.statusHead}>
        <span>{coverage.isCovered}</span>
      </th>
    </tr>
  )
})

interface HeadCellProps {
  readonly actor: Actor
  readonly column: number
  readonly isInUse: boolean
}

const HeadCell = memo(function HeadCell({ actor, column, isInUse }: HeadCellProps) {
  const { codes } = useWords()
  const lang = useTypedLanguage()
  const { name, group } = actor
  const [first, second] = headLines(name)
  return (
    <th
      {...headRole}
      scope="col"
      aria-colindex={column + 2}
      className={styles.actorHead}
      data-actor=""
      data-in-use={isInUse || undefined}
    >
      <span className={styles.slanted} lang={lang} title={name} aria-hidden="true">
        <span>{first}</span>
        {second !== undefined && <span>{second}</span>}
      </span>
      <SeatShape group={group} />
      <VisuallyHidden>
        <span lang={lang}>{name}</span> {group && <span>{codes.group[group].name}</span>}
      </VisuallyHidden>
    </th>
  )
})
