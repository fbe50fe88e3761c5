import { type FocusEvent, useEffect, useRef } from 'react'

/**
 * For a part of the page whose buttons may take themselves, or all of it, away: focus goes on to what is left
 * of it, or to the heading of the page or window it stood in, and never back to the top of the document. Gives
 * what is to be spread on the part. Whoever takes focus elsewhere meanwhile is not stood in the way of.
 */
export function useFocusHandedOn() {
  const stands = useRef<Standing | null>(null)
  useEffect(() => {
    handOn(stands)
  })
  useEffect(() => () => handOn(stands), [])
  return {
    onFocus: ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      const around = currentTarget.closest<HTMLElement>('dialog, main')
      stands.current = { on: target, part: currentTarget, around }
    },
    // A window that is left keeps its focus; what is taken away tells nobody.
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (document.activeElement !== target) stands.current = null
    },
  }
}

interface Standing {
  readonly on: HTMLElement
  readonly part: HTMLElement
  readonly around: HTMLElement | null
}

function handOn(stands: { current: Standing | null }) {
  const from = stands.current
  if (!from || from.on.isConnected) return
  stands.current = null
  // What the act leads to may have a better place, a moment later.
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const left = from.part.isConnected ? from.part.querySelector<HTMLElement>(reachable) : null
    const next = left ?? from.around?.querySelector<HTMLElement>('h1, h2[tabindex]')
    // A new screen has its own.
    ;(next?.isConnected ? next : document.querySelector<HTMLElement>('main h1'))?.focus()
  })
}

const reachable = ':is(button:not(:disabled), a[href], summary)'
