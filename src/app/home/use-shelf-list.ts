import { useCallback, useEffect, useState } from 'react'
import { useServices } from '#app/shell/services.tsx'
import type { Unopened } from '#session/ports/shelf.ts'
import { isOutdated } from '#storage/browser-shelf.ts'
import type { BesideShelf } from './beside-shelf.ts'

export interface ShelfList extends BesideShelf {
  readonly bytes: number
  /** Why the browser did not answer, last time it was asked; null when it did. */
  readonly unreached: Unopened | null
  readonly refresh: () => Promise<void>
}

/** What lies on the shelf, also in the trash; read again when the window is looked at again. */
export function useShelfList(): ShelfList {
  const { shelf, keeps } = useServices()
  const [beside, setBeside] = useState<BesideShelf>({ heads: null, unkept: [], lost: [] })
  const [unreached, setUnreached] = useState<Unopened | null>(null)
  const refresh = useCallback(async () => {
    try {
      const heads = await shelf.list()
      setBeside((before) => ({ ...before, heads }))
      setUnreached(null)
      // Few browsers have any.
      if (keeps)
        await import('./beside-shelf.ts')
          .then(({ besideShelf }) => besideShelf(heads, shelf))
          .then(setBeside, () => {})
    } catch (reason) {
      setUnreached(isOutdated(reason) ? 'outdated' : 'unanswered')
    }
  }, [shelf, keeps])
  useEffect(() => {
    void refresh()
    const onLook = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    document.addEventListener('visibilitychange', onLook)
    // Whoever turns back before a new project has come up has never left this screen.
    window.addEventListener('popstate', onLook)
    const stop = shelf.whenLost(() => void refresh())
    return () => {
      stop()
      document.removeEventListener('visibilitychange', onLook)
      window.removeEventListener('popstate', onLook)
    }
  }, [refresh, shelf])
  const bytes = beside.heads?.reduce((sum, head) => sum + head.bytes, 0) ?? 0
  return { ...beside, bytes, unreached, refresh }
}
