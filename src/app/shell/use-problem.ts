import { useState } from 'react'
import { useShell } from '#i18n/messages-context.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { fileProblem } from './file-problem.ts'
import { whereIn } from './lazy-acts.ts'

/** What failed with a project, in words to show where it was asked for; `tell` also says it aloud. */
export function useProblem() {
  const {
    language,
    shell: { notices },
  } = useShell()
  const { alert } = useAnnounce()
  const [problem, setProblem] = useState<string | null>(null)
  const tell = async (failure: Parameters<typeof fileProblem>[1]) => {
    const where = failure.reason === 'invalid' ? await whereIn(failure.place, language) : ''
    const text = fileProblem(notices, failure, where)
    setProblem(text)
    alert(text)
  }
  return { problem, tell, clear: () => setProblem(null) }
}
