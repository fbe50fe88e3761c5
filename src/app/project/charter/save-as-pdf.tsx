import { useEffect, useRef, useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { appVersion } from '#app/shell/app-version.ts'
import type { Audience } from '#app/shell/audience-choice.tsx'
import { day } from '#app/shell/day.ts'
import { useServices } from '#app/shell/services.tsx'
import type { CharterDocument } from '#core/charter/document/charter-document.ts'
import { type Project, projectToShare } from '#core/project/project.ts'
import { fileEnding } from '#core/project/project-file.ts'
import { useWords } from '#i18n/messages-context.tsx'
import type { Progress } from '#renderers/shared/renderer.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { fileStem, projectInside, saveAsFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './save-as-pdf.module.css'
import { type PdfHolds, SavePdfDialog } from './save-pdf-dialog.tsx'

type Making =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'making'; readonly stop: AbortController; readonly progress: Progress | null }

export interface SaveAsPdfProps {
  /** The paper as it is when the button is pressed: the preview may be behind. */
  charter: () => CharterDocument
  project: Project
  choices: PaperChoices
  onSaved: (saved: Saved | null) => void
}

/** Makes the PDF when it is said what lies in it; its library and fonts come only then. */
export function SaveAsPdf({ charter, project, choices, onSaved }: SaveAsPdfProps) {
  const { paper } = useWords()
  const { say, alert } = useAnnounce()
  const { now } = useServices()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const [isAsking, setIsAsking] = useState(false)
  const save = useRef<HTMLButtonElement>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const onAsk = () => {
    if (making.state !== 'making') setIsAsking(true)
  }
  const onSave = async (holds: PdfHolds) => {
    setIsAsking(false)
    onSaved(null)
    const stop = new AbortController()
    running.current = stop
    setMaking({ state: 'making', stop, progress: null })
    say(paper.making)
    try {
      const stem = fileStem(project.answers.start.title, day(now()))
      const { charterPdf, pdfRenderer } = await import('#renderers/pdf/pdf-renderer.ts')
      const content = await charterPdf(charter(), {
        largePrint: choices.largePrint,
        attachments: holds === 'paper' ? [] : [inside(project, stem, holds.project)],
        signal: stop.signal,
        onProgress: (progress) => setMaking({ state: 'making', stop, progress }),
      })
      const fileName = `${stem}.${pdfRenderer.extension}`
      saveAsFile(content, fileName)
      setMaking({ state: 'idle' })
      onSaved({ heading: paper.made(fileName), text: madeWith(holds) })
      say(paper.made(fileName))
    } catch (reason) {
      if (stop.signal.aborted) return
      console.error(reason)
      setMaking({ state: 'failed' })
      alert(paper.failed.title)
    }
  }
  const madeWith = (holds: PdfHolds) => {
    const { paper: alone, project: both } = paper.toFile.holds
    if (holds === 'paper') return alone.made
    return holds.project === 'self' ? both.madeWithPrivate : both.made
  }
  const onStop = () => {
    running.current?.abort()
    setMaking({ state: 'idle' })
    save.current?.focus()
    say(paper.stopped)
  }
  return (
    <>
      <Button ref={save} variant="primary" icon="file-down" aria-haspopup="dialog" onClick={onAsk}>
        {making.state === 'making' ? paper.making : paper.download}
      </Button>
      {making.state === 'making' && (
        <>
          <Button onClick={onStop}>{paper.stop}</Button>
          <MadeSoFar progress={making.progress} />
        </>
      )}
      {isAsking && (
        <SavePdfDialog
          project={project}
          onClose={() => setIsAsking(false)}
          onSave={(holds) => void onSave(holds)}
        />
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

/** The project as it goes into the file. */
function inside(project: Project, stem: string, audience: Audience) {
  const handed = audience === 'self' ? project : projectToShare(project)
  return projectInside(handed, stem + fileEnding, appVersion)
}
