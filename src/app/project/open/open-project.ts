import { appVersion } from '#app/shell/app-version.ts'
import type { Services } from '#app/shell/services.tsx'
import { keepNew, saveAsFile } from '#app/shell/shelf-acts.ts'
import { takeInHand } from '#app/shell/work-in-hand.ts'
import type { Language } from '#core/languages.ts'
import { emptyProject, type Project } from '#core/project/project.ts'
import {
  type OpenFailure,
  open,
  seal,
  type Unsealed,
  unsealed,
} from '#core/project/project-file.ts'
import type { SaveState, WriteFailure } from '#core/project/save-state.ts'
import { stillWaiting } from '#core/project/waiting-texts.ts'
import type { Answers } from '#core/questions/answers.ts'
import type { Result } from '#core/result.ts'
import { type Autosave, autosave } from '#session/autosave.ts'
import { type ProjectStore, projectStore } from '#session/project-store.ts'
import { type WaitingTextsStore, waitingTextsStore } from '#session/waiting-texts.ts'
import { forgetLastWords, keepLastWords, lastWords } from '#storage/last-words.ts'
import { whenLeaving, whenReturning } from '#storage/leaving.ts'
import { otherTabs } from '#storage/other-tabs.ts'
import { persist } from '#storage/persist.ts'
import { browserSchedule } from '#storage/schedule.ts'
import { keptRefusedTexts, keptUnsentTexts } from '#storage/waiting-texts.ts'

/** A project in the hand: its store, and the autosave that keeps the shelf in step with it. */
export interface OpenProject {
  readonly store: ProjectStore
  readonly autosave: Autosave
  /** What is on its screens and could not be kept. */
  readonly refused: WaitingTextsStore
  /** What stands in its fields and nobody has sent yet. */
  readonly unsent: WaitingTextsStore
  /** Takes what lies on the shelf now in place of what is here. */
  readonly takeNewest: () => Promise<void>
  /** Tells the other windows, and not this one, that it has been put there. */
  /** Onto a shelf that has it no longer. */
  readonly putBack: () => Promise<void>
  readonly toTrash: () => Promise<Result<null, WriteFailure>>
  /** What is here lies in a project of its own now, and need not be kept beside this one. */
  readonly keptElsewhere: () => void
  readonly close: () => void
}

export type Opening =
  | { readonly kind: 'open'; readonly project: OpenProject }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'trashed'; readonly title: string }
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
  const opened = record && unsealed(record.text)
  if (opened && !opened.ok) return { kind: 'unreadable', failure: opened.failure }
  if (opened && record.deleted !== null)
    return { kind: 'trashed', title: opened.value.project.answers.start.title }
  const kept = opened && { ...opened.value, revision: record.revision }
  const unsaved = await rescued(services, id, kept)
  const language = unsaved?.language ?? begin
  if (kept) return { kind: 'open', project: inHand(services, kept, unsaved) }
  if (language === null) return { kind: 'missing' }
  const project = emptyProject(id, language, services.now().toISOString())
  return { kind: 'open', project: inHand(services, { project, revision: null }, unsaved) }
}

interface Kept extends Unsealed {
  readonly revision: number
}

/**
 * What the page had not written when it went away last. Where the shelf has moved on since, it is not
 * put in that work's place but beside it.
 */
async function rescued(services: Services, id: string, kept: Kept | null): Promise<Project | null> {
  const words = lastWords(id)
  const found = words && open(words.text)
  if (!found?.ok) return null
  const { value: unsaved } = found
  // Nothing there to stand in its way, as after the browser's data was cleared.
  if (kept === null) return unsaved
  const isSame = JSON.stringify(kept.project) === JSON.stringify(unsaved)
  if (!isSame && words?.revision === kept.revision) return unsaved
  if (isSame || (await keepNew(services, unsaved)).ok) forgetLastWords(id)
  return null
}

