import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './table.module.css'

/** A table of more rows is laid out only when it comes near the window: there may be thousands. */
const longest = 60
/** About how high a row is, in em. */
const rowHeight = 2.6

/**
 * Scrolls sideways inside itself when its table is wider than the sheet. Only then is it a stop
 * for the keyboard, for Safari scrolls a box by keyboard only when the box has the focus; no landmark, which a
 * table on a sheet is not.
 */
export function ScrollBox(props: { rows: number; children: (captionId: string) => ReactNode }) {
  const { rows, children } = props
  const captionId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [isWider, setIsWider] = useState(false)

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => setIsWider(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    // It grows wider without the box when its letters come, or more columns.
    for (const table of element.children) observer.observe(table)
    return () => observer.disconnect()
  }, [])

  const stop = isWider ? { tabIndex: 0, role: 'group', 'aria-labelledby': captionId } : {}
  const isLong = rows > longest
  return (
    <div
      ref={box}
      className={styles.scroll}
      data-long={isLong || undefined}
      style={isLong ? { containIntrinsicBlockSize: `auto ${rows * rowHeight}em` } : undefined}
      {...stop}
    >
      {children(captionId)}
    </div>
  )
}
