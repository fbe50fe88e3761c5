import { useCallback } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { NotFetched } from '#app/shell/not-fetched.tsx'
import { useServices } from '#app/shell/services.tsx'
import { loadTroubleMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** Why the projects are not listed, or will not be next time: what is safe, and what can be done. */
export function ShelfNotice({ onRetry }: { onRetry: () => void }) {
  const { keeps, unopened } = useServices()
  const { language, shell } = useShell()
  const load = useCallback(() => loadTroubleMessages(language), [language])
  const { found: trouble, hasFailed, again: fetchAgain } = useFetched(load)
  if (!trouble) return hasFailed ? <NotFetched place="part" onAgain={fetchAgain} /> : null
  const { noStorage, shelfFull, shelfUnreached, begunMeanwhile } = trouble
  if (!keeps && !unopened)
    return (
      <Notice kind="error" heading={noStorage.title}>
        {noStorage.text}
      </Notice>
    )
  const { title, text } = unopened === 'full' ? shelfFull : shelfUnreached
  // A database that did not open is asked for anew by a page that is loaded anew.
  const again = unopened ? () => location.reload() : onRetry
  return (
    <Notice
      kind="error"
      heading={title}
      actions={<Button onClick={again}>{shell.notices.retry}</Button>}
    >
      {unopened ? `${text} ${begunMeanwhile}` : text}
    </Notice>
  )
}
