import type { Project } from '#core/project/project.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { LeftBehind, Snapshot } from './ports/unsaved-work.ts'
import type { ProjectStore } from './project-store.ts'
import { forget } from './recover-unsaved.ts'
import { serializedNow } from './shelf-acts.ts'

/**
 * What is kept beside the shelf when the window goes before all is written. What was recovered from a
 * session before stays as well, until this one has written it or left it behind in turn.
 */
export function snapshotBeside(
  ports: SessionPorts & { readonly session: string },
  store: ProjectStore,
  recoveredFrom: LeftBehind | null,
) {
  const { keeps, unsavedWork, session } = ports
  const { id } = store.getState().project
  let from = recoveredFrom
  let spared: Project | null = null
  const letGo = () => {
    if (from !== null) forget(ports, id, from)
    from = null
  }
  return {
    keep: (standing: Pick<Snapshot, 'revision' | 'writing'>) => {
      const { project, save } = store.getState()
      if (!keeps || save.kind === 'saved' || project === spared) return
      if (unsavedWork.keep(id, session, { text: serializedNow(ports, project), ...standing }))
        letGo()
    },
    forget: () => {
      letGo()
      unsavedWork.forget(id, session)
    },
    /**
     * This project need not be kept, for it lies elsewhere or in the trash, or whoever cleared the
     * shelf is to find nothing of it again but what is typed after that.
     */
    spare: (project: Project | null) => {
      spared = project
    },
  }
}
