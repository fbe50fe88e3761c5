import { isSame } from '#core/plain-values.ts'
import { type Project, withTitle } from '#core/project/project.ts'
import type { SaveState, WriteFailure } from '#core/project/save-state.ts'
import { stillWaiting, type WaitingText } from '#core/project/waiting-texts.ts'
import { ok, type Result } from '#core/result.ts'
import type { VersionKind } from '#core/versions/version.ts'
import { travelledTo } from './history.ts'
import { keepVersion } from './keep-version.ts'
import { historyAt, stepsKeeper } from './kept-history.ts'
import { type LinkedFile, linkedFile } from './linked-file.ts'
import { type Begun, type OnShelf, savedSince } from './on-shelf.ts'
import { type OtherTexts, otherTexts } from './other-texts.ts'
import { type PhoneQuestion, phoneQuestion } from './phone-question.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { KeptSteps } from './ports/steps.ts'
import { type ProjectStore, projectStore } from './project-store.ts'
import type { Found } from './recover-unsaved.ts'
import { keepNew } from './shelf-acts.ts'
import { linkToShelf } from './shelf-link.ts'
import { snapshotBeside } from './snapshot-beside.ts'
import { scheduleVersions } from './version-schedule.ts'
import { keptWaitingTexts, type WaitingTextsStore } from './waiting-texts.ts'

/** The open project over time: its store, and what keeps the shelf in step with it. */
export interface Session {
  readonly store: ProjectStore
  /** What is on its screens and could not be kept. */
  readonly rejected: WaitingTextsStore
  /** What stands in its fields and nobody has sent yet. */
  readonly unsent: WaitingTextsStore
  /** What another window wrote where something else stands here. */
  readonly others: OtherTexts
  readonly question: PhoneQuestion
  /** What windows had left unwritten, and now lies beside this project. */
  readonly setAside: readonly Project[]
  /** What was written last could not be read: the project is what it was before that. */
  readonly isCut: boolean
  /** The file it is written to as one goes; null where the browser gives a page none. */
  readonly file: LinkedFile | null
  /** Writes now what is not written. */
  readonly flush: () => Promise<void>
  /** Writes although it failed before. */
  readonly retry: () => Promise<void>
  /** Takes what lies on the shelf now in place of what is here. */
  readonly reloadFromShelf: () => Promise<void>
  /** Onto a shelf that has it no longer. */
  readonly putBack: () => Promise<void>
  /** Tells the other windows, and not this one, that it has been put there. */
  readonly moveToTrash: () => Promise<Result<null, WriteFailure>>
  /** Out of the trash, where another window put it. */
  readonly restore: () => Promise<Result<null, WriteFailure>>
  /** Puts what is here on the shelf as a project of its own, which is given back. */
  readonly keepAsCopy: (title: string) => Promise<Result<Project, { reason: WriteFailure }>>
  /**
   * Keeps what is here among the versions of the project, as is to be done before anything takes the
   * place of much of it. Gives the id; null where the newest version is what is here.
   */
  readonly keepVersion: (
    kind: VersionKind,
    name?: string,
  ) => Promise<Result<string | null, WriteFailure>>
  /**
   * Puts a version in the place of what is here, as one step that can be undone, once what is here is kept as a
   * version itself; where that fails nothing is done.
   */
  readonly restoreVersion: (version: Project) => Promise<Result<null, WriteFailure>>
  readonly close: () => void
}

/** What was found beside what was read. */
export interface Beside extends Found {
  readonly steps: KeptSteps | null
}

