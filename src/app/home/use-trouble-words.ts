import { useCallback } from 'react'
import { useFetched } from '#app/shell/fetching/use-fetched.ts'
import { loadTroubleMessages } from '#i18n/load-messages.ts'
import { useShell } from '#i18n/messages-context.tsx'

export function useTroubleWords() {
  const { language } = useShell()
  return useFetched(useCallback(() => loadTroubleMessages(language), [language]))
}
