import { NotFetched } from '#app/shell/not-fetched.tsx'
import { useServices } from '#app/shell/services.tsx'
import { useShell } from '#i18n/messages-context.tsx'
import type { Unopened } from '#session/ports/shelf.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useTroubleWords } from './use-trouble-words.ts'

/** Why the projects are not listed, or will not be next time: what is safe, and what can be done. */
export function ShelfNotice(props: { unreached: Unopened | null; onRetry: () => void }) {
  const { unreached, onRetry } = props
  const { unopened } = useServices()
  const { shell } = useShell()
  const { found: trouble, hasFailed, again: fetchAgain } = useTroubleWords()
  if (!trouble) return hasFailed ? <NotFetched place="part" onAgain={fetchAgain} /> : null
  const { noStorage, shelfFull, shelfUnreached, shelfOutdated, begunMeanwhile } = trouble
  const why = unopened ?? unreached
  if (!why)
    return (
      <Notice kind="error" heading={noStorage.title}>
        {noStorage.text}
      </Notice>
    )
  const { title, text } = {
    full: shelfFull,
    unanswered: shelfUnreached,
    outdated: shelfOutdated,
  }[why]
  const isOutdated = why === 'outdated'
  // A database that did not open is asked for anew by a page that is loaded anew.
  const again = unopened || isOutdated ? () => location.reload() : onRetry
  const { retry, outdated } = shell.notices
  return (
    <Notice
      kind="error"
      heading={title}
      actions={<Button onClick={again}>{isOutdated ? outdated.reload : retry}</Button>}
    >
      {unopened ? `${text} ${begunMeanwhile}` : text}
    </Notice>
  )
}
