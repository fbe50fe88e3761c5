import { useCallback, useEffect, useRef, useState } from 'react'
import { whenWorthTrying } from './try-again.ts'

export interface Fetched<T> {
  /** Null until it has come; while another is on its way, the one before. */
  readonly found: T | null
  readonly hasFailed: boolean
  readonly again: () => void
}

/** Fetches when shown, and again by itself for as long as it fails. `load` must be the same each time. */
export function useFetched<T>(load: () => Promise<T>, known: T | null = null): Fetched<T> {
  const [found, setFound] = useState<T | null>(() => known)
  const [hasFailed, setHasFailed] = useState(false)
  const attempt = useRef(() => {})
  useEffect(() => {
    let isLeft = false
    let cancel = () => {}
    const fetchOnce = async (failures: number) => {
      cancel()
      try {
        const value = await load()
        if (isLeft) return
        setFound(() => value)
        setHasFailed(false)
      } catch (reason) {
        console.error(reason)
        if (isLeft) return
        setHasFailed(true)
        cancel = whenWorthTrying(failures, () => void fetchOnce(failures + 1))
      }
    }
    attempt.current = () => void fetchOnce(0)
    attempt.current()
    return () => {
      isLeft = true
      cancel()
    }
  }, [load])
  return { found, hasFailed, again: useCallback(() => attempt.current(), []) }
}
