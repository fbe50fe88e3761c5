import type { Project } from '#core/project/project.ts'
import { type ParsedFile, parseProjectFile, serializeProject } from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import { type Autosave, autosave } from './autosave.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { Snapshot } from './ports/unsaved-work.ts'
import type { ProjectStore } from './project-store.ts'
import { toKeep } from './to-keep.ts'

/** A project as it was read from the shelf. */
export interface OnShelf extends ParsedFile {
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
  /** Which revision was written or read there last, and what is just being written. */
  readonly standing: () => Pick<Snapshot, 'revision' | 'writing'>
  /** Takes what lies there in place of what is open; false when nothing can be taken. */
  readonly reload: () => Promise<boolean>
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
  /** A project that was saved has been put in the trash or cleared away. */
  readonly onLost: () => void
}

export function linkToShelf(
  ports: SessionPorts,
  kept: OnShelf | Begun,
  { store, mayFollow, onWritten, onLost }: LinkParts,
): ShelfLink {
  const { shelf, keeps, now, schedule, app } = ports
  const { id } = kept.project
  let { revision } = kept
  let writing: string | null = null
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
      writing = now().toISOString()
      const written = await shelf.write(
        toKeep(project, serializeProject(project, writing, app)),
        revision,
      )
      writing = null
      if (written.ok) {
        onWritten()
        revision = written.value
        channel.saved(id, written.value)
      }
      return written
    },
  })

  const lose = (reason: 'deleted' | 'gone') => {
    if (isSaved()) onLost()
    saver.lost(reason)
  }

  const reload = async (isStillWanted = () => true): Promise<boolean> => {
    // A shelf that does not answer says so at the next write.
    const record = await shelf.read(id).catch(() => undefined)
    if (record === undefined || !isStillWanted()) return false
    if (record === null || record.deleted !== null) {
      lose(record === null ? 'gone' : 'deleted')
      return false
    }
    const opened = parseProjectFile(record.text)
    if (!opened.ok) return false
    const { project: newest, savedAt } = opened.value
    revision = record.revision
    saver.kept(newest, savedAt ?? newest.changed)
    store.replace(newest)
    return true
  }

  const channel = ports.openChannel({
    onSaved: (saved) => {
      if (saved === id && mayFollow()) void reload(mayFollow)
    },
    onDeleted: (deleted) => {
      if (deleted === id) lose('deleted')
    },
  })

  const look = async (): Promise<void> => {
    const before = revision
    if (before === null) return
    const found = await shelf.look(id).catch(() => undefined)
    if (found === undefined) return
    // Written meanwhile, and perhaps lost just after.
    if (revision !== before) return look()
    if (!isSaved()) return
    if (found === null) lose('gone')
    else if (found.deleted !== null) lose('deleted')
    else if (found.revision !== revision) void reload(mayFollow)
  }

  return {
    autosave: saver,
    standing: () => ({ revision, writing }),
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
