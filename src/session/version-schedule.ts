import { millisecondsBetween } from '#core/calendar/moment.ts'
import type { Project } from '#core/project/project.ts'
import type { Clock, Schedule } from './ports/clock.ts'

export interface VersionScheduleParts {
  readonly current: () => Project
  /** Tells of any change; calls without a new project cost nothing. */
  readonly subscribe: (onChange: () => void) => () => void
  readonly keep: (project: Project) => void
  readonly now: Clock
  readonly schedule: Schedule
}

/** Milliseconds of work from one version to the next. */
const work = 600_000
/** Of the time between two changes, no more than this counts as work. */
const aMinute = 60_000

/**
 * Has a version kept after ten minutes of work, and where work goes on after as long a rest: then as it
 * stood in that rest. Always while the browser has nothing better to do, so that no key waits for it.
 * Gives back how to stop.
 */
export function scheduleVersions(parts: VersionScheduleParts): () => void {
  const { current, subscribe, keep, now, schedule } = parts
  let before = current()
  let changedAt = before.changed
  let worked = 0
  let cancel = () => {}

  const keepWhenIdle = (project: () => Project) => {
    worked = 0
    cancel()
    cancel = schedule.whenIdle(() => keep(project()))
  }

  const unsubscribe = subscribe(() => {
    const project = current()
    if (project === before) return
    const at = now().toISOString()
    const rested = millisecondsBetween(changedAt, at)
    const asItStood = before
    before = project
    changedAt = at
    if (rested >= work) return keepWhenIdle(() => asItStood)
    worked += Math.min(Math.max(rested, 0), aMinute)
    if (worked >= work) keepWhenIdle(current)
  })
  return () => {
    unsubscribe()
    cancel()
  }
}
