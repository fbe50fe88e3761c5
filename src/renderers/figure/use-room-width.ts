import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Below this a figure is made smaller rather than laid out anew. */
const narrowest = 240
/** Above this its lines would be longer than they are clear. */
const widest = 760

interface RoomWidth {
  readonly room: RefObject<HTMLDivElement | null>
  /** In units of a figure; null until the page is laid out. */
  readonly width: number | null
}

/** How wide a figure may be here, counted in the reader's own size of text. */
export function useRoomWidth(): RoomWidth {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const measure = () => {
      const pixels = element.getBoundingClientRect().width
      // A part of the page that is folded away has no width: what was drawn stays.
      if (pixels > 0) setWidth(units(pixels))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { room, width }
}

function units(pixels: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return Math.round(Math.min(widest, Math.max(narrowest, (pixels * 16) / rem)))
}
