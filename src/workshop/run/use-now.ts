import { useEffect, useState } from 'react'
import type { Run } from '#core/workshop/run/run.ts'

const second = 1_000

/**
 * The moment, anew each second of a run, when the clock of its block turns: so all windows turn together. What
 * is shown is always read from the clock on the wall, however late a window is woken.
 */
export function useNow(now: () => Date, run: Run | null): number {
  const [at, setAt] = useState(() => now().getTime())
  const since = run?.since ?? null
  useEffect(() => {
    if (since === null) return
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      const moment = now().getTime()
      setAt(moment)
      const into = (((moment - since) % second) + second) % second
      timer = setTimeout(look, second - into)
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [now, since])
  return at
}
