import { type Run, runSchema } from './run.ts'

/** A run as it is kept, and as windows tell it to each other. */
export interface KeptRun {
  /** One more with each change. */
  readonly revision: number
  readonly run: Run
}

/** How far a run has been kept: `failed` it goes on, and is gone with the last window that shows it. */
export type RunKeeping = 'kept' | 'writing' | 'failed'

/** The run of a workshop in one window: session holds it, the workshop shows it. */
export type RunState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly run: Run | null; readonly keeping: RunKeeping }

/** What came from the browser's database or from another window; null where it is no run this version knows. */
export function readRun(value: unknown): KeptRun | null {
  if (typeof value !== 'object' || value === null || !('run' in value && 'revision' in value))
    return null
  const { revision } = value
  const run = runSchema.safeParse(value.run)
  return typeof revision === 'number' && Number.isSafeInteger(revision) && run.success
    ? { revision, run: run.data }
    : null
}

/** Of two, the one that counts: in each window the same, also where both have changed it at once. */
export function laterRun(one: KeptRun | null, other: KeptRun | null): KeptRun | null {
  if (one === null || other === null) return one ?? other
  if (one.revision !== other.revision) return one.revision > other.revision ? one : other
  return JSON.stringify(one.run) >= JSON.stringify(other.run) ? one : other
}

/** The run after a change; the same where that changes nothing. */
export function changedRun(
  kept: KeptRun | null,
  change: (run: Run | null) => Run | null,
): KeptRun | null {
  const before = kept?.run ?? null
  const run = change(before)
  return run === null || run === before ? kept : { revision: (kept?.revision ?? 0) + 1, run }
}
