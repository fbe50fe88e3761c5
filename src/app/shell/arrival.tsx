import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { type Location, useLocation, useNavigationType } from 'react-router'
import { useShell } from '#i18n/messages-context.tsx'
import { ErrorCountContext } from '#ui/form/field-error.ts'

/** An address of the application, as the router tells it. */
export type Place = Pick<Location, 'pathname' | 'search'>

/** Where a person stands since the last move; null until the first screen stands. */
const StandsContext = createContext<RefObject<Place | null>>({ current: null })
/** Whether a field on the screen has an error. */
const HasErrorsContext = createContext(false)
const scrolled = new Map<string, number>()

export function ArrivalProvider({ children }: { children: ReactNode }) {
  const stands = useRef<Place | null>(null)
  const { key } = useLocation()
  useEffect(() => {
    const remember = () => scrolled.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])
  const [errors, setErrors] = useState(0)
  const count = useCallback((more: number) => setErrors((before) => before + more), [])
  return (
    <StandsContext value={stands}>
      <ErrorCountContext value={count}>
        <HasErrorsContext value={errors > 0}>{children}</HasErrorsContext>
      </ErrorCountContext>
    </StandsContext>
  )
}

/**
 * Called by every screen: names the document, and when a person has come from another address,
 * moves focus to the heading; forward to the top of the page, back to where the page was left.
 * `title` is most particular first. `land` may give focus to the place that led to where they come
 * from instead, and says whether it did.
 */
export function useArrival(title: string, land: (from: Place) => boolean = () => false) {
  const heading = useRef<HTMLHeadingElement>(null)
  const stands = use(StandsContext)
  const { pathname, search, key } = useLocation()
  const kind = useNavigationType()
  const { brand, titleOfError } = useShell().shell.app
  const hasErrors = use(HasErrorsContext)
  useEffect(() => {
    const named = title === '' ? brand : `${title} – ${brand}`
    document.title = hasErrors ? titleOfError(named) : named
  }, [title, brand, hasErrors, titleOfError])
  const onArrived = useEffectEvent((from: Place) => {
    window.scrollTo(0, kind === 'POP' ? (scrolled.get(key) ?? 0) : 0)
    if (!land(from)) heading.current?.focus({ preventScroll: true })
  })
  useEffect(() => {
    const from = stands.current
    stands.current = { pathname, search }
    if (from !== null && from.pathname !== pathname) onArrived(from)
  }, [stands, pathname, search])
  return heading
}

/** Where a person came from to the screen that is being drawn for the first time; null by a reload. */
export function useCameFrom(): Place | null {
  const stands = use(StandsContext)
  const [from] = useState(() => stands.current)
  return from
}
