import { createStore, type StoreApi } from 'zustand/vanilla'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { type Project, projectSchema } from '#core/project/project.ts'
import type { SaveState } from '#core/project/save-state.ts'
import type { Answers } from '#core/questions/answers.ts'
import { carriedOver, emptyHistory, type History, recorded, stepped, type Way } from './history.ts'
import type { Clock } from './ports/clock.ts'

export type { SaveState } from '#core/project/save-state.ts'

/** Changes under one key are undone as one until this many milliseconds of rest. */
const groupingRest = 2_000

export interface ProjectState {
  readonly project: Project
  /** Rises when the project changes from outside the open form, which must then begin anew. */
  readonly generation: number
  readonly save: SaveState
  /** The step of undo or redo that led here; null once something was changed since. */
  readonly travelled: Travelled | null
  /** What another window's work made of the project; null once something was changed here since. */
  readonly joined: Joined | null
}

/** The project before work of another window was taken in, and after it. */
export interface Joined {
  readonly from: Project
  readonly to: Project
}

/** A step through the history, with the project as it stood before and after it. */
export interface Travelled {
  readonly way: Way
  readonly from: Project
  readonly to: Project
}

/** The one open project. Reads like any zustand store; is changed only through its own words. */
export interface ProjectStore
  extends Pick<StoreApi<ProjectState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** One undo step; under the same `key`, such as a field's name, typing on is the same step. */
  readonly change: (update: (answers: Answers) => Answers, key?: string) => void
  /** The same for what stands around the answers: language, route, agreed actions, document control. */
  readonly changeProject: (update: (project: Project) => Project, key?: string) => void
  /** One undo step made outside an open form, which may show what is changed: forms begin anew. */
  readonly revise: (update: (project: Project) => Project) => void
  /** False when there was nothing to undo. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  /**
   * The project with what another window has made of it: open forms follow where they stand. What was done
   * here can still be undone.
   */
  readonly join: (joined: Project) => void
  /**
   * Another version of the project, as an opened file or what lies on the shelf: one undo step, or with
   * the history that is known of it.
   */
  readonly replace: (project: Project, history?: History) => void
  /** What undo and redo reach now. */
  readonly history: () => History
  readonly saveState: (save: SaveState) => void
}

/** What a project is opened with. */
interface Opened {
  readonly save?: SaveState
  /** What was kept of it, and may not fit. */
  readonly history?: History | undefined
}

/** Without `save` the project counts as kept. */
export function projectStore(
  project: Project,
  now: Clock,
  { save = { kind: 'saved', at: project.changed }, history: kept = emptyHistory }: Opened = {},
): ProjectStore {
  const store = createStore<ProjectState>(() => ({
    project,
    generation: 0,
    save,
    travelled: null,
    joined: null,
  }))
  const { getState, getInitialState, subscribe, setState } = store
  let history = kept
  /** Steps that were read, or joined with rows from elsewhere, may lead to no whole project. */
  let isToJudge = kept !== emptyHistory
  /** Where the step began that goes on. */
  let latest: Begun | null = null

  const moment = () => now().toISOString()
  const show = (next: Project, isFromOutside: boolean, travelled: Travelled | null = null) =>
    setState(({ generation }) => ({
      project: next,
      travelled,
      joined: null,
      generation: isFromOutside ? generation + 1 : generation,
    }))

  const changeProject = (
    update: (project: Project) => Project,
    key?: string,
    isFromOutside = false,
  ) => {
    const before = getState().project
    const after = update(before)
    if (after === before) return
    const at = now().getTime()
    const isSameChange = key !== undefined && key === latest?.key && at - latest.at < groupingRest
    const begun = isSameChange && latest ? latest : { before, history }
    history = recorded(begun.history, begun.before, after)
    latest = key === undefined ? null : { ...begun, key, at }
    show({ ...after, changed: moment() }, isFromOutside)
  }

  const travel = (way: Way): boolean => {
    const present = getState().project
    const found = stepped(history, way, present)
    latest = null
    if (!found || (isToJudge && !projectSchema.safeParse(found[0]).success)) {
      history = { ...history, [way === 'undo' ? 'past' : 'future']: [] }
      return false
    }
    history = found[1]
    const to = { ...found[0], id: present.id, changed: moment() }
    show(to, true, { way, from: present, to })
    return true
  }

  return {
    getState,
    getInitialState,
    subscribe,
    history: () => history,
    changeProject: (update, key) => changeProject(update, key),
    revise: (update) => changeProject(update, undefined, true),
    change: (update, key) =>
      changeProject((before) => {
        const answers = update(before.answers)
        return answers === before.answers ? before : { ...before, answers }
      }, key),
    join: (to) => {
      const from = getState().project
      // What another has written on since stands, also after an undo.
      const onto = (each: Project) => mergeProjects({ base: from, mine: to, theirs: each }).project
      history = carriedOver(history, { from, to, onto })
      latest = null
      isToJudge = true
      setState({ project: to, travelled: null, joined: { from, to } })
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    replace: (next, known) => {
      history = known ?? recorded(history, getState().project, next)
      if (known) isToJudge = true
      latest = null
      show(next, true)
    },
    saveState: (next) => setState({ save: next }),
  }
}

/** A step that goes on while hands do not rest. */
interface Begun {
  readonly before: Project
  readonly history: History
  readonly key: string
  readonly at: number
}
