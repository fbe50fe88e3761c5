import { type Change, inverted } from '#core/changes/change.ts'
import { changeBetween } from '#core/changes/change-between.ts'
import { withChange } from '#core/changes/with-change.ts'
import { isSame } from '#core/plain-values.ts'
import type { Project } from '#core/project/project.ts'

/** How many changes undo goes back. */
export const undoLimit = 50
/** How many UTF-16 units of JSON the steps may be together; the one made last may be larger alone. */
export const undoUnits = 1_000_000

export type Way = 'undo' | 'redo'

/** What one act made of the project. */
export interface Step {
  /** Its number among the steps of the project. */
  readonly nth: number
  readonly change: Change
  /** UTF-16 units of its JSON. */
  readonly units: number
}

/** What undo and redo can reach. */
export interface History {
  /** Oldest first. */
  readonly past: readonly Step[]
  /** What was undone, the next to redo last. */
  readonly future: readonly Step[]
}

export const emptyHistory: History = { past: [], future: [] }

export const stepOf = (nth: number, change: Change): Step => ({
  nth,
  change,
  units: JSON.stringify(change).length,
})

/** Which project it is, and when it was changed, is nothing that anyone undoes. */
const undoable = (project: Project) => ({ ...project, id: '', changed: '' })

/**
 * The history with the way from one project to the other as its last step; forgets what was undone, and
 * the oldest beyond the limits. What comes to nothing is no step.
 */
export function recorded({ past }: History, before: Project, after: Project): History {
  const change = changeBetween(undoable(before), undoable(after))
  if (change === null) return { past, future: [] }
  const all = [...past, stepOf((past.at(-1)?.nth ?? 0) + 1, change)].slice(-undoLimit)
  let room = undoUnits
  const first = all.findLastIndex(({ units }, at) => {
    room -= units
    return room < 0 && at < all.length - 1
  })
  return { past: all.slice(first + 1), future: [] }
}

/**
 * The project one step away, and the history seen from there; null when there is no step, or none that
 * fits what is there.
 */
export function stepped(
  { past, future }: History,
  way: Way,
  present: Project,
): readonly [Project, History] | null {
  const step = (way === 'undo' ? past : future).at(-1)
  if (!step) return null
  const there = withChange(present, way === 'undo' ? inverted(step.change) : step.change)
  if (!there.ok) return null
  return way === 'undo'
    ? [there.value, { past: past.slice(0, -1), future: [...future, step] }]
    : [there.value, { past: [...past, step], future: future.slice(0, -1) }]
}

/** The history at `to`, where that lies on the way back or forth from `from`; undefined where it does not. */
export function travelledTo(history: History, from: Project, to: Project): History | undefined {
  const there = undoable(to)
  for (const way of ['undo', 'redo'] as const) {
    let found = stepped(history, way, from)
    while (found && !isSame(undoable(found[0]), there)) found = stepped(found[1], way, found[0])
    if (found) return found[1]
  }
  return undefined
}

/**
 * The history of `from`, told anew for `to`, which is the same with what another has written: `onto` says
 * what that makes of any project on the way. A step without effect is none.
 */
export function carriedOver(
  history: History,
  { from, to, onto }: { from: Project; to: Project; onto: (project: Project) => Project },
): History {
  const before = [to, ...reached(history, 'undo', from).map(onto)].toReversed()
  const after = [to, ...reached(history, 'redo', from).map(onto)]
  const { past } = told(before, 0)
  const { past: future } = told(after, past.at(-1)?.nth ?? 0)
  return { past, future: future.toReversed() }
}

/** The projects one step away, two steps, and so on. */
function reached(history: History, way: Way, from: Project): readonly Project[] {
  const found = stepped(history, way, from)
  return found ? [found[0], ...reached(found[1], way, found[0])] : []
}

function told(projects: readonly Project[], last: number): History {
  const begin: History = { past: [], future: [] }
  const steps = projects.reduce(
    (history, project, at) => recorded(history, projects[at - 1] ?? project, project),
    begin,
  )
  return { ...steps, past: steps.past.map((step) => ({ ...step, nth: step.nth + last })) }
}
