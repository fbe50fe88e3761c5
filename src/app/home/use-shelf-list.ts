import { useCallback, useEffect, useState } from 'react'
import { useServices } from '#app/shell/services.tsx'
import type { ShelfHead, Unopened } from '#session/ports/shelf.ts'
import { isOutdated } from '#storage/browser-shelf.ts'

export interface ShelfList {
  /** Null until the shelf has answered. */
  readonly heads: readonly ShelfHead[] | null
  /** Of projects that are not there: they wait in the browser or in this window for room. */
  readonly unkept: readonly ShelfHead[]
  readonly bytes: number
  /** Why the browser did not answer, last time it was asked; null when it did. */
  readonly unreached: Unopened | null
  readonly refresh: () => Promise<void>
}

/** What lies on the shelf, also in the trash; read again when the window is looked at again. */
export function useShelfList(): ShelfList {
  const { shelf, keeps } = useServices()
  const [heads, setHeads] = useState<readonly ShelfHead[] | null>(null)
  const [unkept, setUnkept] = useState<readonly ShelfHead[]>([])
  const [unreached, setUnreached] = useState<Unopened | null>(null)
  const refresh = useCallback(async () => {
    try {
      const found = await shelf.list()
      setHeads(found)
      setUnreached(null)
      if (keeps) setUnkept(await unkeptHeads(found))
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
  const bytes = heads?.reduce((sum, head) => sum + head.bytes, 0) ?? 0
  return { heads, unkept, bytes, unreached, refresh }
}

// Few browsers have any.
const unkeptHeads = (onShelf: readonly ShelfHead[]) =>
  import('./unkept-heads.ts').then(
    (unkept) => unkept.unkeptHeads(onShelf),
    () => [],
  )
