import { useCallback } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { loadClearMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'

/** Null until they have come. */
export function useClearWords() {
  const { language } = useShell()
  const load = useCallback(() => loadClearMessages(language), [language])
  return useFetched(load).found
}
