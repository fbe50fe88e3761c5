import { appVersion } from '#app/app-version.ts'
import type { Services } from '#app/services.tsx'
import type { Language } from '#core/languages.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import { type OpenFailure, open, seal } from '#core/project/project-file.ts'
import type { SaveState } from '#core/project/save-state.ts'
import { type ProjectStore, projectStore } from '#state/project-store.ts'
import { type Autosave, autosave } from '#storage/autosave.ts'
import { whenLeaving } from '#storage/leaving.ts'
import { otherTabs } from '#storage/other-tabs.ts'
import { persist } from '#storage/persist.ts'

/** A project in the hand: its store, and the autosave that keeps the shelf in step with it. */
export interface OpenProject {
  readonly store: ProjectStore
  readonly autosave: Autosave
  /** Takes what lies on the shelf now in place of what is here. */
  readonly takeNewest: () => Promise<void>
  readonly close: () => void
}

export type Opening =
  | { readonly kind: 'open'; readonly project: OpenProject }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly failure: OpenFailure }

/**
 * Takes a project from the shelf. What cannot be read is handed out as it is, and nothing is written
 * over it. With `begin`, an id the shelf does not know becomes an empty project in that language,
 * written with its first change.
 */
export async function openProject(
  services: Services,
  id: string,
  begin: Language | null,
): Promise<Opening> {
  const record = await services.shelf.read(id)
  if (record) {
    const opened = open(record.text)
    return opened.ok
      ? { kind: 'open', project: inHand(services, opened.value, record.revision) }
      : { kind: 'unreadable', failure: opened.failure }
  }
  if (begin === null) return { kind: 'missing' }
  const fresh = emptyProject(id, begin, services.now().toISOString())
  return { kind: 'open', project: inHand(services, fresh, null) }
}

function inHand(services: Services, project: Project, known: number | null): OpenProject {
  const { shelf, keeps, now } = services
  const { id } = project
  let revision = known
  // A project just begun lies nowhere yet, and is not to be called saved.
  const asOpened: SaveState =
    revision === null ? { kind: 'waiting' } : { kind: 'saved', at: project.changed }
  const store = projectStore(
    project,
    () => now().getTime(),
    keeps ? asOpened : { kind: 'memoryOnly' },
  )
  const keeper = autosave({
    current: () => store.getState().project,
    subscribe: (onChange) => store.subscribe(onChange),
    report: (save) => store.saveState(keeps ? save : { kind: 'memoryOnly' }),
    write: async (changed) => {
      const text = seal(changed, now().toISOString(), appVersion)
      const written = await shelf.write(changed, text, revision)
      if (written.ok) {
        if (keeps) void persist()
        revision = written.value
        tabs.saved(id, written.value)
      }
      return written
    },
  })
  const takeNewest = async () => {
    const record = await shelf.read(id)
    if (!record) return
    const opened = open(record.text)
    if (!opened.ok) return
    revision = record.revision
    keeper.kept(opened.value)
    store.replace(opened.value)
  }
  const tabs = otherTabs({
    onSaved: (saved) => {
      // With changes of its own, this tab finds out when it writes, and asks.
      if (saved === id && store.getState().save.kind === 'saved') void takeNewest()
    },
    onDeleted: () => {},
  })
  const stopListening = whenLeaving(() => void keeper.flush())
  return {
    store,
    autosave: keeper,
    takeNewest,
    close: () => {
      stopListening()
      void keeper.stop().finally(() => tabs.close())
    },
  }
}
