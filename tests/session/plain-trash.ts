import { canJoin, forgetKept, lose, type Open, offered, type Shelf } from './plain-window.ts'

/** What of the plain model is needed here. */
interface Windows {
  readonly shelf: Shelf
  readonly windows: readonly (Open | null)[]
  readonly at: (w: number) => Open
  readonly retry: (w: number) => void
  readonly join: (open: Open) => void
  others: readonly string[] | null
}

/** Out of the trash; `isHeard` when the windows are told, which they are in the order they were opened. */
export function restore(model: Windows, isHeard: boolean) {
  model.shelf.where = 'live'
  const slotOf = (w: number) => model.windows[w]?.slot ?? 0
  if (isHeard)
    resume(
      model,
      [0, 1].toSorted((a, b) => slotOf(a) - slotOf(b)),
    )
}

/** Where it was open; false when it is in the trash no more. */
export function restoreAt(model: Windows, w: number): boolean {
  if (model.shelf.where === 'none') {
    lose(model.at(w), 'none')
    return false
  }
  model.shelf.where = 'live'
  resume(model, [w, 1 - w])
  return true
}

/** All look before one of them writes, and what is written first is followed. */
export function resume(model: Windows, windows: readonly number[]) {
  const [first, ...rest] = windows.filter((w) => isBack(model, w))
  if (first === undefined) return
  const { version } = model.shelf
  for (const w of rest) model.at(w).save = 'waiting'
  model.retry(first)
  for (const w of rest) if (model.shelf.version === version) model.retry(w)
}

/** Goes on with what is there again, where that is what it had or, out of the trash, came after it. */
function isBack(model: Windows, w: number): boolean {
  const open = model.windows[w]
  if (open?.save !== 'deleted' && open?.save !== 'gone') return false
  const { text, version } = model.shelf
  const wasGone = open.save === 'gone'
  open.kept = wasGone && open.text === text ? text : (open.kept ?? open.keptBefore)
  if (wasGone && open.kept === text) model.others = offered(open, model.others, null)
  if (open.kept === text && (wasGone || open.base !== null)) open.base = version
  else if (!wasGone && canJoin(open, model.shelf)) model.join(open)
  else {
    forgetKept(open, 'none')
    open.save = 'conflict'
    return false
  }
  return true
}
