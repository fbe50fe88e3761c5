import { useCallback, useEffect, useState } from 'react'
import { useServices } from '#app/shell/services.tsx'
import type { ShelfHead, Unopened } from '#session/ports/shelf.ts'
import { isOutdated } from '#storage/browser-shelf.ts'
import type { BesideShelf } from './beside-shelf.ts'

export interface ShelfList extends BesideShelf {
  /** Null until the shelf has answered. */
  readonly heads: readonly ShelfHead[] | null
  readonly bytes: number
  /** Why the browser did not answer, last time it was asked; null when it did. */
  readonly unreached: Unopened | null
  readonly refresh: () => Promise<void>
}

/** What lies on the shelf, also in the trash; read again when the window is looked at again. */
export function useShelfList(): ShelfList {
  const { shelf, keeps } = useServices()
  const [heads, setHeads] = useState<readonly ShelfHead[] | null>(null)
  const [beside, setBeside] = useState(nothing)
  const [unreached, setUnreached] = useState<Unopened | null>(null)
  const refresh = useCallback(async () => {
    try {
      const found = await shelf.list()
      setHeads(found)
      setUnreached(null)
      if (keeps) setBeside(await besideShelf(found))
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
  return { heads, ...beside, bytes, unreached, refresh }
}

const nothing: BesideShelf = { unkept: [], lost: [] }

// Few browsers have any.
const besideShelf = (onShelf: readonly ShelfHead[]) =>
  import('./beside-shelf.ts').then(
    (beside) => beside.besideShelf(onShelf),
    () => nothing,
  )
