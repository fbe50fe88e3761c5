import { useEffect, useRef, useState } from 'react'
import type { Saved } from '#app/project/open/saved-notice.tsx'
import { useSession } from '#app/project/open/use-project.ts'
import type { Project } from '#core/project/project.ts'
import { hasPrivateNotes } from '#core/questions/off-paper.ts'
import { useShell, useWords } from '#i18n/messages-context.tsx'
import type { Progress } from '#renderers/pdf/pdf.ts'
import type { PaperChoices } from '#storage/paper-choices.ts'
import { fileStem, saveAsFile } from '#storage/project-exchange.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-regions.tsx'
import { Notice } from '#ui/notice.tsx'
import { makePaper } from './make-paper.ts'
import {
  type AskedFile,
  endingOf,
  hasSummary,
  isForOneself,
  type TakenAlong,
} from './paper-file.ts'
import { PaperSheet } from './paper-sheet.tsx'
import styles from './save-paper.module.css'
import type { SaidOfProject } from './use-said.ts'

type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'failed'; readonly file: AskedFile }
  | {
      readonly state: 'making'
      readonly file: AskedFile
      readonly stop: AbortController
      readonly progress: Progress | null
    }

export interface SavePaperProps {
  project: Project
  /** As it is when the button is pressed: the page may be behind. */
  projectNow: () => Project
  date: string
  choices: PaperChoices
  onChoices: (choices: PaperChoices) => void
  /** What was said in its workshop; null where that is not of the same time as the project. */
  said: SaidOfProject | null
  /** Whether the sheet is open. */
  isAsking: boolean
  onAsking: (isAsking: boolean) => void
  onSaved: (saved: Saved | null) => void
}

/** The paper in the material asked for, made when that is said; what makes it comes only then. */
export function SavePaper(props: SavePaperProps) {
  const { project, projectNow, date, choices, onChoices, said, isAsking, onAsking, onSaved } = props
  const { paper } = useWords()
  const session = useSession()
  const { language } = useShell()
  const { say, alert } = useAnnounce()
  const [making, setMaking] = useState<Making>({ state: 'idle' })
  const save = useRef<HTMLButtonElement>(null)
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const stemOf = useStem(props)
  const toldOf = useTold()

  const onAsk = () => {
    if (making.state !== 'making') onAsking(true)
  }
  const onSave = async (file: AskedFile) => {
    onAsking(false)
    onSaved(null)
    const stop = new AbortController()
    running.current = stop
    setMaking({ state: 'making', file, stop, progress: null })
    const told = toldOf(file)
    say(told.making)
    try {
      const latest = projectNow()
      const stem = stemOf(file, latest)
      const saidNow = said && hasSummary(choices) ? await said.now() : null
      const content = await makePaper(
        { project: latest, language, date, choices, said: saidNow, file, stem },
        {
          signal: stop.signal,
          onProgress: (progress) => setMaking({ state: 'making', file, stop, progress }),
        },
      )
      const name = `${stem}.${endingOf[file.kind]}`
      saveAsFile(content, name)
      setMaking({ state: 'idle' })
      onSaved({ heading: told.made(name), ...(told.inside && { text: told.inside }) })
      say(told.made(name))
    } catch (reason) {
      if (stop.signal.aborted) return
      console.error(reason)
      setMaking({ state: 'failed', file })
      alert(told.failed.title)
    }
  }
  const onStop = () => {
    running.current?.abort()
    setMaking({ state: 'idle' })
    save.current?.focus()
    say(paper.stopped)
  }
  const failed = making.state === 'failed' ? toldOf(making.file).failed : null
  return (
    <>
      <Button ref={save} variant="primary" icon="file-down" aria-haspopup="dialog" onClick={onAsk}>
        {making.state === 'making' ? toldOf(making.file).making : paper.sheet.open}
      </Button>
      {making.state === 'making' && (
        <>
          <Button onClick={onStop}>{paper.stop}</Button>
          <MadeSoFar label={toldOf(making.file).making} progress={making.progress} />
        </>
      )}
      {isAsking && (
        <PaperSheet
          session={session}
          project={project}
          date={date}
          choices={choices}
          onChoices={onChoices}
          said={said?.shown}
          nameOf={(file) => `${stemOf(file, project)}.${endingOf[file.kind]}`}
          onClose={() => onAsking(false)}
          onSave={(file) => void onSave(file)}
        />
      )}
      {failed && (
        <Notice kind="error" heading={failed.title}>
          {failed.text}
        </Notice>
      )}
    </>
  )
}

/** One of them sent by mistake is a leak: what a file holds and whom it is for stands in its name. */
function useStem({ date, choices }: SavePaperProps) {
  const { papers } = useWords().paper.sheet
  const { file: words } = useShell().shell
  const usesOf = ({ inside, ...taken }: TakenAlong, project: Project) => {
    if (isForOneself(choices.paper, { inside, ...taken })) return [words.self.use]
    return inside !== null && hasPrivateNotes(project.answers) ? [words.share.use] : []
  }
  return ({ taken }: AskedFile, project: Project): string =>
    fileStem(
      project.answers.start.title,
      date,
      [papers[choices.paper].use, ...usesOf(taken, project)].join('_'),
    )
}

/** What is said of the making of a file. */
function useTold() {
  const { sheet, ...paper } = useWords().paper
  const insideOf = ({ inside }: TakenAlong) => {
    if (inside === null) return sheet.holds.paper.made
    return inside === 'self' ? sheet.holds.project.madeWithPrivate : sheet.holds.project.made
  }
  return ({ kind, taken }: AskedFile) =>
    kind === 'pdf'
      ? { making: paper.making, made: paper.made, failed: paper.failed, inside: insideOf(taken) }
      : { ...paper.other, inside: '' }
}

/** How many pages there will be is known only when their text is set. */
function MadeSoFar({ label, progress }: { label: string; progress: Progress | null }) {
  const { paper } = useWords()
  if (!progress) return <progress aria-label={label} />
  const { done, pages } = progress
  return (
    <span className={styles.progress}>
      <progress value={done} max={pages} aria-label={label} />
      {paper.progress(done, pages)}
    </span>
  )
}
