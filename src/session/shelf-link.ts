import { changeBetween } from '#core/changes/change-between.ts'
import type { GaveWay } from '#core/merge/gave-way.ts'
import { isSame } from '#core/plain-values.ts'
import type { Project } from '#core/project/project.ts'
import { parseProjectFile, serializeProject } from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, type Result } from '#core/result.ts'
import { type Autosave, autosave } from './autosave.ts'
import { type Begun, type OnShelf, savedSince } from './on-shelf.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { Snapshot } from './ports/unsaved-work.ts'
import type { ProjectStore } from './project-store.ts'
import { takenIn } from './taken-in.ts'
import { toKeep } from './to-keep.ts'

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
  /** Out of the trash, where another window put it. */
  readonly restore: () => Promise<Result<null, WriteFailure>>
  /** From now on looks for itself where the shelf may have changed unheard. */
  readonly watch: () => void
  /** Writes what is left, and listens no more. */
  readonly close: () => void
}

export interface LinkParts {
  readonly store: ProjectStore
  /** Told when another window's work was taken in, and of what it wrote where something else stands here. */
  readonly onJoined: (gaveWay: readonly GaveWay[]) => void
  /**
   * Keeps what undo reaches: just before the project is written, so that a window which goes meanwhile has
   * left them, but of a project that lies nowhere yet only behind it.
   */
  readonly keepSteps: () => void
  readonly onWritten: () => void
  /** A project that was saved has been put in the trash or cleared away. */
  readonly onLost: () => void
  /** One that was cleared away lies there again, by another window. */
  readonly onBack: () => void
}

