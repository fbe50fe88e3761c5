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
    const target = targetIn(list.current, wanted.current)
    if (!target) return
    wanted.current = undefined
    target.focus()
  })
  const focusAfterChange = (target: FocusTarget) => {
    wanted.current = target
  }
  return { list, focusAfterChange }
}

function targetIn(list: HTMLElement | null, target: FocusTarget) {
  if (target === 'undo') return list?.querySelector<HTMLElement>('[data-part="undo"] button')
  const row = list?.querySelector(`[data-row="${CSS.escape(target.row)}"]`)
  // A row that is closed has no more than the button that opens it.
  return (
    row?.querySelector<HTMLElement>(`[data-part="${target.part}"]`) ??
    row?.querySelector<HTMLElement>('button')
  )
}
