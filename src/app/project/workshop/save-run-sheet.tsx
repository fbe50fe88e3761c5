import { useEffect, useRef, useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { useSession } from '#app/project/open/use-project.ts'
import { day } from '#app/shell/day.ts'
import { useServices } from '#app/shell/services.tsx'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import { fileStem, saveAsFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'

/** The run sheet as PDF, made when that is asked for; what makes it comes only then. */
export function SaveRunSheet({ onSaved }: { onSaved: (saved: Saved | null) => void }) {
  const { workshop, paper } = useWords()
  const { language } = useShell()
  const { store } = useSession()
  const { now } = useServices()
  const { say, alert } = useAnnounce()
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const onSave = async () => {
    if (state === 'making') return
    onSaved(null)
    const stop = new AbortController()
    running.current = stop
    setState('making')
    say(paper.making)
    try {
      const { project } = store.getState()
      const date = day(now())
      const { savedRunSheet } = await import('#papers/pdf-client.ts')
      const content = await savedRunSheet({ project, language, date }, stop)
      const name = `${fileStem(project.answers.start.title, date, workshop.fileUse)}.pdf`
      saveAsFile(content, name)
      setState('idle')
      onSaved({ heading: paper.made(name) })
      say(paper.made(name))
    } catch (reason) {
      if (stop.signal.aborted) return
      console.error(reason)
      setState('failed')
      alert(paper.failed.title)
    }
  }
  return (
    <>
      <Button variant="primary" icon="file-down" onClick={() => void onSave()}>
        {state === 'making' ? paper.making : workshop.save}
      </Button>
      {state === 'failed' && (
        <Notice kind="error" heading={paper.failed.title}>
          {paper.failed.text}
        </Notice>
      )}
    </>
  )
}
