import { readChange } from '#core/changes/change.ts'
import type { Project } from '#core/project/project.ts'
import { type History, type Step, stepOf, undoLimit } from './history.ts'
import type { SessionPorts } from './ports/session-ports.ts'
import type { KeptStep, KeptSteps } from './ports/steps.ts'
import type { ProjectStore } from './project-store.ts'

/**
 * The history that was kept of the project as it stands; undefined when what is kept belongs to another
 * state of it, or is not whole. Each step is held against the project when it is taken.
 */
export function historyAt(project: Project, kept: KeptSteps | null): History | undefined {
  if (kept === null || kept.changed !== project.changed) return undefined
  const steps = kept.steps.slice(0, undoLimit).map(read)
  const isWhole = steps.every((step, at) => step !== null && step.nth === (steps[0]?.nth ?? 0) + at)
  if (!isWhole) return undefined
  const all = steps.filter((step) => step !== null)
  return {
    past: all.filter(({ nth }) => nth <= kept.at),
    future: all.filter(({ nth }) => nth > kept.at).toReversed(),
  }
}

function read({ nth, text }: KeptStep): Step | null {
  try {
    const change = readChange(JSON.parse(text))
    return change.ok ? stepOf(nth, change.value) : null
  } catch {
    return null
  }
}

/** Gives how to keep the history as it stands: what lies there already is not written again. */
export function stepsKeeper(
  { keeps, shelf }: Pick<SessionPorts, 'keeps' | 'shelf'>,
  { history, getState }: ProjectStore,
  session: string,
): () => void {
  let kept: ReadonlySet<Step> = new Set()
  return () => {
    if (!keeps) return
    const { past, future } = history()
    const steps = [...past, ...future.toReversed()]
    const { id, changed } = getState().project
    const before = kept
    kept = new Set(steps)
    const written = shelf.keepSteps(id, {
      session,
      changed,
      at: past.at(-1)?.nth ?? 0,
      all: steps.map(({ nth }) => nth),
      fresh: steps.filter((step) => !before.has(step)).map(asText),
      whole: () => steps.map(asText),
    })
    // What nobody knows to lie there is written again.
    const forget = () => {
      kept = new Set()
    }
    written.then((isKept) => isKept || forget(), forget)
  }
}

const asText = ({ nth, change }: Step): KeptStep => ({ nth, text: JSON.stringify(change) })
