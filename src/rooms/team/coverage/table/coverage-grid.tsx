import {
  type FocusEvent,
  type KeyboardEvent,
  type Ref,
  type UIEvent,
  use,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { markIn } from '#core/questions/marks.ts'
import type { Actor, Coverage, Need } from '#core/questions/team.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './coverage-grid.module.css'
import type { CoverageViewHandle } from './coverage-view.ts'
import { GridHead } from './grid-head.tsx'
import { destination, type GridPlace, isSeatKey, markForKey } from './grid-keys.ts'
import { gridRole, groupRole, lengths, unseen } from './grid-roles.ts'
import { GridRow } from './grid-row.tsx'
import { rowsInSight, useSight } from './grid-sight.ts'
import { drawnParts } from './grid-window.ts'
import type { OnMark } from './mark-button.tsx'
import { markWords } from './mark-words.ts'
import { nextSeat } from './next-seat.ts'
import { SingleKeysContext } from './single-keys.ts'

interface CoverageGridProps {
  readonly needs: readonly Need[]
  readonly actors: readonly Actor[]
  readonly coverage: Coverage
  readonly onMark: OnMark
  /** Someone is looked for to take the seat of this need; absent where nobody is. */
  readonly onFind?: ((needId: string) => void) | undefined
  /** Focus has come to the row of this need, or, with null, has left the table. */
  readonly onRow?: ((needId: string | null) => void) | undefined
  /** For a whole room to see. */
  readonly isLarge?: boolean | undefined
  readonly ref?: Ref<CoverageViewHandle> | undefined
}

/** Where the tab stop is: by id, so that it stays with its row when others come and go. */
interface Stop {
  readonly needId: string
  /** null: the status of the need. */
  readonly actorId: string | null
}

/**
 * Needs in rows, actors in columns, one tab stop: an ARIA grid. Of a large table only what is seen is
 * drawn, besides the cell that holds the tab stop, which must not lose its focus by scrolling.
 */
export function CoverageGrid(props: CoverageGridProps) {
  const { needs, actors, coverage, onMark, onFind, onRow, isLarge } = props
  const words = useWords()
  const hasSingleKeys = use(SingleKeysContext)
  const { say } = useAnnounce()
  const helpId = useId()
  const region = useRef<HTMLElement>(null)
  const [isInUse, setIsInUse] = useState(false)
  const [stop, setStop] = useState<Stop | null>(null)
  const isFocusWanted = useRef(false)
  const isSightWanted = useRef(false)
  const place = placeOf(stop, needs, actors)
  const sight = useSight(region, { rows: needs.length, columns: actors.length })
  const { first, end } = sight.columns
  const pinned = place.column < first || place.column >= end ? place.column : null
  const columns = useMemo(
    () => drawnParts({ first, end }, actors.length, pinned),
    [first, end, actors.length, pinned],
  )
  const rows = drawnParts(sight.rows, needs.length, place.row)

  useLayoutEffect(() => {
    if (!isFocusWanted.current) return
    isFocusWanted.current = false
    const cell = focusable(region.current, place)
    cell?.focus({ preventScroll: true })
    if (isSightWanted.current) cell?.scrollIntoView({ block: 'center', inline: 'nearest' })
    isSightWanted.current = false
  })
  useImperativeHandle(props.ref, () => ({
    show: (cell) => {
      isFocusWanted.current = true
      isSightWanted.current = true
      setStop({ ...cell })
    },
  }))

  const stopAt = ({ row, column }: GridPlace) => {
    const need = needs[row]
    if (!need) return
    setStop({ needId: need.id, actorId: actors[column]?.id ?? null })
  }
  const onFocus = (event: FocusEvent) => {
    const at = placeOfCell(event.target)
    if (!at) return
    if (at.row !== place.row || at.column !== place.column || !stop) stopAt(at)
    setIsInUse(true)
    onRow?.(needs[at.row]?.id ?? null)
    // Chromium lets focus rest under a column that stands still; under a pointer nothing may move.
    if (event.target.matches(':focus-visible'))
      event.target.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onBlur = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setIsInUse(false)
    onRow?.(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = placeOfCell(event.target)
    const { current: table } = region
    if (!at || !table) return
    const size = {
      rows: needs.length,
      columns: actors.length + 1,
      page: () => rowsInSight(table),
    }
    const isSeat = hasSingleKeys && isSeatKey(event)
    const to = isSeat ? nextSeat(at, needs, coverage) : destination(event, at, size)
    if (isSeat && !to) say(words.team.coverage.noneMissing)
    if (to) {
      event.preventDefault()
      isFocusWanted.current = true
      return stopAt(to)
    }
    const need = needs[at.row]
    const actor = actors[at.column]
    if (!need || !actor || !hasSingleKeys) return
    const current = markIn(coverage[need.id], actor.id)
    const mark = markForKey(event, current, markWords(words))
    if (mark === undefined) return
    event.preventDefault()
    if (mark !== current) onMark(need.id, actor.id, mark)
  }

  return (
    <section
      ref={region}
      aria-label={words.team.coverage.tableRegion}
      className={styles.region}
      data-many-rows={sight.hasManyRows || undefined}
      data-many-columns={sight.hasManyColumns || undefined}
      data-words={sight.hasWords || undefined}
      data-large={isLarge || undefined}
    >
      <table
        {...gridRole}
        aria-label={words.team.coverage.gridName}
        aria-describedby={helpId}
        aria-rowcount={needs.length + 1}
        aria-colcount={actors.length + 2}
        className={styles.table}
        style={lengths({ '--actors': actors.length })}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
      >
        <thead {...groupRole} onScroll={sideways}>
          <GridHead actors={actors} columns={columns} inUse={isInUse ? place.column : null} />
        </thead>
        <tbody {...groupRole} onScroll={sideways}>
          {rows.map((part) => {
            if (typeof part !== 'number')
              return (
                <tr
                  key={`gap ${part.from}`}
                  {...unseen}
                  className={styles.gapRow}
                  style={lengths({ '--skipped': part.count })}
                />
              )
            const need = needs[part]
            if (!need) return null
            return (
              <GridRow
                key={need.id}
                need={need}
                row={part}
                marks={coverage[need.id]}
                actors={actors}
                columns={columns}
                active={part === place.row ? place.column : null}
                onMark={onMark}
                onFind={onFind}
              />
            )
          })}
        </tbody>
      </table>
      <VisuallyHidden as="p" id={helpId}>
        {words.team.coverage.gridHelp}
      </VisuallyHidden>
    </section>
  )
}

/** How far a part was moved to follow the other: it tells of that late, when the other may be elsewhere. */
const followed = new WeakMap<Element, number>()

/** Head and body go sideways as one. */
function sideways({ currentTarget: moved }: UIEvent<HTMLTableSectionElement>) {
  const has = followed.get(moved) === moved.scrollLeft
  followed.delete(moved)
  if (has) return
  for (const part of moved.parentElement?.children ?? []) {
    if (part === moved || part.scrollLeft === moved.scrollLeft) continue
    part.scrollLeft = moved.scrollLeft
    followed.set(part, part.scrollLeft)
  }
}

function placeOf(stop: Stop | null, needs: readonly Need[], actors: readonly Actor[]): GridPlace {
  if (!stop) return { row: 0, column: 0 }
  const row = needs.findIndex((need) => need.id === stop.needId)
  const column =
    stop.actorId === null ? actors.length : actors.findIndex((actor) => actor.id === stop.actorId)
  return { row: Math.max(0, row), column: Math.max(0, column) }
}

/** The place of the cell an event came from, by the numbers the cell tells assistive technology. */
function placeOfCell(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest('td[aria-colindex]') : null
  const row = cell?.closest('tr')?.getAttribute('aria-rowindex')
  if (!cell || !row) return null
  return { row: Number(row) - 2, column: Number(cell.getAttribute('aria-colindex')) - 2 }
}

function focusable(region: HTMLElement | null, { row, column }: GridPlace) {
  const cell = region?.querySelector<HTMLElement>(
    `tr[aria-rowindex="${row + 2}"] > td[aria-colindex="${column + 2}"]`,
  )
  return cell?.querySelector('button') ?? cell
}
