import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { type Span, spanInSight } from './grid-window.ts'

interface Sight {
  readonly rows: Span
  readonly columns: Span
}

/** Above this the table is drawn only where it is seen, with rows of one height. */
const mostWithoutWindow = { rows: 40, columns: 24 }

export const isLarge = (rows: number, columns: number) =>
  rows > mostWithoutWindow.rows || columns > mostWithoutWindow.columns

const atFirst: Sight = { rows: { first: 0, end: 12 }, columns: { first: 0, end: 12 } }

/** Which rows and columns of a large table stand in the region that scrolls; all of a small one. */
export function useSight(
  region: RefObject<HTMLElement | null>,
  counts: { rows: number; columns: number },
) {
  const [seen, setSeen] = useState(atFirst)
  const large = isLarge(counts.rows, counts.columns)
  const look = useEffectEvent(() => {
    if (!region.current) return
    region.current.style.scrollPaddingTop = `${headHeight(region.current)}px`
    if (!large) return
    const next = sightIn(region.current, counts)
    setSeen((before) => (isSame(before, next) ? before : next))
  })
  // After every change, since a filter or a new row also changes what stands in the region.
  useEffect(() => look())
  useEffect(() => {
    const element = region.current
    if (!element) return
    const observer = new ResizeObserver(() => look())
    const onScroll = () => look()
    observer.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [region])
  return large
    ? seen
    : { rows: { first: 0, end: counts.rows }, columns: { first: 0, end: counts.columns } }
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
