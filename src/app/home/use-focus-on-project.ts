import { useEffect, useRef } from 'react'
import { address, paths } from '#app/shell/paths.ts'

/** Gives focus to a project that has come back, as soon as its card stands on the page. */
export function useFocusOnProject(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const href = CSS.escape(address(paths.project(wanted.current)))
    const link = document.querySelector<HTMLElement>(`a[href="${href}"]`)
    if (!link) return
    wanted.current = null
    link.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
