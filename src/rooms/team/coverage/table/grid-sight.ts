import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useWords } from '#i18n/messages-context.tsx'
import { type Span, spanInSight } from './grid-window.ts'
import { cellWidth } from './head-lines.ts'
import { markWords } from './mark-words.ts'

interface Counts {
  readonly rows: number
  readonly columns: number
}

interface Sight {
  readonly rows: Span
  readonly columns: Span
  /** A cell is wide enough for the word of its mark. */
  readonly hasWords: boolean
}

/** Above this, rows or columns are drawn only where they are seen, in one size. */
export const mostDrawn = { rows: 40, columns: 24 }

const atFirst: Sight = {
  rows: { first: 0, end: 16 },
  columns: { first: 0, end: 24 },
  hasWords: false,
}

/** Which rows stand in the window and which columns in the table; of few rows or columns, all. */
export function useSight(region: RefObject<HTMLElement | null>, counts: Counts) {
  const [seen, setSeen] = useState(atFirst)
  const [, ...marks] = markWords(useWords())
  const hasManyRows = counts.rows > mostDrawn.rows
  const hasManyColumns = counts.columns > mostDrawn.columns
  const look = useEffectEvent(() => {
    if (!region.current) return
    const widest = Math.max(...marks.map(cellWidth))
    const next = sightIn(region.current, counts, widest)
    setSeen((before) => (isSame(before, next) ? before : next))
  })
  const lookWhereMany = useEffectEvent(() => {
    if (hasManyRows || hasManyColumns) look()
  })
  useEffect(() => {
    const element = region.current
    if (!element) return
    // The table's own size as well: a new row changes what stands in the window. Told after layout, it
    // costs nothing; looked up after every key it would lay the page out once more.
    const observer = new ResizeObserver(() => look())
    const onScroll = () => lookWhereMany()
    observer.observe(element)
    for (const table of element.children) observer.observe(table)
    // The page's, a dialog's or the table's own: scrolling does not bubble.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', onScroll, { capture: true })
    }
  }, [region])
  return {
    hasManyRows,
    hasManyColumns,
    hasWords: seen.hasWords,
    rows: hasManyRows ? seen.rows : { first: 0, end: counts.rows },
    columns: hasManyColumns ? seen.columns : { first: 0, end: counts.columns },
  }
}

function sightIn(region: HTMLElement, counts: Counts, widest: number): Sight {
  const body = region.querySelector('tbody')
  const cell = body?.querySelector<HTMLElement>('tr[aria-rowindex] > td:has(> button[data-mark])')
  const column = cell?.offsetWidth || 52
  const letters = cell ? Number.parseFloat(getComputedStyle(cell.children[0] ?? cell).fontSize) : 16
  const above = Math.max(0, -(body?.getBoundingClientRect().top ?? 0))
  return {
    rows: spanInSight({ offset: above, length: innerHeight, size: rowHeight(region) }, counts.rows),
    columns: spanInSight(
      { offset: body?.scrollLeft ?? 0, length: body?.clientWidth ?? 0, size: column },
      counts.columns,
    ),
    hasWords: column >= widest * letters,
  }
}

const rowHeight = (region: HTMLElement) =>
  region.querySelector<HTMLElement>('tbody tr[aria-rowindex]')?.offsetHeight || 64

const headHeight = (region: HTMLElement) => region.querySelector('thead')?.offsetHeight ?? 0

/** How many rows stand beneath the head: a page, for the keys that turn one. */
export function rowsInSight(region: HTMLElement): number {
  return Math.max(1, Math.floor((innerHeight - headHeight(region)) / rowHeight(region)))
}

const isSame = (one: Sight, other: Sight) =>
  one.hasWords === other.hasWords &&
  one.rows.first === other.rows.first &&
  one.rows.end === other.rows.end &&
  one.columns.first === other.columns.first &&
  one.columns.end === other.columns.end
