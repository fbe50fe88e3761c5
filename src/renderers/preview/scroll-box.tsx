import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './table.module.css'

/**
 * Scrolls sideways inside itself when its table is wider than the sheet. Only then is it a stop
 * for the keyboard, for Safari scrolls a box by keyboard only when the box has the focus.
 */
export function ScrollBox(props: { children: (captionId: string) => ReactNode }) {
  const captionId = useId()
  const box = useRef<HTMLDivElement>(null)
  const [isWider, setIsWider] = useState(false)

  useEffect(() => {
    const element = box.current
    if (element === null) return
    const measure = () => setIsWider(element.scrollWidth > element.clientWidth)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const stop = isWider ? { tabIndex: 0, role: 'region', 'aria-labelledby': captionId } : {}
  return (
    <div ref={box} className={styles.scroll} {...stop}>
      {props.children(captionId)}
    </div>
  )
}
