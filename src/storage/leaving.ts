/**
 * Acts when the page may be about to go: hidden is often the last a phone tells, `pagehide` the
 * last a desktop does. Gives back how to stop listening.
 */
export function whenLeaving(act: () => void): () => void {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') act()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', act)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', act)
  }
}