export function linkToShelf(
  ports: SessionPorts,
  kept: OnShelf | Begun,
  { store, keepSteps, onJoined, onWritten, onLost, onBack }: LinkParts,
): ShelfLink {
  const { shelf, keeps, now, schedule, app } = ports
  const { id } = kept.project
  let { revision } = kept
  /** What this window and the shelf had in common last; null when there is nothing. */
  let common: Project | null = revision === null ? null : kept.project
  /** The same, as it was when it was put in the trash: null where it has been taken away since. */
  let lastCommon: Project | null = null
  /** Whether this window wrote what lies there: in today's format, so that a small change can be put behind it. */
  let isOwnThere = false
  let writing: string | null = null
  /** Once a later version of the application has written it. */
  let isOutdated = false
  let stops: readonly (() => void)[] = []
  const isSaved = () => store.getState().save.kind === 'saved'
  const isLostAs = (...reasons: readonly WriteFailure[]) => {
    const { save } = store.getState()
    return save.kind === 'failed' && reasons.includes(save.reason)
  }
  const isTrashed = () => isLostAs('deleted')

  const saver = autosave({
    current: () => store.getState().project,
    subscribe: (onChange) => store.subscribe(onChange),
    keptAt: savedSince(kept),
    now,
    schedule,
    report: (save) => store.saveState(keeps ? save : { kind: 'memoryOnly' }),
    write: async (project) => {
      const savedAt = now().toISOString()
      writing = savedAt
      const change = isOwnThere ? changeBetween(common, project) : null
      const isFirst = revision === null
      if (!isFirst) keepSteps()
      const written = await shelf.write(
        toKeep(
          project,
          () => serializeProject(project, savedAt, app),
          change && { savedAt, json: JSON.stringify(change) },
        ),
        revision,
      )
      writing = null
      if (written.ok) {
        if (isFirst) keepSteps()
        onWritten()
        channel.saved(id, written.value)
        // What came after it may have been read already.
        if (revision === null || written.value > revision) {
          revision = written.value
          common = project
          isOwnThere = true
        }
      } else if (written.failure === 'conflict') await join()
      return isOutdated ? failed('outdated') : written
    },
  })

  const forgetCommon = (isInTrash: boolean) => {
    lastCommon = isInTrash ? (common ?? lastCommon) : null
    common = null
    isOwnThere = false
  }

  const lose = (reason: 'deleted' | 'gone' | 'outdated') => {
    if (isSaved()) onLost()
    forgetCommon(reason === 'deleted')
    saver.lost(reason)
  }

  /** What lies there now; null when nothing can be taken, which is told where it must be. */
  const newest = async (): Promise<OnShelf | null> => {
    // A shelf that does not answer says so at the next write.
    const record = await shelf.read(id).catch(() => undefined)
    if (record === undefined) return null
    if (record === null || record.deleted !== null) {
      lose(record === null ? 'gone' : 'deleted')
      return null
    }
    const opened = parseProjectFile(record.text)
    if (opened.ok) return { ...opened.value, revision: record.revision, isCut: record.isCut }
    isOutdated = opened.failure.reason === 'tooNew'
    if (isOutdated) lose('outdated')
    return null
  }

  const reload = async (): Promise<boolean> => {
    const found = await newest()
    if (!found) return false
    revision = found.revision
    common = found.project
    isOwnThere = false
    saver.kept(found.project, found.savedAt ?? found.project.changed)
    store.replace(found.project)
    return true
  }

  /** Takes in what another window has written; false where it cannot be, and the next write finds a conflict. */
  const joinWith = (found: OnShelf): boolean => {
    if (common === null || revision === null || found.revision <= revision) return false
    const theirs = found.project
    const taken = takenIn({ base: common, mine: store.getState().project, theirs })
    if (!taken) return false
    const { project, hasOwn, gaveWay } = taken
    revision = found.revision
    isOwnThere = false
    common = hasOwn ? theirs : project
    saver.kept(common, found.savedAt ?? theirs.changed)
    onJoined(gaveWay)
    store.join(project)
    return true
  }

  const join = async (): Promise<void> => {
    const found = common && (await newest())
    if (found) joinWith(found)
  }

  /** Goes on from where it was put in the trash, or where it was cleared away and another window has put the same back. */
  const resume = async (): Promise<void> => {
    if (!isLostAs('deleted', 'gone')) return
    const found = await newest()
    if (!found || !isLostAs('deleted', 'gone')) return
    const { project } = store.getState()
    const wasGone = isLostAs('gone')
    common = wasGone && isSame(found.project, project) ? project : (common ?? lastCommon)
    if (common && isSame(found.project, common)) {
      revision = found.revision
      isOwnThere = false
      saver.kept(common, found.savedAt ?? common.changed)
      // Whoever has put it back may have less: to join with that would be to write over it.
    } else if (wasGone || !joinWith(found)) {
      forgetCommon(false)
      return saver.lost('conflict')
    }
    if (wasGone) onBack()
    return saver.retry()
  }

  const channel = ports.openChannel({
    onSaved: (saved) => {
      if (saved === id) void (isLostAs('gone') ? resume() : join())
    },
    onDeleted: (deleted) => {
      if (deleted === id) lose('deleted')
    },
    onRestored: (restored) => {
      if (restored === id) void resume()
    },
  })

  const look = async (): Promise<void> => {
    const before = revision
    if (before === null) return
    const found = await shelf.look(id).catch(() => undefined)
    if (found === undefined) return
    // Written meanwhile, and perhaps lost just after.
    if (revision !== before) return look()
    if (found && found.deleted === null) {
      if (isLostAs('deleted', 'gone')) void resume()
      else if (found.revision !== revision) void join()
    } else if (isSaved() || (isTrashed() && !found)) lose(found ? 'deleted' : 'gone')
    else forgetCommon(found !== null)
  }

  return {
    autosave: saver,
    standing: () => ({ revision, writing }),
    reload,
    putBack: () => {
      revision = null
      common = null
      isOwnThere = false
      return saver.retry()
    },
    moveToTrash: async () => {
      await saver.flush()
      const moved = await shelf.trash(id, now().toISOString())
      if (moved.ok) channel.deleted(id)
      return moved
    },
    restore: async () => {
      const restored = await shelf.restore(id)
      if (restored.ok) {
        channel.restored(id)
        await resume()
      } else if (restored.failure === 'gone') lose('gone')
      return restored
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
