import type { Project } from '#core/project/project.ts'
import { type Unsealed, unsealed } from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import { type Autosave, autosave } from './autosave.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { ProjectStore } from './project-store.ts'
import { sealedNow } from './shelf-acts.ts'

/** A project as it was read from the shelf. */
export interface OnShelf extends Unsealed {
  readonly revision: number
}

/** A project just begun, which lies on no shelf yet. */
export interface Begun {
  readonly project: Project
  readonly savedAt: null
  readonly revision: null
}

/** The open project's place on the shelf, where other windows write as well. */
interface ShelfLink {
  readonly autosave: Autosave
  /** What was written or read there last; null for a project never written. */
  readonly revision: () => number | null
  /** Takes what lies there in place of what is open. */
  readonly reload: () => Promise<void>
  /** Onto a shelf that has it no longer. */
  readonly putBack: () => Promise<void>
  readonly moveToTrash: () => Promise<Result<null, WriteFailure>>
  /** From now on looks for itself where the shelf may have changed unheard. */
  readonly watch: () => void
  /** Writes what is left, and listens no more. */
  readonly close: () => void
}

export interface LinkParts {
  readonly store: ProjectStore
  /** Whether what another window has written may take the place of what is open. */
  readonly mayFollow: () => boolean
  readonly onWritten: () => void
  /** The shelf has been emptied under a project that was saved. */
  readonly onGone: () => void
}

export function linkToShelf(
  ports: SessionPorts,
  kept: OnShelf | Begun,
  { store, mayFollow, onWritten, onGone }: LinkParts,
): ShelfLink {
  const { shelf, keeps, now, schedule } = ports
  const { id } = kept.project
  let { revision } = kept
  let stops: readonly (() => void)[] = []
  const isSaved = () => store.getState().save.kind === 'saved'

  const saver = autosave({
    current: () => store.getState().project,
    subscribe: (onChange) => store.subscribe(onChange),
    keptAt: savedSince(kept),
    now,
    schedule,
    report: (save) => store.saveState(keeps ? save : { kind: 'memoryOnly' }),
    write: async (project) => {
      const written = await shelf.write(project, sealedNow(ports, project), revision)
      if (written.ok) {
        onWritten()
        revision = written.value
        channel.saved(id, written.value)
      }
      return written
    },
  })

  const reload = async (isStillWanted = () => true) => {
    const record = await shelf.read(id)
    if (!record) return
    const opened = unsealed(record.text)
    if (!opened.ok || !isStillWanted()) return
    const { project: newest, savedAt } = opened.value
    revision = record.revision
    saver.kept(newest, savedAt ?? newest.changed)
    store.replace(newest)
  }

  const channel = ports.openChannel({
    onSaved: (saved) => {
      if (saved === id && mayFollow()) void reload(mayFollow)
    },
    onDeleted: (deleted) => {
      if (deleted === id) saver.lost('deleted')
    },
  })

  const look = async (): Promise<void> => {
    const before = revision
    if (before === null) return
    // A shelf that does not answer says so at the next write.
    const found = await shelf.look(id).catch(() => undefined)
    if (found === undefined) return
    // Written meanwhile, and perhaps lost just after.
    if (revision !== before) return look()
    if (!isSaved()) return
    if (found === null) {
      onGone()
      saver.lost('gone')
    } else if (found.deleted !== null) saver.lost('deleted')
    else if (found.revision !== revision) void reload(mayFollow)
  }

  return {
    autosave: saver,
    revision: () => revision,
    reload: () => reload(),
    putBack: () => {
      revision = null
      return saver.retry()
    },
    moveToTrash: async () => {
      await saver.flush()
      const moved = await shelf.trash(id, now().toISOString())
      if (moved.ok) channel.deleted(id)
      return moved
    },
    watch: () => {
      stops = [shelf.whenLost(() => void look()), ports.whenReturning(() => void look())]
      // Another window may have written after this one read and before it listened.
      void look()
    },
    close: () => {
      for (const stop of stops) stop()
      void saver.stop().finally(() => channel.close())
    },
  }
}

/** Since when it lies on the shelf as it is; null when it does not. */
export const savedSince = ({ project, savedAt, revision }: OnShelf | Begun): string | null =>
  revision === null ? null : (savedAt ?? project.changed)
