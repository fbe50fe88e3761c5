import { useEffect, useState } from 'react'
import type { PageRequest } from '#papers/charter-pdf.ts'

/** How many pages a paper will have; null until that is known, and where it cannot be told. */
export function usePageCount(request: PageRequest): number | null {
  const [pages, setPages] = useState<number | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    setPages(null)
    count(request, stop.signal).then(setPages, (reason: unknown) => {
      if (!stop.signal.aborted) console.error(reason)
    })
    return () => stop.abort()
  }, [request])
  return pages
}

async function count(request: PageRequest, signal: AbortSignal): Promise<number> {
  const { countPages } = await import('#papers/pdf-client.ts')
  return countPages(request, { signal })
}
