import { useEffect, useMemo, useRef, useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { appVersion } from '#app/shell/app-version.ts'
import type { Project } from '#core/project/project.ts'
import { fileEnding } from '#core/project/project-file.ts'
import { hasPrivateNotes } from '#core/questions/private-notes.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { PdfRequest } from '#papers/charter-pdf.ts'
import type { Progress } from '#renderers/pdf/pdf.ts'
import { fileStem, saveAsFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './save-as-pdf.module.css'
import { type PdfHolds, SavePdfDialog } from './save-pdf-dialog.tsx'

type Making =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'making'; readonly stop: AbortController; readonly progress: Progress | null }

export interface SaveAsPdfProps {
  project: Project
  /** As it is when the button is pressed: the page may be behind. */
  projectNow: () => Project
  paper: Pick<PdfRequest, 'choices' | 'largePrint'>
  onSaved: (saved: Saved | null) => void
}

/** Makes the PDF when it is said what lies in it; its library and fonts come only then. */
export function SaveAsPdf({ project, projectNow, paper: chosen, onSaved }: SaveAsPdfProps) {
  const { paper } = useWords()
  const { language, shell } = useShell()
  const { say, alert } = useAnnounce()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const [isAsking, setIsAsking] = useState(false)
  const save = useRef<HTMLButtonElement>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const request = useMemo(() => ({ project, language, ...chosen }), [project, language, chosen])

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
      const latest = projectNow()
      const isTwofold = holds !== 'paper' && hasPrivateNotes(latest.answers)
      const use = isTwofold ? shell.file[holds.project].use : ''
      const stem = fileStem(latest.answers.start.title, chosen.choices.date, use)
      const { savedCharter } = await import('#papers/pdf-client.ts')
      const content = await savedCharter(
        { project: latest, language, ...chosen, inside: insideOf(holds, stem) },
        {
          signal: stop.signal,
          onProgress: (progress) => setMaking({ state: 'making', stop, progress }),
        },
      )
      const fileName = `${stem}.pdf`
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
          request={request}
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

/** How the project goes into the file. */
const insideOf = (holds: PdfHolds, stem: string): PdfRequest['inside'] =>
  holds === 'paper'
    ? null
    : { name: stem + fileEnding, app: appVersion, privateNotes: holds.project === 'self' }
