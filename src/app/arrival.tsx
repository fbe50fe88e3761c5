import { createContext, type ReactNode, type RefObject, use, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useShell } from '#i18n/messages-context.tsx'

/** The address whose heading has been given focus; null until the first screen stands. */
const ArrivedContext = createContext<RefObject<string | null>>({ current: null })
const scrolled = new Map<string, number>()

export function ArrivalProvider({ children }: { children: ReactNode }) {
  const arrived = useRef<string | null>(null)
  const { key } = useLocation()
  useEffect(() => {
    const remember = () => scrolled.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])
  return <ArrivedContext value={arrived}>{children}</ArrivedContext>
}

/**
 * Called by every screen: names the document, and when a person has come from another address,
 * moves focus to the heading; forward to the top of the page, back to where the page was left.
 * `title` is most particular first.
 */
export function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = use(ArrivedContext)
  const { pathname, key, state } = useLocation()
  const kind = useNavigationType()
  const { brand } = useShell().shell.app
  useEffect(() => {
    document.title = title === '' ? brand : `${title} – ${brand}`
  }, [title, brand])
  useEffect(() => {
    if (arrived.current === pathname) return
    const isFirst = arrived.current === null
    arrived.current = pathname
    if (isFirst) return
    window.scrollTo(0, kind === 'POP' ? (scrolled.get(key) ?? 0) : 0)
    if (!isReturn(state)) heading.current?.focus({ preventScroll: true })
  }, [arrived, pathname, kind, key, state])
  return heading
}

/** Carried by the way back from a page to the row of the overview that led to it. */
export interface ReturnState {
  readonly returnedFrom: string
}

export const isReturn = (state: unknown): state is ReturnState =>
  typeof state === 'object' && state !== null && 'returnedFrom' in state
