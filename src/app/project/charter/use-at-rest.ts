import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Milliseconds without a change after which a preview is drawn anew. */
const rest = 400

/**
 * A value as it stood when it last had been left alone for a while: for what takes longer to draw
 * than a key may wait. What is printed is always up to date.
 */
export function useAtRest<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (value === rested) return
    const timer = setTimeout(() => startTransition(() => setRested(value)), rest)
    const onPrint = () => flushSync(() => setRested(value))
    window.addEventListener('beforeprint', onPrint)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [value, rested])
  return rested
}
