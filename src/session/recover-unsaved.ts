import { isSame } from '#core/plain-values.ts'
import { type Project, withTitle } from '#core/project/project.ts'
import { followsOn, unwrittenOf } from './left-unwritten.ts'
import type { OnShelf } from './on-shelf.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { LeftBehind } from './ports/unsaved-work.ts'
import { keepNew } from './shelf-acts.ts'

/** What was found of windows that went away. */
export interface Found {
  readonly recovered: Recovered | null
  /** What was put on the shelf beside the project. */
  readonly setAside: readonly Project[]
}

/** Unwritten work that takes the place of what lies on the shelf. */
export interface Recovered {
  readonly project: Project
  /** Needed until the work is written. */
  readonly from: LeftBehind
}

/**
 * What windows had not written when they went away last. Where the shelf has moved on since, it is not
 * put in that work's place but beside it, named as a copy; where there is no room for that, it waits for
 * another time.
 */
export async function recoverUnsaved(
  ports: SessionPorts,
  id: string,
  kept: OnShelf | null,
): Promise<Found> {
  let recovered: Recovered | null = null
  const setAside: Project[] = []
  for (const { snapshot, project } of unwrittenOf(ports, id)) {
    if (kept && isSame(kept.project, project)) forget(ports, id, snapshot)
    else if (recovered === null && followsOn(snapshot, kept))
      recovered = { project, from: snapshot }
    else {
      const copy = await keepNew(ports, withTitle(project, ports.copyTitle(project)))
      if (!copy.ok) continue
      forget(ports, id, snapshot)
      setAside.push(copy.value)
    }
  }
  return { recovered, setAside }
}

/** Not what a window that was only hidden has left in its place since. */
export function forget(
  { unsavedWork }: Pick<SessionPorts, 'unsavedWork'>,
  id: string,
  { session, text }: LeftBehind,
): void {
  const there = unsavedWork.all(id).find((each) => each.session === session)
  if (there?.text === text) unsavedWork.forget(id, session)
}
