import { useState } from 'react'
import { useProject, useSession } from '#app/project/open/use-project.ts'
import { useServices } from '#app/shell/services.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import { shownName } from '#core/questions/shown-name.ts'
import { useWords } from '#i18n/messages-context.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { NameDialog } from './name-dialog.tsx'
import { useWaitingName } from './waiting-name.ts'

/** Keeps the project as it is now, under a name: the paper's own, or the next number. */
export function MakeVersion({ isPrimary, onMade }: { isPrimary?: boolean; onMade?: () => void }) {
  const { make } = useWords().history
  const { versions } = useServices()
  const { keepVersion } = useSession()
  const id = useProject((state) => state.project.id)
  const label = useProject((state) => state.project.document.versionLabel.trim())
  const { say } = useAnnounce()
  const waiting = useWaitingName('new')
  const { problem, tell, clear } = useProblem()
  const [suggested, setSuggested] = useState<string | null>(null)

  const onAsk = async () => {
    clear()
    const heads = await versions.list(id).catch(() => [])
    const number = heads.filter(({ name }) => name !== '').length + 1
    setSuggested(label || make.suggested(number))
  }
  const onName = async (name: string) => {
    const called = shownName(name, make.suggested(1))
    const made = await keepVersion('asked', called)
    if (!made.ok) return tell({ reason: made.failure })
    waiting.keep('')
    say(make.done(called))
    onMade?.()
  }
  return (
    <>
      <Button
        {...(isPrimary && { variant: 'primary' })}
        icon="plus"
        aria-haspopup="dialog"
        onClick={() => void onAsk()}
      >
        {make.open}
      </Button>
      {problem && <Notice kind="error">{problem}</Notice>}
      {suggested !== null && (
        <NameDialog
          title={make.title}
          text={make.text}
          submit={make.submit}
          begin={suggested}
          waiting={waiting}
          onName={(name) => void onName(name)}
          onClose={() => setSuggested(null)}
        />
      )}
    </>
  )
}
