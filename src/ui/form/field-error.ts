import { createContext, type RefObject, useContext, useEffect, useEffectEvent } from 'react'
import { useAnnounce } from '#ui/live-regions.tsx'

/** Tells that a field on the page has got an error, or, with -1, is rid of it. */
export const ErrorCountContext = createContext<(more: 1 | -1) => void>(() => {})

/**
 * An error that appears where someone is writing is said at once, by the name of its field; and as long
 * as it stands, the page knows of it. One that is there when a page opens is read with its field.
 */
export function useFieldError(
  field: RefObject<HTMLElement | null>,
  { error, errorPrefix = '' }: { error?: string | undefined; errorPrefix?: string | undefined },
) {
  const { alert } = useAnnounce()
  const count = useContext(ErrorCountContext)
  const tell = useEffectEvent(() => {
    const { current } = field
    const label = current?.querySelector('label, legend')?.textContent
    if (current?.contains(document.activeElement)) alert(`${errorPrefix}${label}: ${error}`)
  })
  useEffect(() => {
    if (!error) return
    tell()
    count(1)
    return () => count(-1)
  }, [error, count])
}
