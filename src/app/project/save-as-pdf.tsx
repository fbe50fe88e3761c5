import { useEffect, useRef, useState } from 'react'
import { appVersion } from '#app/app-version.ts'
import { day } from '#app/day.ts'
import { useServices } from '#app/services.tsx'
import type { CharterDocument } from '#core/charter/charter-document.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { fileEnding, seal } from '#core/project/project-file.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Progress } from '#renderers/renderer.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { fileStem, saveAsFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './save-as-pdf.module.css'

type Making =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'making'; readonly stop: AbortController; readonly progress: Progress | null }

export interface SaveAsPdfProps {
  /** The paper as it is when the button is pressed: the preview may be behind. */
  charter: () => CharterDocument
  project: Project
  choices: PaperChoices
  /** Whether the project inside the file keeps its private notes. */
  takesPrivate: boolean
}

/** Makes the PDF when asked; its library and fonts come only then. */
export function SaveAsPdf({ charter, project, choices, takesPrivate }: SaveAsPdfProps) {
  const { paper } = useWords()
  const { say, alert } = useAnnounce()
  const { now } = useServices()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const save = useRef<HTMLButtonElement>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const onSave = async () => {
    if (making.state === 'making') return
    const stop = new AbortController()
    running.current = stop
    setMaking({ state: 'making', stop, progress: null })
    say(paper.making)
    try {
      const stem = fileStem(project.answers.start.title, day(now()))
      const { charterPdf, pdfRenderer } = await import('#renderers/pdf/pdf-renderer.ts')
      const content = await charterPdf(charter(), {
        largePrint: choices.largePrint,
        attachments: choices.carriesProject ? [source(project, stem, takesPrivate)] : [],
        signal: stop.signal,
        onProgress: (progress) => setMaking({ state: 'making', stop, progress }),
      })
      const fileName = `${stem}.${pdfRenderer.extension}`
      saveAsFile(content, fileName)
      setMaking({ state: 'idle' })
      say(paper.made(fileName))
    } catch (reason) {
      if (stop.signal.aborted) return
      console.error(reason)
      setMaking({ state: 'failed' })
      alert(paper.failed.title)
    }
  }
  const onStop = () => {
    running.current?.abort()
    setMaking({ state: 'idle' })
    save.current?.focus()
    say(paper.stopped)
  }
  return (
    <>
      <Button ref={save} variant="primary" icon="file-down" onClick={() => void onSave()}>
        {making.state === 'making' ? paper.making : paper.download}
      </Button>
      {making.state === 'making' && (
        <>
          <Button onClick={onStop}>{paper.stop}</Button>
          <MadeSoFar progress={making.progress} />
        </>
      )}
      {making.state === 'failed' && (
        <Notice kind="error" heading={paper.failed.title}>
          {paper.failed.text}
        </Notice>
      )}
    </>
  )
}

/** How many pages there will be is known only when their text is set. */
function MadeSoFar({ progress }: { progress: Progress | null }) {
  const { paper } = useWords()
  if (!progress) return <progress aria-label={paper.making} />
  const { done, pages } = progress
  return (
    <span className={styles.progress}>
      <progress value={done} max={pages} aria-label={paper.making} />
      {paper.progress(done, pages)}
    </span>
  )
}

/** The project as it travels inside the file, so that the PDF can be opened and worked on again. */
function source(project: Project, stem: string, takesPrivate: boolean) {
  const handed = takesPrivate ? project : projectToShare(project)
  return {
    name: stem + fileEnding,
    mimeType: 'application/json',
    bytes: new TextEncoder().encode(seal(handed, project.changed, appVersion)),
    modified: project.changed,
  }
}
