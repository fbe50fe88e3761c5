import { useCallback } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { loadOfflineMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'

export function useOfflineWords() {
  const { language } = useShell()
  return useFetched(useCallback(() => loadOfflineMessages(language), [language])).found
}
