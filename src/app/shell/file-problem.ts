import type { WriteFailure } from '#core/project/save-state.ts'
import type { ShellMessages } from '#i18n/da/messages.ts'
import type { FileFailure } from '#storage/project-exchange.ts'

type Problem = FileFailure | { readonly reason: WriteFailure | 'missing' | 'notFetched' }

/**
 * What happened to a file or a record, what is safe, and what to do. `where` is the place in it, in
 * words; see `where-in.ts`.
 */
export function fileProblem(
  notices: ShellMessages['notices'],
  problem: Problem,
  where = '',
): string {
  const { file, storageFull, saveFailed, trashedElsewhere, conflict } = notices
  switch (problem.reason) {
    case 'invalid':
      return file.invalid(where)
    case 'full':
      return `${storageFull.title} ${storageFull.text}`
    case 'blocked':
      return `${saveFailed.title} ${saveFailed.text}`
    case 'notFetched':
      return notices.notFetched.act
    case 'conflict':
      return conflict.title
    case 'gone':
    case 'missing':
      return notices.gone.title
    case 'outdated':
      return notices.outdated.title
    case 'deleted':
      return trashedElsewhere.title
    default:
      return file[problem.reason]
  }
}