function inHand(
  services: Services,
  kept: Kept | { readonly project: Project; readonly revision: null },
  unsaved: Project | null,
): OpenProject {
  const { shelf, keeps, now } = services
  const { project } = kept
  const { id } = project
  let { revision } = kept
  // A project just begun lies nowhere yet, and is not to be called saved.
  const keptAt = kept.revision === null ? null : (kept.savedAt ?? project.changed)
  const asOpened: SaveState = keptAt === null ? { kind: 'waiting' } : { kind: 'saved', at: keptAt }
  const sealed = (each: Project) => seal(each, now().toISOString(), appVersion)
  const store = projectStore(project, now, keeps ? asOpened : { kind: 'memoryOnly' })
  const keeper = autosave({
    current: () => store.getState().project,
    subscribe: (onChange) => store.subscribe(onChange),
    keptAt,
    now,
    schedule: browserSchedule,
    report: (save) => store.saveState(keeps ? save : { kind: 'memoryOnly' }),
    write: async (changed) => {
      const written = await shelf.write(changed, sealed(changed), revision)
      if (written.ok) {
        forgetLastWords(id)
        if (keeps) void persist()
        revision = written.value
        tabs.saved(id, written.value)
      }
      return written
    },
  })
  const takeNewest = async (isStillWanted = () => true) => {
    const record = await shelf.read(id)
    if (!record) return
    const opened = unsealed(record.text)
    if (!opened.ok || !isStillWanted()) return
    const { project: newest, savedAt } = opened.value
    revision = record.revision
    keeper.kept(newest, savedAt ?? newest.changed)
    store.replace(newest)
  }
  // With changes of its own, this tab finds out when it writes, and asks.
  const isClean = () => store.getState().save.kind === 'saved' && refused.all().length === 0
  const tabs = otherTabs({
    onSaved: (saved) => {
      if (saved === id && isClean()) void takeNewest(isClean)
    },
    onDeleted: (deleted) => {
      if (deleted === id) keeper.lost('deleted')
    },
  })
  if (unsaved) store.replace(unsaved)
  const { answers } = store.getState().project
  const refused = textsSinceLastVisit(keptRefusedTexts(id), answers)
  const unsent = textsSinceLastVisit(keptUnsentTexts(id), answers)
  let elsewhere: Project | null = null
  const keepUnwritten = () => {
    const { project: last, save } = store.getState()
    if (keeps && save.kind !== 'saved' && last !== elsewhere)
      keepLastWords(id, { text: sealed(last), revision })
  }
  /** Whoever cleared the browser's data finds nothing of it again but what is typed after that. */
  const miss = (reason: 'deleted' | 'gone') => {
    if (reason === 'gone' && store.getState().save.kind === 'saved')
      elsewhere = store.getState().project
    keeper.lost(reason)
  }
  const look = async (): Promise<void> => {
    const before = revision
    if (before === null) return
    // A shelf that does not answer says so at the next write.
    const found = await shelf.look(id).catch(() => undefined)
    if (found === undefined) return
    // Written meanwhile, and perhaps lost just after.
    if (revision !== before) return look()
    if (store.getState().save.kind !== 'saved') return
    if (found === null) miss('gone')
    else if (found.deleted !== null) miss('deleted')
    else if (found.revision !== revision) void takeNewest(isClean)
  }
  const stops = [
    whenLeaving(() => {
      keepUnwritten()
      void keeper.flush()
    }),
    shelf.whenLost(() => void look()),
    whenReturning(() => void look()),
  ]
  // Another tab may have written after this one read and before it listened.
  void look()
  const putDown = takeInHand({
    saveAsFile: () => void saveAsFile(services, store.getState().project, 'self'),
  })
  return {
    store,
    autosave: keeper,
    refused,
    unsent,
    takeNewest: () => takeNewest(),
    putBack: () => {
      revision = null
      return keeper.retry()
    },
    toTrash: async () => {
      await keeper.flush()
      const moved = await shelf.trash(id, now().toISOString())
      if (moved.ok) tabs.deleted(id)
      return moved
    },
    keptElsewhere: () => {
      elsewhere = store.getState().project
      forgetLastWords(id)
    },
    close: () => {
      for (const stop of stops) stop()
      putDown()
      // Whatever keeps it from the shelf may last, and then nothing else has it.
      keepUnwritten()
      void keeper.stop().finally(() => tabs.close())
    },
  }
}

/** Those of the last visit, kept from now on as they change. */
function textsSinceLastVisit(
  kept: ReturnType<typeof keptRefusedTexts>,
  answers: Answers,
): WaitingTextsStore {
  const found = kept.read()
  const texts = waitingTextsStore(stillWaiting(found, answers))
  if (found.length > 0) kept.keep(texts.all())
  texts.subscribe(() => kept.keep(texts.all()))
  return texts
}
