import { useLayoutEffect, useRef } from 'react'

/** A button of a row, or the one in the undo bar. */
export type FocusTarget = { row: string; part: 'up' | 'down' | 'edit' | 'remove' } | 'undo'

/**
 * Focus that outlives a change of the list: ask for it before the change, and it is given as soon
 * as the target stands on the page. A row the browser moves would otherwise drop it.
 */
export function useFocusAfterChange() {
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<FocusTarget>(undefined)
  useLayoutEffect(() => {
    if (!wanted.current) return
    const target = list.current?.querySelector<HTMLElement>(selectorOf(wanted.current))
    if (!target) return
    wanted.current = undefined
    target.focus()
  })
  const focusAfterChange = (target: FocusTarget) => {
    wanted.current = target
  }
  return { list, focusAfterChange }
}

function selectorOf(target: FocusTarget) {
  if (target === 'undo') return '[data-part="undo"] button'
  return `[data-row="${CSS.escape(target.row)}"] [data-part="${target.part}"]`
}