/** Opens what was read; what was recovered takes its place, and is still to be written. */
export function createSession(
  ports: SessionPorts,
  kept: OnShelf | Begun,
  { recovered, setAside, steps }: Beside,
): Session {
  const { id } = kept.project
  const store = projectStore(kept.project, ports.now, {
    save: asOpened(ports, kept),
    history: historyAt(kept.project, steps),
  })
  const session = ports.newId()
  const snapshot = snapshotBeside({ ...ports, session }, store, recovered?.from ?? null)
  const others = otherTexts(ports.others(id))
  const link = linkToShelf(ports, kept, {
    store,
    // The other window keeps there what it wrote over, perhaps a text of this one.
    onJoined: others.add,
    keepSteps: stepsKeeper(ports, store, session),
    onWritten: () => {
      snapshot.forget()
      if (ports.keeps) ports.persist()
    },
    onLost: () => snapshot.spare(store.getState().project),
    onBack: () => putBackBeside(),
  })
  if (recovered) {
    const { project } = recovered
    // What was undone or redone last may not have been written of either.
    const known =
      historyAt(project, steps) ?? travelledTo(store.history(), store.getState().project, project)
    store.replace(project, known)
  }
  const { answers } = store.getState().project
  const waiting = (found: readonly WaitingText[]) => stillWaiting(found, answers)
  // No text waits without its project: one that was cleared away comes back for it.
  const onWritten = () => {
    const { save } = store.getState()
    if (save.kind === 'failed' && save.reason === 'gone') snapshot.spare(null)
  }
  const rejected = keptWaitingTexts(ports.rejected(id), waiting, onWritten)
  const unsent = keptWaitingTexts(ports.unsent(id), waiting, onWritten)
  /** What was cleared away with the project. */
  const putBackBeside = () => {
    others.add([])
    rejected.putBack()
    unsent.putBack()
    question.putBack()
  }
  const stopLeaving = ports.whenLeaving(() => {
    snapshot.keep(link.standing())
    void link.autosave.flush()
  })
  const question = phoneQuestion(ports.question(id), onWritten)
  const refresh = () => {
    others.refresh()
    question.refresh()
    unsent.keepBeside()
  }
  const stopReturning = ports.whenReturning(refresh)
  const stopOthers = ports.whenOthersChange(id, refresh)
  const stopVersions = scheduleVersions({
    current: () => store.getState().project,
    subscribe: (onChange) => store.subscribe(onChange),
    keep: (project) => void keepVersion(ports, project, { kind: 'timed' }),
    now: ports.now,
    schedule: ports.schedule,
  })
  const keepPresent: Session['keepVersion'] = async (kind, name = '') => {
    // The shelf keeps versions only of what it has.
    await link.autosave.flush()
    return keepVersion(ports, store.getState().project, { kind, name })
  }
  const file =
    ports.files &&
    linkedFile(ports, ports.files, { store, others, keepVersion: () => keepPresent('merge') })
  link.watch()
  return {
    store,
    rejected,
    unsent,
    others,
    question,
    setAside,
    file,
    isCut: kept.revision !== null && kept.isCut,
    flush: link.autosave.flush,
    retry: link.autosave.retry,
    reloadFromShelf: async () => {
      // What is given up is not to come back as a copy.
      if (await link.reload()) snapshot.forget()
    },
    putBack: () => {
      putBackBeside()
      // Until it is written there again nothing else has it.
      snapshot.spare(null)
      return link.putBack()
    },
    moveToTrash: link.moveToTrash,
    restore: link.restore,
    keepAsCopy: async (title) => {
      const { project } = store.getState()
      const copied = await keepNew(ports, withTitle(project, title))
      if (!copied.ok) return copied
      ports.rejected(copied.value.id).keep(rejected.all())
      ports.unsent(copied.value.id).keep(unsent.all())
      ports.others(copied.value.id).keep(others.all())
      ports.question(copied.value.id).keep(question.read())
      snapshot.spare(project)
      snapshot.forget()
      return copied
    },
    keepVersion: keepPresent,
    restoreVersion: async (version) => {
      const kept = await keepPresent('restore')
      if (!kept.ok) return kept
      store.revise((present) => {
        const { id, created, changed } = present
        const restored = { ...version, id, created, changed }
        return isSame(restored, present) ? present : restored
      })
      return ok(null)
    },
    close: () => {
      file?.close()
      stopVersions()
      stopLeaving()
      stopReturning()
      stopOthers()
      // Whatever keeps it from the shelf may last, and then nothing else has it.
      snapshot.keep(link.standing())
      link.close()
    },
  }
}

/** A project just begun lies nowhere yet, and is not to be called saved. */
function asOpened({ keeps }: SessionPorts, kept: OnShelf | Begun): SaveState {
  if (!keeps) return { kind: 'memoryOnly' }
  const at = savedSince(kept)
  return at === null ? { kind: 'waiting' } : { kind: 'saved', at }
}
