import { useState } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { fileProblem } from './file-problem.ts'

/** What failed with a project, in words to show where it was asked for; `tell` also says it aloud. */
export function useProblem() {
  const { notices } = useShell().shell
  const { alert } = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const tell = (failure: Parameters<typeof fileProblem>[1]) => {
    const text = fileProblem(notices, failure)
    setProblem(text)
    alert(text)
  }
  return { problem, tell }
}
