import { createStore, type StoreApi } from 'zustand/vanilla'
import { mergeProjects } from '#core/merge/merge-projects.ts'
import { isSame } from '#core/plain-values.ts'
import { type Project, projectSchema } from '#core/project/project.ts'
import type { SaveState } from '#core/project/save-state.ts'
import type { Answers } from '#core/questions/answers.ts'
import { emptyHistory, type History, recorded, redone, undone } from './history.ts'
import type { Clock } from './ports/clock.ts'

export type { SaveState } from '#core/project/save-state.ts'

/** How many changes undo goes back. */
export const undoLimit = 50
/** Changes under one key are undone as one until this many milliseconds of rest. */
const groupingRest = 2_000

export interface ProjectState {
  readonly project: Project
  /** Rises when the project changes from outside the open form, which must then begin anew. */
  readonly generation: number
  readonly save: SaveState
  /** The step of undo or redo that led here; null once something was changed since. */
  readonly travelled: Travelled | null
}

/** A step through the history, with the project as it stood before and after it. */
export interface Travelled {
  readonly way: 'undo' | 'redo'
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
  /** Another project or another version of it, as an opened file. Cannot be undone. */
  readonly replace: (project: Project) => void
  readonly saveState: (save: SaveState) => void
}

/** Without `save` the project counts as kept. */
export function projectStore(
  project: Project,
  now: Clock,
  save: SaveState = { kind: 'saved', at: project.changed },
): ProjectStore {
  const store = createStore<ProjectState>(() => ({
    project,
    generation: 0,
    save,
    travelled: null,
  }))
  const { getState, getInitialState, subscribe, setState } = store
  let history: History<Project> = emptyHistory
  let hasJoined = false
  let latest: { readonly key: string; readonly at: number } | null = null

  const moment = () => now().toISOString()
  const show = (next: Project, isFromOutside: boolean, travelled: Travelled | null = null) =>
    setState(({ generation }) => ({
      project: next,
      travelled,
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
    if (!isSameChange) history = recorded(history, before, undoLimit)
    latest = key === undefined ? null : { key, at }
    show({ ...after, changed: moment() }, isFromOutside)
  }

  const travel = (way: Travelled['way']): boolean => {
    const present = getState().project
    const found = way === 'undo' ? undone(history, present) : redone(history, present)
    if (!found) return false
    history = found[1]
    latest = null
    // Joined with rows from elsewhere, a list may have come to hold too many.
    if (hasJoined && !projectSchema.safeParse(found[0]).success) {
      history = { ...history, [way === 'undo' ? 'future' : 'past']: [] }
      return travel(way)
    }
    const to = { ...found[0], id: present.id, changed: moment() }
    show(to, true, { way, from: present, to })
    return true
  }

  return {
    getState,
    getInitialState,
    subscribe,
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
      history = {
        past: withoutRepeats(history.past.map(onto), to),
        future: withoutRepeats(history.future.map(onto), to),
      }
      latest = null
      hasJoined = true
      setState({ project: to, travelled: null })
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    replace: (next) => {
      history = emptyHistory
      latest = null
      show(next, true)
    },
    saveState: (next) => setState({ save: next }),
  }
}

/** Those, the nearest last, that differ from the next: a step without effect is none. */
function withoutRepeats(steps: readonly Project[], present: Project): readonly Project[] {
  return steps.filter((step, nth) => !isSame(step, steps[nth + 1] ?? present))
}
