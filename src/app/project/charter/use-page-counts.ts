import { useEffect, useRef, useState } from 'react'
import type { PageRequest } from '#papers/charter-pdf.ts'

/** Milliseconds in which a choice may still change. */
const rest = 150

/**
 * How many pages a paper has; null while that is not known, or when it cannot be counted. They are
 * counted in their order, one at a time and away from the page, and not at all any more when others
 * are asked for. `asked` keeps its identity while nothing has changed.
 */
export function usePageCounts(
  asked: readonly PageRequest[],
): (request: PageRequest) => number | null {
  const known = useRef(new Map<string, number>())
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(known.current)
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      countEach(asked, { known: known.current, signal: stop.signal, onCounted: setCounts }).catch(
        (reason: unknown) => {
          if (!stop.signal.aborted) console.error(reason)
        },
      )
    }, rest)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [asked])
  return (request) => counts.get(keyOf(request)) ?? null
}

async function countEach(
  asked: readonly PageRequest[],
  counting: {
    known: Map<string, number>
    signal: AbortSignal
    onCounted: (counts: ReadonlyMap<string, number>) => void
  },
): Promise<void> {
  const { known, signal, onCounted } = counting
  const { countPages } = await import('#papers/pdf-client.ts')
  for (const request of asked) {
    if (known.has(keyOf(request))) continue
    known.set(keyOf(request), await countPages(request, { signal }))
    onCounted(new Map(known))
  }
}

/** Of all that changes a paper. */
const keyOf = ({ project, language, choices, largePrint }: PageRequest): string =>
  JSON.stringify([project.changed, language, choices, largePrint])
