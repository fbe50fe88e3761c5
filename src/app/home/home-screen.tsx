import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useOffline } from '#app/offline/offline-store.ts'
import { useArrival } from '#app/shell/arrival.tsx'
import { isLocalFile } from '#app/shell/fetching/where-run.ts'
import { part } from '#app/shell/part.tsx'
import { address, paths } from '#app/shell/paths.ts'
import { useServices } from '#app/shell/services.tsx'
import { contentId, ShellBar } from '#app/shell/shell-bar.tsx'
import { useProblem } from '#app/shell/use-problem.ts'
import { useShell } from '#i18n/messages-context.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { PageHead } from '#ui/page/page-head.tsx'
import { QuestionNumber } from '#ui/question-number.tsx'
import { ExampleList } from './example-list.tsx'
import { FileOpener } from './files/file-opener.tsx'
import styles from './home-screen.module.css'
import { ProjectList } from './project-list.tsx'
import { useShelfList } from './use-shelf-list.ts'

// Most have nothing in the trash, and need not wait for it.
const TrashList = part(async () => (await import('./trash-list.tsx')).TrashList)

// Few browsers need it.
const ShelfNotice = part(async () => (await import('./shelf-notice.tsx')).ShelfNotice)

const LocalFileNote = part(async () => (await import('./local-file-note.tsx')).LocalFileNote)

const LostNotice = part(async () => (await import('./lost-notice.tsx')).LostNotice)

const OfflineNote = part(async () => (await import('#app/offline/offline-note.tsx')).OfflineNote)

const StorageNote = part(async () => (await import('./storage-note.tsx')).StorageNote)

const questions = ['problem', 'team', 'motivation', 'arena'] as const

/** The first screen: what this is, a way in, and the projects on the shelf. */
export function HomeScreen() {
  const { language, shell } = useShell()
  const { home, help, notices } = shell
  const { keeps, newId } = useServices()
  const { kept: appKept } = useOffline()
  const navigate = useNavigate()
  const heading = useArrival(home.documentTitle)
  const list = useShelfList()
  const [restored, focusOnProject] = useFocusOnProject()
  const opening = useProblem()
  const kept = list.heads?.filter((head) => head.deleted === null) ?? []
  const trashed = list.heads?.filter((head) => head.deleted !== null) ?? []

  const begin = () => navigate(paths.page(newId(), 'start'), { state: { begin: language } })
  return (
    <>
      <ShellBar />
      <Page id={contentId}>
        <PageHead title={home.title} lead={home.lead} headingRef={heading} />
        <ol className={styles.questions} aria-label={home.questions.heading}>
          {questions.map((question, index) => (
            <li key={question} data-question={question}>
              <span aria-hidden="true">
                <QuestionNumber number={index + 1} />
              </span>
              <span>{home.questions[question]}</span>
            </li>
          ))}
        </ol>
        <div className={styles.actions}>
          <Button variant="primary" icon="plus" onClick={() => void begin()}>
            {home.begin}
          </Button>
          <FileOpener problem={opening} onKept={() => void list.refresh()} />
          <ButtonLink variant="text" href={address(paths.method())}>
            {help.method.read}
          </ButtonLink>
        </div>
        {opening.problem && (
          <Notice kind="error" heading={notices.file.title}>
            {opening.problem}
          </Notice>
        )}
        <p className={styles.quiet}>{home.staysHere}</p>
        {isLocalFile() && <LocalFileNote />}
        {(!keeps || list.unreached) && (
          <ShelfNotice unreached={list.unreached} onRetry={() => void list.refresh()} />
        )}
        {list.lost.length > 0 && (
          <LostNotice ids={list.lost} onDismiss={() => void list.refresh()} />
        )}
        <div className={styles.parts}>
          <ProjectList
            heads={kept}
            unkept={list.unkept}
            trash={trashed}
            refresh={list.refresh}
            onRestored={focusOnProject}
            onRemoved={() => heading.current?.focus()}
            restored={restored}
          />
          <ExampleList />
          {trashed.length > 0 && (
            <TrashList
              heads={trashed}
              refresh={list.refresh}
              onRestored={focusOnProject}
              onEmpty={() => heading.current?.focus()}
            />
          )}
        </div>
        <footer className={styles.foot}>
          <p>{home.questions.credit}</p>
          {appKept && <OfflineNote />}
          {keeps && list.bytes > 0 && <StorageNote projectBytes={list.bytes} />}
        </footer>
      </Page>
    </>
  )
}

/** The project that came back last; it is given focus as soon as its card stands on the page. */
function useFocusOnProject(): [restored: string | null, focusOn: (id: string) => void] {
  const [restored, setRestored] = useState<string | null>(null)
  const isWaiting = useRef(false)
  useEffect(() => {
    if (restored === null || !isWaiting.current) return
    const href = CSS.escape(address(paths.project(restored)))
    const link = document.querySelector<HTMLElement>(`a[href="${href}"]`)
    if (!link) return
    isWaiting.current = false
    link.focus()
  })
  const focusOn = (id: string) => {
    isWaiting.current = true
    setRestored(id)
  }
  return [restored, focusOn]
}
