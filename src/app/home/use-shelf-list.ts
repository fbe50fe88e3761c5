import { useCallback, useEffect, useState } from 'react'
import { useServices } from '#app/shell/services.tsx'
import type { ShelfHead } from '#session/ports/shelf.ts'

export interface ShelfList {
  /** Null until the shelf has answered. */
  readonly heads: readonly ShelfHead[] | null
  readonly bytes: number
  /** The browser did not answer, last time it was asked. */
  readonly isUnreached: boolean
  readonly refresh: () => Promise<void>
}

/** What lies on the shelf, also in the trash; read again when the window is looked at again. */
export function useShelfList(): ShelfList {
  const { shelf } = useServices()
  const [heads, setHeads] = useState<readonly ShelfHead[] | null>(null)
  const [isUnreached, setIsUnreached] = useState(false)
  const refresh = useCallback(async () => {
    try {
      setHeads(await shelf.list())
      setIsUnreached(false)
    } catch {
      setIsUnreached(true)
    }
  }, [shelf])
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
  return { heads, bytes, isUnreached, refresh }
}
