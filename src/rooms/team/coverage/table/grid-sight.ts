import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { type Span, spanInSight } from './grid-window.ts'

interface Sight {
  readonly rows: Span
  readonly columns: Span
}

/** Above this, rows or columns are drawn only where they are seen, in one size. */
const mostDrawn = { rows: 40, columns: 24 }

const atFirst: Sight = { rows: { first: 0, end: 12 }, columns: { first: 0, end: 12 } }

/** Which rows and columns stand in the region that scrolls; of few rows or columns, all. */
export function useSight(
  region: RefObject<HTMLElement | null>,
  counts: { rows: number; columns: number },
) {
  const [seen, setSeen] = useState(atFirst)
  const hasManyRows = counts.rows > mostDrawn.rows
  const hasManyColumns = counts.columns > mostDrawn.columns
  const look = useEffectEvent(() => {
    if (!region.current) return
    region.current.style.scrollPaddingTop = `${headHeight(region.current)}px`
    if (!hasManyRows && !hasManyColumns) return
    const next = sightIn(region.current, counts)
    setSeen((before) => (isSame(before, next) ? before : next))
  })
  useEffect(() => {
    const element = region.current
    if (!element) return
    // The table's own size as well: a filter or a new row changes what stands in the region. Told
    // after layout, it costs nothing; looked up after every key it would lay the page out once more.
    const observer = new ResizeObserver(() => look())
    const onScroll = () => look()
    observer.observe(element)
    for (const table of element.children) observer.observe(table)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [region])
  return {
    hasManyRows,
    hasManyColumns,
    rows: hasManyRows ? seen.rows : { first: 0, end: counts.rows },
    columns: hasManyColumns ? seen.columns : { first: 0, end: counts.columns },
  }
}

function sightIn(region: HTMLElement, counts: { rows: number; columns: number }): Sight {
  const column = region.querySelector<HTMLElement>('thead th[data-actor]')
  return {
    rows: spanInSight(
      { offset: region.scrollTop, length: region.clientHeight, size: rowHeight(region) },
      counts.rows,
    ),
    columns: spanInSight(
      { offset: region.scrollLeft, length: region.clientWidth, size: column?.offsetWidth || 120 },
      counts.columns,
    ),
  }
}

const rowHeight = (region: HTMLElement) =>
  region.querySelector<HTMLElement>('tbody tr[aria-rowindex]')?.offsetHeight || 64

const headHeight = (region: HTMLElement) => region.querySelector('thead')?.offsetHeight ?? 0

/** How many rows stand beneath the head: a page, for the keys that turn one. */
export function rowsInSight(region: HTMLElement): number {
  return Math.max(1, Math.floor((region.clientHeight - headHeight(region)) / rowHeight(region)))
}

const isSame = (one: Sight, other: Sight) =>
  one.rows.first === other.rows.first &&
  one.rows.end === other.rows.end &&
  one.columns.first === other.columns.first &&
  one.columns.end === other.columns.end
