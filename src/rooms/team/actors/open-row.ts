import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { formParts } from '#rooms/shared/form-parts.ts'
import type { Room } from '#rooms/shared/room.ts'
import { isComposing } from '#ui/form/is-composing.ts'
import { renaming } from '#ui/list/lost-names.tsx'

const nameButton = '[data-part="open"]'
const inRow = 'a, button, input, label, select, textarea'

/**
 * Which row of a list is open, one at a time, by pointer and by keys: up and down between the names, of
 * which the Tab key comes to one; Enter opens, Escape closes, Ctrl+Enter opens the next.
 */
export function useOpenRow(room: Room, ids: readonly string[]) {
  const [open, setOpen] = useState(() => waitingRow(room))
  const [last, setLast] = useState<string | null>(null)
  const rows = useRef<HTMLElement>(null)
  const keepRows = useCallback((element: HTMLElement | null) => {
    rows.current = element
  }, [])
  const control = useRef<string>(null)
  const buttons = () => [...(rows.current?.querySelectorAll<HTMLElement>(nameButton) ?? [])]
  const nameOf = useCallback(
    (id: string) =>
      rows.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] ${nameButton}`),
    [],
  )
  useLayoutEffect(() => {
    const wanted = control.current
    control.current = null
    if (open === null || wanted === null) return
    const row = rows.current?.querySelector(`[data-row="${CSS.escape(open)}"]`)
    const named = row?.querySelectorAll<HTMLElement>(`[name="${CSS.escape(wanted)}"]`) ?? []
    const chosen = [...named].find((each) => each.matches(':checked')) ?? named[0]
    chosen?.focus()
  })
  const onToggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), [])
  const onNext = useCallback(
    (id: string) => {
      const all = [...(rows.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      const next = all[all.findIndex(({ dataset }) => dataset.row === id) + 1]?.dataset.row ?? null
      setOpen(next)
      nameOf(next ?? id)?.focus()
    },
    [nameOf],
  )
  const onArrow = (event: KeyboardEvent, name: HTMLElement) => {
    const all = buttons()
    const place = all.indexOf(name)
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    all[to]?.focus()
  }
  // Before the control it happens in: in a line of text, Enter sends it.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLElement) || isComposing(event)) return
    const id = target.closest<HTMLElement>('[data-row]')?.dataset.row
    // The name is being changed there: these keys belong to it.
    if (id === undefined || target.closest('form')) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      onNext(id)
    } else if (event.key === 'Escape' && id === open) {
      event.preventDefault()
      setOpen(null)
      nameOf(id)?.focus()
    } else if (target.matches(nameButton)) onArrow(event, target)
  }
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest(inRow)) return
    const id = target.closest<HTMLElement>('[data-row]')?.dataset.row
    // Whoever has marked some text wants to copy it.
    if (id === undefined || id === open || document.getSelection()?.toString()) return
    control.current = target.closest<HTMLElement>('[data-control]')?.dataset.control ?? null
    if (control.current === null) nameOf(id)?.focus()
    setOpen(id)
  }
  const stop = [last, open].find((id) => id !== null && ids.includes(id)) ?? ids[0]
  return {
    open,
    stop,
    onToggle,
    onNext,
    onFocus: setLast,
    around: { ref: keepRows, onClick, onKeyDownCapture },
  }
}

/** The actor of whom something waits that was not sent or could not be kept: it is to be seen at once. */
function waitingRow(room: Room): string | null {
  const names = new Set(room.unsent('actors').fields())
  const waits = room
    .answers()
    .team.actors.find(
      ({ id, name }) =>
        names.has(renaming(name)) || room.rejected(formParts.actor(id).name).read().length > 0,
    )
  return waits?.id ?? null
}
