import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { PageId } from '#core/questions/question-ids.ts'

export interface PartsInTurn {
  readonly isDrawn: (page: PageId) => boolean
  readonly draw: (page: PageId) => void
}

/** So long a part waits for a browser that never rests, in milliseconds. */
const longestWait = 500

/**
 * Which parts of a long screen are drawn: the first at once, each that is asked for, and the rest one by
 * one as the browser rests, so that all can be found, printed and reached by keyboard. Whoever prints or
 * searches before that has them all at once.
 */
export function usePartsInTurn(pages: readonly PageId[]): PartsInTurn {
  const [drawn, setDrawn] = useState<ReadonlySet<PageId>>(() => new Set(pages.slice(0, 1)))
  const draw = useCallback(
    (page: PageId) =>
      setDrawn((before) => (before.has(page) ? before : new Set([...before, page]))),
    [],
  )
  const next = pages.find((page) => !drawn.has(page))
  useEffect(
    () => (next ? whenRested(() => startTransition(() => draw(next))) : undefined),
    [next, draw],
  )
  useEffect(() => {
    const drawAll = () => flushSync(() => setDrawn(new Set(pages)))
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      const isSearch = key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')
      if (isSearch) drawAll()
    }
    window.addEventListener('beforeprint', drawAll)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('beforeprint', drawAll)
      window.removeEventListener('keydown', onKey)
    }
  }, [pages])
  return { isDrawn: (page) => drawn.has(page), draw }
}

/** Safari has no idle callbacks; there what is drawn waits for the next turn only. */
function whenRested(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, 0)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(act, { timeout: longestWait })
  return () => cancelIdleCallback(waiting)
}
