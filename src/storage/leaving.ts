import { keepsNothing } from './cleared.ts'

const acts = new Set<() => void>()

/**
 * Acts when the page may be about to go: hidden is often the last a phone tells, `pagehide` the
 * last a desktop does. Gives back how to stop listening.
 */
export function whenLeaving(act: () => void): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') act()
  }
  acts.add(act)
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', act)
  return () => {
    acts.delete(act)
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', act)
  }
}

/** Acts when a person comes back to the page. Gives back how to stop listening. */
export function whenReturning(act: () => void): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'visible') act()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('focus', act)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('focus', act)
  }
}

/**
 * The browser asks before the window closes while `isAtRisk`, which is looked up once all that acts
 * on leaving has acted: the last word typed counts. To be stopped when there is no risk at all, for
 * some browsers keep no page that may ask for a quick return.
 */
export function askBeforeLeaving(isAtRisk: () => boolean): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    // Somebody has had everything deleted: there is nothing to ask about.
    if (keepsNothing()) return
    for (const act of acts) act()
    if (isAtRisk()) event.preventDefault()
  }
  window.addEventListener('beforeunload', onLeave)
  return () => window.removeEventListener('beforeunload', onLeave)
}
