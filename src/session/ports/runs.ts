import type { WriteFailure } from '#core/project/save-state.ts'
import type { Result } from '#core/result.ts'
import type { KeptRun } from '#core/workshop/run/kept-run.ts'

/** What one window of a run tells the others: how it stands, or that it would like to know. */
export type RunNews = { readonly kind: 'run'; readonly kept: KeptRun } | { readonly kind: 'asks' }

export interface RunChannel {
  readonly tell: (news: RunNews) => void
  readonly close: () => void
}

/** Where the runs of workshops are kept, one beside each project. They go with it when it is removed for good. */
export interface Runs {
  /** Null where there is none, or none that can be read. Rejects when the browser takes the place away. */
  readonly read: (project: string) => Promise<KeptRun | null>
  /** Puts it there unless a later one is, and gives the one that is there then. `gone` where the shelf does not have the project. */
  readonly keep: (project: string, kept: KeptRun) => Promise<Result<KeptRun, WriteFailure>>
  /** Between the windows of one project; hears the others, never itself. */
  readonly openChannel: (project: string, onNews: (news: RunNews) => void) => RunChannel
}
