import { useState } from 'react'

const pageSize = 50

/**
 * Which rows of a long list stand on the page: the first ones, a page at a time, and at the end
 * those just added, so that nobody loses sight of what they wrote.
 */
export function useListWindow(length: number) {
  const [head, setHead] = useState(pageSize)
  const [tail, setTail] = useState(0)
  const headEnd = Math.min(head, length)
  const tailStart = Math.max(headEnd, length - tail)
  return {
    headEnd,
    tailStart,
    hidden: tailStart - headEnd,
    showMore: () => setHead(headEnd + pageSize),
    /** Before rows are added at the end. */
    makeRoomFor: (count: number) => {
      if (headEnd === length) setHead(Math.max(head, length + count))
      else setTail(tail + count)
    },
    /** Before a row is moved to, or comes back at, this place. */
    reach: (place: number) => setHead(Math.max(head, place + 1)),
  }
}
