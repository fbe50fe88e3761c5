import {
  changedRun,
  type KeptRun,
  laterRun,
  type RunKeeping,
  type RunState,
} from '#core/workshop/run/kept-run.ts'
import type { Run } from '#core/workshop/run/run.ts'
import type { Runs } from './ports/runs.ts'
import type { SessionPorts } from './ports/session-ports.ts'

/** The run of a workshop in one window, in step with the others. */
export interface OpenRun {
  readonly state: () => RunState
  readonly subscribe: (listener: () => void) => () => void
  /** Shown here and told the others at once, and then written. Nothing happens before the run is open. */
  readonly act: (change: (run: Run | null) => Run | null) => void
  /** Writes although it failed before. */
  readonly retry: () => void
  readonly close: () => void
}

export interface RunPorts extends Pick<SessionPorts, 'whenReturning'> {
  readonly runs: Runs
}

/** Opens the run that lies beside a project, and follows what the other windows make of it. */
export function openRun({ runs, whenReturning }: RunPorts, project: string): OpenRun {
  const listeners = new Set<() => void>()
  let state: RunState = { kind: 'opening' }
  let mine: KeptRun | null = null
  let writes = 0

  const show = (keeping: RunKeeping) => {
    state = { kind: 'open', run: mine?.run ?? null, keeping }
    for (const listener of listeners) listener()
  }
  const keeping = () => (state.kind === 'open' ? state.keeping : 'kept')
  const take = (kept: KeptRun | null) => {
    const later = laterRun(mine, kept)
    if (later === mine) return false
    mine = later
    // Before it is open it may be that a later one still comes from the shelf.
    if (state.kind === 'open') show(keeping())
    return true
  }

  const channel = runs.openChannel(project, (news) => {
    if (news.kind === 'run') {
      // Whoever told it may be gone before it is written.
      if (take(news.kept) && state.kind === 'open') void write()
    } else if (mine) channel.tell({ kind: 'run', kept: mine })
  })
  /** Looks where it is kept, and asks those who may know better. */
  const look = async () => {
    channel.tell({ kind: 'asks' })
    // What cannot be read is heard of when something is to be written.
    const found = await runs.read(project).catch(() => null)
    take(found)
    if (state.kind === 'opening') show('kept')
  }
  const write = async () => {
    if (mine === null) return
    writes += 1
    const turn = writes
    show(keeping() === 'failed' ? 'failed' : 'writing')
    const kept = await runs.keep(project, mine)
    if (kept.ok) take(kept.value)
    if (turn === writes) show(kept.ok ? 'kept' : 'failed')
  }
  const stopLooking = whenReturning(() => void look())
  void look()

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: (change) => {
      if (state.kind === 'opening') return
      const next = changedRun(mine, change)
      if (next === null || next === mine) return
      mine = next
      channel.tell({ kind: 'run', kept: next })
      void write()
    },
    retry: () => void write(),
    close: () => {
      stopLooking()
      channel.close()
    },
  }
}
