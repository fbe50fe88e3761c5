import type { GaveWay } from '#core/merge/gave-way.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { type Project, projectSchema } from '#core/project/project.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { openSession } from './open-session.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import { restoreProject } from './trash-project.ts'

/** What came of joining a project on the shelf with others. */
export interface Joining {
  /** The project on the shelf as it was joined. */
  readonly here: Project
  readonly project: Project
  readonly gaveWay: readonly GaveWay[]
}

type JoinFailure =
  | { readonly reason: WriteFailure | 'missing' }
  /** With what was written there meanwhile it breaks a limit. */
  | { readonly reason: 'tooMuch' }

/**
 * Puts a joined project in the place of the one it was joined with, as one step of its own session, so that
 * all that keeps an open project keeps this as well. What was written there meanwhile stands.
 */
export async function joinOnShelf(
  ports: SessionPorts,
  { here, project, gaveWay }: Joining,
): Promise<Result<Project, JoinFailure>> {
  const { id } = here
  const record = await ports.shelf.look(id)
  if (record && record.deleted !== null) {
    const restored = await restoreProject(ports, id)
    if (!restored.ok) return failed({ reason: restored.failure })
  }
  const opening = await openSession(ports, id, null)
  if (opening.kind !== 'open') return failed({ reason: 'missing' })
  const { store, others, keepVersion, flush, close } = opening.session
  const mine = store.getState().project
  const merged = mergeProjects({ base: here, mine, theirs: project })
  if (!projectSchema.safeParse(merged.project).success) {
    close()
    return failed({ reason: 'tooMuch' })
  }
  const version = await keepVersion('merge')
  if (!version.ok) {
    close()
    return failed({ reason: version.failure })
  }
  store.revise(() => merged.project)
  others.add([...gaveWay, ...merged.gaveWay])
  await flush()
  const { save, project: kept } = store.getState()
  close()
  return save.kind === 'failed' ? failed({ reason: save.reason }) : ok(kept)
}
