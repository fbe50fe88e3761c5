import { createStore } from 'zustand/vanilla'
import { withNotesLeftOut } from '#core/merge/left-behind.ts'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { isSame } from '#core/plain-values.ts'
import { type Project, projectSchema, withTitle } from '#core/project/project.ts'
import { parseProject } from '#core/project/project-file.ts'
import type { WriteFailure } from '#core/project/save-state.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { OtherTexts } from './other-texts.ts'
import type { FileRefusal, LinkedFiles } from './ports/linked-files.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { ProjectStore } from './project-store.ts'
import { keepNew, serializedNow } from './shelf-acts.ts'

/** How far the project's file is what stands here. */
export type FileState =
  | { readonly kind: 'none' }
  /** What is here is not in the file yet. */
  | { readonly kind: 'waiting'; readonly name: string }
  /** `at` is an ISO moment. */
  | { readonly kind: 'written'; readonly name: string; readonly at: string }
  | { readonly kind: 'asks' | 'failed'; readonly name: string }
  /** Somebody else has written there; null where that is not this project. */
  | { readonly kind: 'changed'; readonly name: string; readonly theirs: Project | null }

type Failure = { readonly reason: WriteFailure | 'tooMuch' | 'missing' }

/** The file the project is written to as one goes, where there is one. */
export interface LinkedFile {
  readonly state: () => FileState
  readonly subscribe: (listener: () => void) => () => void
  /** Null when the person chooses none. `suggested` is what it may be called. */
  readonly choose: (suggested: string) => Promise<{ readonly name: string } | null | 'failed'>
  /** Asks for leave again. */
  readonly ask: () => Promise<void>
  readonly retry: () => Promise<void>
  /** Takes in what somebody else wrote, as one step that can be undone, and writes the whole. */
  readonly merge: () => Promise<Result<null, Failure>>
  /** Puts what somebody else wrote on the shelf as a project of its own, and writes what is here. */
  readonly keepTheirs: (title: string) => Promise<Result<Project, Failure>>
  /** Writes there no more; the file stays as it is. */
  readonly stop: () => Promise<void>
  readonly close: () => void
}

export interface LinkedFileParts {
  readonly store: ProjectStore
  readonly others: OtherTexts
  /** Keeps what is here as a version. */
  readonly keepVersion: () => Promise<Result<unknown, WriteFailure>>
}

/** Milliseconds of rest, once the shelf has it, before the file is written. */
const rest = 1_500

/** Keeps the project's file in step behind the shelf. It is never called written before it is. */
export function linkedFile(
  ports: SessionPorts,
  files: LinkedFiles,
  { store, others, keepVersion }: LinkedFileParts,
): LinkedFile {
  const { id } = store.getState().project
  const { getState, setState, subscribe } = createStore<FileState>(() => ({ kind: 'none' }))
  let written: Project | null = null
  let cancel = () => {}
  const set = (state: FileState) => setState(state, true)
  const project = () => store.getState().project
  const name = () => {
    const state = getState()
    return state.kind === 'none' ? '' : state.name
  }
  const tellWritten = (as: Project) => {
    written = as
    const isWhole = project() === as
    set(
      isWhole
        ? { kind: 'written', name: name(), at: ports.now().toISOString() }
        : { kind: 'waiting', name: name() },
    )
    if (!isWhole) onChange()
  }

  function onChange() {
    const { kind } = getState()
    if (kind === 'none' || kind === 'asks' || kind === 'changed' || project() === written) return
    if (kind === 'written') set({ kind: 'waiting', name: name() })
    const save = store.getState().save.kind
    cancel()
    if (save !== 'waiting' && save !== 'saving')
      cancel = ports.schedule.after(rest, () => {
        cancel = ports.schedule.whenIdle(() => void write())
      })
  }

  function write(): Promise<void> {
    cancel()
    return writeAll()
  }

  const writeAll = oneAtATime(async () => {
    const writing = project()
    const done = await files.write(id, serializedNow(ports, writing))
    if (getState().kind === 'none') return
    if (done.ok) {
      tellWritten(writing)
      await ports.shelf.markSavedAsFile(id, ports.now().toISOString())
    } else await refuse(done.failure)
  })

  async function refuse(why: FileRefusal) {
    if (why !== 'changed') return set({ kind: why, name: name() })
    const looked = await files.look(id)
    if (!looked.ok)
      return set({ kind: looked.failure === 'asks' ? 'asks' : 'failed', name: name() })
    set({ kind: 'changed', name: name(), theirs: asThisProject(looked.value.there) })
  }

  const asThisProject = (text: string | null): Project | null => {
    const read = text === null ? null : parseProject(text)
    return read?.ok && read.value.id === id ? read.value : null
  }

  /** At the start: whether the file is what is here, or what this browser left there, or something else. */
  async function look() {
    const known = await files.nameOf(id)
    if (known === null) return
    set({ kind: 'waiting', name: known })
    const looked = await files.look(id)
    if (!looked.ok) return refuse(looked.failure)
    if (looked.value.there !== looked.value.known) return refuse('changed')
    const there = asThisProject(looked.value.there)
    if (there && isSame(there, project())) return tellWritten(project())
    onChange()
  }

  const unsubscribe = store.subscribe(onChange)
  void look()
  return {
    state: getState,
    subscribe,
    choose: async (suggested) => {
      const writing = project()
      const chosen = await files.choose(id, {
        name: suggested,
        text: serializedNow(ports, writing),
      })
      if (!chosen.ok) return 'failed'
      if (chosen.value === null) return null
      set({ kind: 'waiting', name: chosen.value })
      tellWritten(writing)
      await ports.shelf.markSavedAsFile(id, ports.now().toISOString())
      return { name: chosen.value }
    },
    ask: async () => {
      if (await files.ask(id)) await look()
    },
    retry: write,
    merge: async () => {
      const looked = await files.look(id)
      const theirs = looked.ok ? asThisProject(looked.value.there) : null
      if (!looked.ok || !theirs || looked.value.there === null) return failed({ reason: 'missing' })
      const kept = await keepVersion()
      if (!kept.ok) return failed({ reason: kept.failure })
      const mine = project()
      const base = asThisProject(looked.value.known) ?? mine
      const merged = mergeProjects({ base, mine, theirs: withNotesLeftOut(theirs, base) })
      if (!projectSchema.safeParse(merged.project).success) return failed({ reason: 'tooMuch' })
      store.revise(() => merged.project)
      others.add(merged.gaveWay)
      await files.take(id, looked.value.there)
      await write()
      return ok(null)
    },
    keepTheirs: async (title) => {
      const looked = await files.look(id)
      const theirs = looked.ok ? asThisProject(looked.value.there) : null
      if (!looked.ok || !theirs || looked.value.there === null) return failed({ reason: 'missing' })
      const copy = await keepNew(ports, withTitle(theirs, title))
      if (!copy.ok) return copy
      await files.take(id, looked.value.there)
      await write()
      return copy
    },
    stop: async () => {
      cancel()
      set({ kind: 'none' })
      written = null
      await files.forget(id)
    },
    close: () => {
      unsubscribe()
      cancel()
    },
  }
}
