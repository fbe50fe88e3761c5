import { ok } from '#core/result.ts'
import { type KeptRun, laterRun } from '#core/workshop/run/kept-run.ts'
import type { Runs } from '#session/ports/runs.ts'
import { runChannel } from './run-channel.ts'

/** Keeps runs while a window is open that knows of them: for browsers that keep nothing. */
export function memoryRuns(): Runs {
  const all = new Map<string, KeptRun>()
  return {
    read: async (project) => all.get(project) ?? null,
    keep: async (project, kept) => {
      const later = laterRun(all.get(project) ?? null, kept) ?? kept
      all.set(project, later)
      return ok(later)
    },
    openChannel: runChannel,
  }
}
