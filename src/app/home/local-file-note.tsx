import { useCallback } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { loadLocalFileMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Notice } from '#ui/notice.tsx'

/** What a Medspil that was opened as a file cannot do, and where its projects stay. */
export function LocalFileNote() {
  const { language } = useShell()
  const { found } = useFetched(useCallback(() => loadLocalFileMessages(language), [language]))
  if (!found) return null
  return (
    <Notice kind="info" heading={found.title}>
      <p>{found.text}</p>
      <p>{found.stays}</p>
    </Notice>
  )
}
