import type { Project } from '#core/project/project.ts'
import type { SaveState, WriteFailure } from '#core/project/save-state.ts'
import { failed, type Result } from '#core/result.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Clock, Schedule } from './ports/clock.ts'

export interface AutosaveParts {
  readonly current: () => Project
  /** Tells of any change; calls without a new project cost nothing. */
  readonly subscribe: (onChange: () => void) => () => void
  /** Serializes and keeps. Never called while it is still at it. */
  readonly write: (project: Project) => Promise<Result<unknown, WriteFailure>>
  readonly report: (state: SaveState) => void
  /** Since when what is there when it begins lies on the shelf; null when it does not. */
  readonly keptAt: string | null
  /** Milliseconds of rest before a write. */
  readonly delay?: number
  readonly now: Clock
  readonly schedule: Schedule
}

export interface Autosave {
  /** Writes now what is not written: on leaving a page, a field or the window. */
  readonly flush: () => Promise<void>
  /** Tries again, also after a conflict or a deletion, where nothing else does. */
  readonly retry: () => Promise<void>
  /**
   * This project lies on the shelf as it is since the ISO moment `at`, as one just read after another
   * tab saved it. To be told before the store shows it, or it with changes of its own: it would be
   * written again, and the other tab would answer.
   */
  readonly kept: (project: Project, at: string) => void
  /** The shelf has the project no longer, or not as this window knows it: nothing is written until told to. */
  readonly lost: (reason: 'conflict' | 'deleted' | 'gone' | 'outdated') => void
  /** Writes what is left and lets go of the project. */
  readonly stop: () => Promise<void>
}

/**
 * Someone who never rests is kept within five seconds of a change. A write is asked for after this
 * many milliseconds, which leaves it the time the browser takes to be idle and to write.
 */
const longestWait = 3_500
/** A write is told of when it lasts longer than this many milliseconds. */
const slow = 1_000

/** What no other try of this window's changes. */
const halting: readonly WriteFailure[] = ['conflict', 'deleted', 'gone', 'outdated']

/** Writes the project after each pause. What is there when it begins counts as kept. */
export function autosave({
  current,
  subscribe,
  write,
  report,
  keptAt: firstKeptAt,
  delay = 400,
  now,
  schedule,
}: AutosaveParts): Autosave {
  let kept: Project | null = current()
  let keptAt = firstKeptAt
  let seen = current()
  let failure: WriteFailure | null = null
  let reported: SaveState['kind'] = 'saved'
  /** Put off by every change. */
  let cancelPause = () => {}
  /** Put off by none: a key every few milliseconds must not put the write off for ever. */
  let cancelLatest: (() => void) | null = null

  const moment = () => now().toISOString()
  const isHalted = () => failure !== null && halting.includes(failure)
  const tell = (state: SaveState) => {
    if (state.kind === 'waiting' && reported === 'waiting') return
    reported = state.kind
    report(state)
  }

  const tellKept = () =>
    tell(
      current() === kept && keptAt !== null ? { kind: 'saved', at: keptAt } : { kind: 'waiting' },
    )

  function rest() {
    cancelPause()
    cancelPause = () => {}
    cancelLatest?.()
    cancelLatest = null
  }

  /** Gives back how to cancel it, also once it waits for the browser to be idle. */
  function saveAfter(wait: number): () => void {
    let cancel = schedule.after(wait, () => {
      cancel = schedule.whenIdle(() => void save())
    })
    return () => cancel()
  }

  function settle() {
    rest()
    failure = null
    tellKept()
  }

  function onChange() {
    const project = current()
    if (project === seen) return
    seen = project
    if (project === kept) return settle()
    // A failure stays in sight until a write has succeeded.
    if (failure === null && reported === 'saved') tell({ kind: 'waiting' })
    cancelPause()
    cancelPause = saveAfter(delay)
    cancelLatest ??= saveAfter(longestWait)
  }

  function save(): Promise<void> {
    rest()
    return writeAll()
  }

  async function writeOnce() {
    const project = current()
    if (project === kept || isHalted()) return
    const cancelSlow = schedule.after(slow, () => tell({ kind: 'saving' }))
    const before = kept
    const result = await attempt(project)
    cancelSlow()
    // Meanwhile the project was read from the shelf: that is what counts now.
    if (kept !== before) return
    if (result.ok) {
      kept = project
      keptAt = moment()
      failure = null
      tellKept()
    } else if (failure !== result.failure || reported !== 'failed') {
      failure = result.failure
      tell({ kind: 'failed', reason: result.failure })
    }
  }

  async function attempt(project: Project): Promise<Result<unknown, WriteFailure>> {
    try {
      return await write(project)
    } catch {
      return failed('blocked')
    }
  }

  const writeAll = oneAtATime(writeOnce)
  const unsubscribe = subscribe(onChange)

  return {
    flush: save,
    retry: async () => {
      failure = null
      tellKept()
      await save()
    },
    kept: (project, at) => {
      kept = project
      keptAt = at
      // Whatever stood in the way of this window has been joined with what is here.
      if (failure === 'conflict' || failure === 'deleted') failure = null
      if (current() === project) settle()
    },
    lost: (reason) => {
      rest()
      kept = null
      keptAt = null
      failure = reason
      tell({ kind: 'failed', reason })
    },
    stop: () => {
      unsubscribe()
      return save()
    },
  }
}
