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
import { type Location, useLocation } from 'react-router'
import { useShell } from '#i18n/messages-context.tsx'
import { ErrorCountContext } from '#ui/form/field-error.ts'

/** An address of the application, as the router tells it. */
export type Place = Pick<Location, 'pathname' | 'search'>

/** Where a person stands since the last move; null until the first screen stands. */
const StandsContext = createContext<RefObject<Place | null>>({ current: null })
/** Whether a field on the screen has an error. */
const HasErrorsContext = createContext(false)

/** How far down each page of the browser's history was left, in CSS pixels. */
const scrolled = new Map<string, number>()
let visits = 0

/**
 * The mark of the page in the browser's history on which a person now stands; null on one not marked
 * yet. The router's own key does not tell them apart: a plain link gives none.
 */
function visit(): string | null {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null || !('visit' in state)) return null
  return String(state.visit)
}

/** Unlike all others, also those marked before a reload. */
function newVisit(): string {
  visits += 1
  return `${performance.timeOrigin} ${visits}`
}

/** Marks the page, and says whether a person has come back to it. */
function isVisitedAgain(): boolean {
  if (visit() !== null) return true
  window.history.replaceState({ ...window.history.state, visit: newVisit() }, '')
  return false
}

/** Which part of its screen an address asks for; null where it asks for none. */
const asksFor = ({ search }: Place) => new URLSearchParams(search).get('at')
const spotOf = (place: Place) => `${place.pathname} ${asksFor(place) ?? ''}`

/** `from` is null when no screen stood before. */
export type Land = (from: Place | null, isBack: boolean) => boolean

export function ArrivalProvider({ children }: { children: ReactNode }) {
  const stands = useRef<Place | null>(null)
  useEffect(() => {
    const remember = () => {
      const here = visit()
      if (here !== null) scrolled.set(here, window.scrollY)
    }
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [])
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
 * `title` is most particular first. `land` may give focus to what the address asks for, or to the place that
 * led to where they come from, instead, and says whether it did.
 */
export function useArrival(title: string, land: Land = () => false) {
  const heading = useRef<HTMLHeadingElement>(null)
  const stands = use(StandsContext)
  const { pathname, search } = useLocation()
  const { brand, titleOfError } = useShell().shell.app
  const hasErrors = use(HasErrorsContext)
  useEffect(() => {
    const named = title === '' ? brand : `${title} – ${brand}`
    document.title = hasErrors ? titleOfError(named) : named
  }, [title, brand, hasErrors, titleOfError])
  const onArrived = useEffectEvent((from: Place | null, isBack: boolean) => {
    window.scrollTo(0, isBack ? (scrolled.get(visit() ?? '') ?? 0) : 0)
    if (!land(from, isBack)) heading.current?.focus({ preventScroll: true })
  })
  useEffect(() => {
    const from = stands.current
    const here = { pathname, search }
    stands.current = here
    const isBack = isVisitedAgain()
    const isMoved = from ? spotOf(from) !== spotOf(here) : asksFor(here) !== null && !isBack
    if (isMoved) onArrived(from, isBack)
  }, [stands, pathname, search])
  return heading
}

/** Where a person came from to the screen that is being drawn for the first time; null by a reload. */
export function useCameFrom(): Place | null {
  const stands = use(StandsContext)
  const [from] = useState(() => stands.current)
  return from
}
